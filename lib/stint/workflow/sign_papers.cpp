#include "stint/workflow/sign_papers.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/edit_plan.hpp"
#include "stint/workflow/resolve.hpp"
#include "stint/workflow/sign_command.hpp"

namespace stint {
namespace {

std::string quoted(std::string_view text) {
  return "`" + printable(text) + "`";
}

std::vector<std::string> all_asked(const DocumentsAsked& asked) {
  std::set<std::string> names;
  for (std::size_t i = 0; i < Words<OwnerKind>::names.size(); ++i)
    for (const DocumentId& id : asked_of(asked, static_cast<OwnerKind>(i)))
      names.insert(id.str());
  return {names.begin(), names.end()};
}

Kind record_kind(OwnerKind kind) {
  if (kind == OwnerKind::student) return Kind::student;
  return kind == OwnerKind::placement ? Kind::placement : Kind::business;
}

// `bright-bakery.ana`: an id may hold dots itself, so every one is tried.
PaperOwner find_mentor(const Program& program, const std::string& text) {
  const Business* business = nullptr;
  for (std::size_t dot = text.find('.'); dot != std::string::npos;
       dot = text.find('.', dot + 1)) {
    const auto* found =
        program.businesses.find(BusinessId::unchecked(text.substr(0, dot)));
    if (found == nullptr) continue;
    business = found;
    const PersonId person = PersonId::unchecked(text.substr(dot + 1));
    if (business->people.contains(person))
      return {OwnerKind::mentor, {Kind::business, business->id.str()}, person};
  }
  if (business == nullptr)
    throw Error(quoted(text) + " is nobody at a business",
                "a mentor is written BUSINESS.PERSON, such as "
                "bright-bakery.ana");
  std::vector<std::string> people;
  for (const auto& member : business->people)
    people.push_back(business->id.str() + "." + member.first.str());
  const std::string guess = nearest(text, people);
  throw Error(
      fmt::format("{} is nobody at {}", quoted(text), business->id.str()),
      !guess.empty()   ? fmt::format("did you mean `{}`?", guess)
      : people.empty() ? "it has no people on record"
                       : "its people are " + join(people, ", "));
}

PaperOwner find_placement(const Program& program, const std::string& text) {
  if (text.find('/') == std::string::npos)
    throw Error(quoted(text) + " is no placement",
                "a placement is written PROJECT/STUDENT, such as "
                "bakery-website/s-1042");
  return {OwnerKind::placement,
          {Kind::placement, resolve(program, Kind::placement, text).id},
          {}};
}

PaperOwner find_as(const Program& program, OwnerKind kind,
                   const std::string& text, std::vector<std::string>& notes) {
  if (kind == OwnerKind::mentor) return find_mentor(program, text);
  if (kind == OwnerKind::placement) return find_placement(program, text);
  const Resolved found = resolve(program, record_kind(kind), text);
  if (found.by_name)
    notes.push_back(fmt::format("{} is {}", quoted(text), found.id));
  return {kind, {record_kind(kind), found.id}, {}};
}

// Where several kinds of owner may be meant, the id tells which it is.
PaperOwner find_owner(const Program& program,
                      const std::vector<OwnerKind>& kinds,
                      const std::string& text,
                      std::vector<std::string>& notes) {
  if (kinds.size() == 1) return find_as(program, kinds.front(), text, notes);
  std::vector<PaperOwner> found;
  std::vector<std::string> names;
  for (const OwnerKind kind : kinds) {
    names.emplace_back(word(kind));
    try {
      std::vector<std::string> of_this;
      found.push_back(find_as(program, kind, text, of_this));
      notes.insert(notes.end(), of_this.begin(), of_this.end());
    } catch (const Error&) {
      // It is not one of these; if it is none of any, that is said below.
    }
  }
  if (found.size() == 1) return found.front();
  throw Error(
      fmt::format("{} is {} the {} that have this document", quoted(text),
                  found.empty() ? "none of" : "several of",
                  join(names, " and ")),
      found.empty() ? "`stint list KIND` shows what there is"
                    : "say which with `--for " + names.front() + "`");
}

Date last_day(const Program& program, const PaperOwner& owner, Date day) {
  if (const auto end = usual_end(program, owner, day)) return *end;
  throw Error(fmt::format("no school year goes on after {}", day.str()),
              "give the last day with `--until DATE`");
}

// The days for which `request` signs.
DateRange days_signed(const Program& program, const SignRequest& request,
                      const PaperOwner& owner, Date today) {
  const Date first = request.on.value_or(today);
  const Date last =
      request.until ? *request.until : last_day(program, owner, first);
  if (first <= last) return {first, last};
  throw Error(fmt::format("{}: the last day, {}, is before the first, {}",
                          owner.id(), last.str(), first.str()),
              request.until ? "`--on DATE` says from when it holds"
                            : "give the last day with `--until DATE`");
}

// What is on file, with the days that are new. An entry holds one stretch of
// days, so that a paper that has run out is replaced.
DateRange joined(const DateRange& old, const DateRange& days,
                 const PaperOwner& owner, Date today) {
  if (days.first <= old.last + 1 && old.first <= days.last + 1)
    return {std::min(old.first, days.first), std::max(old.last, days.last)};
  if (old.last < today && old.last < days.first) return days;
  throw Error(fmt::format("{}: it is on file for {}, and {} does not join on",
                          owner.id(), str(old), str(days)),
              "sign it from the day on which the other one ends; `stint set` "
              "replaces it");
}

void sign_one(const Program& program, const SignRequest& request, Date today,
              Signing& signing) {
  const auto kinds = possible_owners(program.settings.documents,
                                     request.document, request.whose);
  const DocumentId document(request.document);
  const PaperOwner owner =
      find_owner(program, kinds, request.owner, signing.notes);
  const Papers* papers = papers_of(program, owner);
  const auto at = papers->find(document);
  DateRange dates = days_signed(program, request, owner, today);
  if (at != papers->end()) {
    const DateRange& old = at->second.dates;
    dates = joined(old, dates, owner, today);
    if (dates == old) {
      signing.notes.push_back(
          fmt::format("{} of {} is on file until {} already", document.str(),
                      owner.id(), old.last.str()));
      return;
    }
  }
  signing.papers.push_back({owner, document, dates});
}

Assignment assignment_of(const SignedPaper& paper) {
  FieldPath path = paper.owner.papers();
  path.emplace_back(paper.document.str());
  std::vector<Finding> faults;
  auto target = find_target(paper.owner.record.kind, str(path), faults);
  return {.target = std::move(*target), .value = Tree::value(str(paper.dates))};
}

std::string summary_of(const std::vector<SignedPaper>& papers) {
  if (papers.empty()) return "nothing to do: all is on file already";
  const SignedPaper& first = papers.front();
  const bool is_one_document =
      std::all_of(papers.begin(), papers.end(), [&](const SignedPaper& p) {
        return p.document == first.document && p.owner.kind == first.owner.kind;
      });
  const auto count = static_cast<std::int64_t>(papers.size());
  if (!is_one_document) return "sign " + counted(count, "document");
  std::string text =
      fmt::format("sign {} of {}", first.document.str(),
                  count == 1 ? first.owner.id()
                             : counted(count, singular(first.owner.kind)));
  if (std::all_of(papers.begin(), papers.end(), [&](const SignedPaper& p) {
        return p.dates.last == first.dates.last;
      }))
    text += ", until " + first.dates.last.str();
  return text;
}

}  // namespace

std::vector<OwnerKind> possible_owners(const DocumentsAsked& asked,
                                       const std::string& document,
                                       std::optional<OwnerKind> whose) {
  if (document.empty())
    throw Error("no document is named", "give its name in `document`");
  const DocumentId id(document);
  if (whose) return {*whose};
  auto kinds = asked_for(asked, id);
  if (!kinds.empty()) return kinds;
  const auto names = all_asked(asked);
  const std::string guess = nearest(document, names);
  const std::string other =
      "`--for students` (or businesses, mentors, placements) puts it on file "
      "all the same";
  throw Error(
      fmt::format("program.yaml asks nobody for `{}`", document),
      !guess.empty() ? fmt::format("did you mean `{}`? {}", guess, other)
      : names.empty()
          ? other
          : fmt::format("it asks for {}; {}", join(names, ", "), other));
}

Signing plan_signing(const Program& program,
                     const std::vector<SignRequest>& requests, Date today) {
  Signing signing;
  Problems problems;
  std::set<std::pair<PaperOwner, DocumentId>> seen;
  for (const SignRequest& request : requests) {
    for (const Finding& fault : request.subject.faults)
      problems.add(request.subject, fault);
    if (!request.subject.faults.empty()) continue;
    const std::size_t before = signing.papers.size();
    try {
      sign_one(program, request, today, signing);
    } catch (const Error& error) {
      problems.add(request.subject, "", error.what(), error.help());
    }
    if (signing.papers.size() == before) continue;
    const SignedPaper& paper = signing.papers.back();
    if (!seen.emplace(paper.owner, paper.document).second)
      problems.add(request.subject, paper.owner.id(), "named twice",
                   "leave one of them out");
  }
  problems.raise();
  return signing;
}

Changes record_papers(const std::vector<SignedPaper>& papers,
                      const std::map<RecordRef, Tree>& contents,
                      const Settings& settings) {
  std::map<RecordRef, std::vector<Assignment>> assignments;
  for (const SignedPaper& paper : papers)
    assignments[paper.owner.record].push_back(assignment_of(paper));
  Changes changes;
  std::vector<Finding> faults;
  for (const auto& [record, wanted] : assignments)
    changes.records.push_back(
        {.record = record,
         .edits = plan_edits({record, contents.at(record)}, wanted, settings,
                             Idle::is_fine, faults)});
  if (!faults.empty()) throw Error(faults.front().message, faults.front().help);
  changes.summary = summary_of(papers);
  return changes;
}

}  // namespace stint
