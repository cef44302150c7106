#include "stint/workflow/papers.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/records/ledger.hpp"
#include "stint/rules/youth.hpp"
#include "stint/workflow/sign_command.hpp"

namespace stint {
namespace {

const Paper* find(const Papers& papers, const DocumentId& document) {
  const auto at = papers.find(document);
  return at == papers.end() ? nullptr : &at->second;
}

// Adds what is asked of one owner, whose papers may be null for none.
void add(std::vector<AskedPaper>& all, const std::vector<DocumentId>& asked,
         const PaperOwner& owner, const Papers* papers) {
  for (const DocumentId& document : asked)
    all.push_back({{owner, document},
                   papers == nullptr ? nullptr : find(*papers, document)});
}

void add_mentor(std::vector<AskedPaper>& all,
                const std::vector<DocumentId>& asked,
                const StintRecords& stint) {
  if (asked.empty()) return;
  const auto mentor = stint.placement == nullptr
                          ? stint.project->mentor
                          : mentor_of(*stint.placement, *stint.project);
  const PaperOwner owner{
      OwnerKind::mentor, {Kind::business, stint.business->id.str()}, mentor};
  if (!mentor) {
    all.push_back(
        {.place = {owner, asked.front()}, .nobody = stint.project->id});
    return;
  }
  const auto person = stint.business->people.find(*mentor);
  add(all, asked, owner,
      person == stint.business->people.end() ? nullptr
                                             : &person->second.documents);
}

bool contains(const std::vector<DocumentId>& documents,
              const DocumentId& document) {
  return std::find(documents.begin(), documents.end(), document) !=
         documents.end();
}

AskedPaper youth_paper(const StintRecords& stint, const DocumentId& document,
                       Date day) {
  const AskedPaper own{
      {{OwnerKind::student, {Kind::student, stint.student->id.str()}, {}},
       document},
      find(stint.student->documents, document)};
  if (own.holds_on(day) || stint.placement == nullptr) return own;
  const AskedPaper of_stint{
      {{OwnerKind::placement, {Kind::placement, stint.id().str()}, {}},
       document},
      find(stint.placement->documents, document)};
  return of_stint.holds_on(day) ? of_stint : own;
}

}  // namespace

std::string AskedPaper::fault_on(Date day) const {
  const std::string what =
      fmt::format("`{}` of {}", place.document.str(), place.owner.who());
  if (nobody) return what + " is asked for, but no mentor is named";
  if (paper == nullptr) return what + " is not on file";
  const DateRange& dates = paper->dates;
  if (day > dates.last)
    return fmt::format("{} runs out on {}, before {}", what, dates.last.str(),
                       day.str());
  if (day < dates.first)
    return fmt::format("{} begins on {}, after {}", what, dates.first.str(),
                       day.str());
  return {};
}

std::string AskedPaper::command(const Program& program, const DateRange& needed,
                                Date today) const {
  return nobody
             ? fmt::format("stint set project {} mentor=PERSON", nobody->str())
             : sign_command(program, place, needed, today);
}

DateRange StintRecords::dates() const {
  return placement == nullptr ? project->dates : dates_of(*placement, *project);
}

std::vector<AskedPaper> asked_papers(const Settings& settings,
                                     const StintRecords& stint) {
  const DocumentsAsked& asked = settings.documents;
  std::vector<AskedPaper> all;
  add(all, asked.student,
      {OwnerKind::student, {Kind::student, stint.student->id.str()}, {}},
      &stint.student->documents);
  add(all, asked.business,
      {OwnerKind::business, {Kind::business, stint.business->id.str()}, {}},
      &stint.business->documents);
  add_mentor(all, asked.mentor, stint);
  add(all, asked.placement,
      {OwnerKind::placement, {Kind::placement, stint.id().str()}, {}},
      stint.placement == nullptr ? nullptr : &stint.placement->documents);
  return all;
}

std::vector<AskedPaper> youth_papers_asked(const RuleBook& book,
                                           const StintRecords& stint,
                                           Date day) {
  const DocumentsAsked& asked = book.program().settings.documents;
  std::vector<AskedPaper> all;
  for (const YouthPaper& paper :
       youth_papers(book, {.student = *stint.student,
                          .project = *stint.project,
                          .placement = stint.placement,
                          .business = stint.business})) {
    if (contains(asked.student, paper.document) ||
        contains(asked.placement, paper.document))
      continue;
    all.push_back(youth_paper(stint, paper.document, day));
    all.back().until = paper.dates.last;
  }
  return all;
}

std::vector<std::string> papers_that_run_out(const RuleBook& book,
                                             const StintRecords& stint,
                                             Date start) {
  const Date end = stint.dates().last;
  std::vector<std::string> lines;
  auto papers = asked_papers(book.program().settings, stint);
  for (AskedPaper& asked : youth_papers_asked(book, stint, start))
    papers.push_back(std::move(asked));
  for (const AskedPaper& asked : papers)
    if (asked.holds_on(start) &&
        asked.paper->dates.last < asked.until.value_or(end))
      lines.push_back(fmt::format(
          "`{}` of {} runs out on {}, before {} ends on {}",
          asked.place.document.str(), asked.place.owner.who(),
          asked.paper->dates.last.str(), stint.project->id.str(), end.str()));
  return lines;
}

}  // namespace stint
