#include "stint/workflow/papers.hpp"

#include <fmt/format.h>

#include "stint/records/ledger.hpp"

namespace stint {
namespace {

const Paper* find(const Papers& papers, const DocumentId& document) {
  const auto at = papers.find(document);
  return at == papers.end() ? nullptr : &at->second;
}

// Adds what is asked of one holder, whose papers may be null for none.
void add(std::vector<AskedPaper>& all, const std::vector<DocumentId>& asked,
         PaperPlace place, const Papers* papers) {
  for (const DocumentId& document : asked) {
    place.document = document;
    all.push_back(
        {place, papers == nullptr ? nullptr : find(*papers, document)});
  }
}

void add_mentor(std::vector<AskedPaper>& all,
                const std::vector<DocumentId>& asked,
                const StintRecords& stint) {
  if (asked.empty()) return;
  const auto mentor = stint.placement == nullptr
                          ? stint.project->mentor
                          : mentor_of(*stint.placement, *stint.project);
  PaperPlace place{.holder = Holder::mentor,
                   .record = {Kind::business, stint.business->id.str()},
                   .person = mentor};
  if (!mentor) {
    place.document = asked.front();
    all.push_back({.place = place, .nobody = stint.project->id});
    return;
  }
  const auto person = stint.business->people.find(*mentor);
  add(all, asked, place,
      person == stint.business->people.end() ? nullptr
                                             : &person->second.documents);
}

}  // namespace

std::string PaperPlace::who() const {
  switch (holder) {
    case Holder::mentor:
      return person ? "the mentor " + person->str() : "the mentor";
    case Holder::placement:
      return "placement " + record.id;
    case Holder::student:
    case Holder::business:
      break;
  }
  return record.id;
}

std::string PaperPlace::command() const {
  return fmt::format(
      "stint set {} {} {}documents.{}=FIRST..LAST", singular(record.kind),
      record.id, person ? "people." + person->str() + "." : "", document.str());
}

std::string AskedPaper::fault_on(Date day) const {
  const std::string what =
      fmt::format("`{}` of {}", place.document.str(), place.who());
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

std::string AskedPaper::command() const {
  return nobody
             ? fmt::format("stint set project {} mentor=PERSON", nobody->str())
             : place.command();
}

DateRange StintRecords::dates() const {
  return placement == nullptr ? project->dates : dates_of(*placement, *project);
}

std::vector<AskedPaper> asked_papers(const Settings& settings,
                                     const StintRecords& stint) {
  const DocumentsAsked& asked = settings.documents;
  std::vector<AskedPaper> all;
  add(all, asked.student,
      {.holder = Holder::student,
       .record = {Kind::student, stint.student->id.str()}},
      &stint.student->documents);
  add(all, asked.business,
      {.holder = Holder::business,
       .record = {Kind::business, stint.business->id.str()}},
      &stint.business->documents);
  add_mentor(all, asked.mentor, stint);
  add(all, asked.placement,
      {.holder = Holder::placement,
       .record = {Kind::placement, stint.id().str()}},
      stint.placement == nullptr ? nullptr : &stint.placement->documents);
  return all;
}

std::vector<std::string> papers_that_run_out(const Settings& settings,
                                             const StintRecords& stint,
                                             Date start) {
  const Date end = stint.dates().last;
  std::vector<std::string> lines;
  for (const AskedPaper& asked : asked_papers(settings, stint))
    if (asked.holds_on(start) && asked.paper->dates.last < end)
      lines.push_back(fmt::format(
          "`{}` of {} runs out on {}, before {} ends on {}",
          asked.place.document.str(), asked.place.who(),
          asked.paper->dates.last.str(), stint.project->id.str(), end.str()));
  return lines;
}

}  // namespace stint
