#include "stint/workflow/step_rules.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/match/gates.hpp"
#include "stint/rules/youth.hpp"

namespace stint {
namespace {

void append(BrokenRules& rules, BrokenRules more) {
  std::move(more.begin(), more.end(), std::back_inserter(rules));
}

// `accepted, active, withdrawn or ended`.
std::string next_states(State from) {
  std::vector<std::string> states;
  for (std::size_t i = 0; i < Words<State>::names.size(); ++i)
    if (follows(from, static_cast<State>(i)))
      states.emplace_back(Words<State>::names[i]);
  const std::string last = states.back();
  states.pop_back();
  return states.empty() ? last : join(states, ", ") + " or " + last;
}

DateRange dates_on(const Found& found, const Placement* placement) {
  return placement == nullptr ? found.project->dates
                              : dates_of(*placement, *found.project);
}

// Whose papers are looked at, and the command that enters one.
struct PaperHolder {
  std::string who;
  std::string command;
};

BrokenRules paper_rules(const std::vector<DocumentId>& asked,
                        const Papers& papers, const PaperHolder& holder,
                        Date day) {
  BrokenRules rules;
  for (const DocumentId& document : asked) {
    const std::string help = fmt::format(
        "`{}documents.{}=FIRST..LAST` enters "
        "it",
        holder.command, document.str());
    const auto at = papers.find(document);
    if (at == papers.end()) {
      rules.push_back(
          {fmt::format("`{}` of {} is not on file", document.str(), holder.who),
           help});
    } else if (const DateRange& dates = at->second.dates; day > dates.last) {
      rules.push_back(
          {fmt::format("`{}` of {} runs out on {}, before {}", document.str(),
                       holder.who, dates.last.str(), day.str()),
           help});
    } else if (day < dates.first) {
      rules.push_back(
          {fmt::format("`{}` of {} begins on {}, after {}", document.str(),
                       holder.who, dates.first.str(), day.str()),
           help});
    }
  }
  return rules;
}

BrokenRules mentor_rules(const std::vector<DocumentId>& asked,
                         const Found& found, const Placement* placement,
                         Date day) {
  if (asked.empty()) return {};
  const Project& project = *found.project;
  const auto mentor =
      placement == nullptr ? project.mentor : mentor_of(*placement, project);
  if (!mentor)
    return {{fmt::format("`{}` of the mentor is asked for, but no mentor is "
                         "named",
                         asked.front().str()),
             fmt::format("`stint set project {} mentor=PERSON` names one",
                         project.id.str())}};
  const auto& people = found.business->people;
  const auto person = people.find(*mentor);
  static const Papers none;
  return paper_rules(asked,
                     person == people.end() ? none : person->second.documents,
                     {"the mentor " + mentor->str(),
                      fmt::format("stint set business {} people.{}.",
                                  found.business->id.str(), mentor->str())},
                     day);
}

BrokenRules age_rules(const Found& found, Date day) {
  const auto& asked = found.project->age;
  const Student& student = *found.student;
  // Nobody is taken to be old enough: the youth rules depend on the age even
  // where the project asks for none.
  if (!student.born)
    return {{asked ? fmt::format("age unknown; the project asks for {}",
                                 asked->value)
                   : std::string("age unknown"),
             fmt::format("`stint set student {} born=DATE` enters the birth "
                         "date",
                         student.id.str())}};
  if (!asked) return {};
  const int age = age_on(*student.born, day);
  if (age >= *asked) return {};
  return {{fmt::format("{} on {}; the project asks for {}", age, day.str(),
                       asked->value),
           ""}};
}

/// How a finding of the rules about youth is settled.
std::string remedy_of(const RuleFinding& finding, const Found& found) {
  switch (finding.topic) {
    case RuleTopic::supervisor:
      return fmt::format(
          "`stint set business {} people.PERSON.adult=21`, and "
          "`stint set project {} mentor=PERSON`",
          found.business->id.str(), found.project->id.str());
    case RuleTopic::document:
      return fmt::format(
          "`stint set student {} documents.{}=FIRST..LAST` enters it",
          found.student->id.str(), finding.document.str());
    default:
      return "";
  }
}

}  // namespace

std::optional<std::string> why_not_on(const Placement* placement, Date on,
                                      Date today) {
  if (on > today)
    return fmt::format("{} is after today, {}", on.str(), today.str());
  if (placement != nullptr && on < placement->history.back().on)
    return fmt::format("{} is before the last step, {} on {}", on.str(),
                       word(placement->state()),
                       placement->history.back().on.str());
  return std::nullopt;
}

BrokenRules state_rules(const Placement& placement, State to) {
  const State from = placement.state();
  if (follows(from, to)) return {};
  return {
      {fmt::format("{} does not follow {}", word(to), word(from)),
       fmt::format("from {} it goes on to {}", word(from), next_states(from))}};
}

BrokenRules seat_rules(const DraftLedger& draft, const Found& found,
                       const Placement* placement, State to) {
  if (!holds_seat(to)) return {};
  if (placement != nullptr && holds_seat(placement->state())) return {};
  BrokenRules rules;
  const Project& project = *found.project;
  if (draft.seats_left(project) == 0)
    rules.push_back({fmt::format("no seat is left on {}, which has {}",
                                 project.id.str(), project.seats.value),
                     fmt::format("`stint show project {}` shows who holds them",
                                 project.id.str())});
  const Business& business = *found.business;
  if (!business.capacity) return rules;
  const auto most = draft.most_held(business, dates_on(found, placement));
  if (most.students >= *business.capacity)
    rules.push_back(
        {fmt::format("{} takes {} at once, and has {} on {}", business.id.str(),
                     counted(business.capacity->value, "student"),
                     most.students, most.day.str()),
         fmt::format("`stint show business {}` shows them",
                     business.id.str())});
  return rules;
}

BrokenRules gate_rules(const DraftLedger& draft, const FactBook& book,
                       const Found& found) {
  StudentFacts student = book.of(*found.student);
  for (const auto& [id, placement] : draft.changed()) {
    const Placement* before = draft.program().placements.find(id);
    const bool was_busy = before != nullptr && holds_capacity(before->state());
    if (id.student != found.student->id || was_busy ||
        !holds_capacity(placement.state()))
      continue;
    const Project& project = *draft.program().projects.find(id.project);
    student.busy.push_back({project.id, spread_of(placement, project)});
  }
  BrokenRules rules;
  for (const FailedGate& failed :
       gates(book, student, book.of(*found.project)).failed)
    if (failed.gate != Gate::already && failed.gate != Gate::rules)
      rules.push_back(
          {fmt::format("{}: {}", word(failed.gate), failed.text), ""});
  return rules;
}

BrokenRules start_rules(const Program& program, const Found& found,
                        const Placement* placement, Date on) {
  const DocumentsAsked& asked = program.settings.documents;
  const Date day = std::max(on, dates_on(found, placement).first);
  const std::string student = found.student->id.str();
  const std::string business = found.business->id.str();
  const std::string id = found.id().str();
  static const Papers none;
  BrokenRules rules =
      paper_rules(asked.student, found.student->documents,
                  {student, "stint set student " + student + " "}, day);
  append(rules,
         paper_rules(asked.business, found.business->documents,
                     {business, "stint set business " + business + " "}, day));
  append(rules, mentor_rules(asked.mentor, found, placement, day));
  append(
      rules,
      paper_rules(asked.placement,
                  placement == nullptr ? none : placement->documents,
                  {"placement " + id, "stint set placement " + id + " "}, day));
  append(rules, age_rules(found, day));
  append(rules,
         youth_rules(RuleBook(program), found, placement, YouthMoment::start));
  return rules;
}

BrokenRules youth_rules(const RuleBook& book, const Found& found,
                        const Placement* placement, YouthMoment moment) {
  BrokenRules rules;
  for (const RuleFinding& finding :
       judge_plan(book, {.student = *found.student,
                        .project = *found.project,
                        .placement = placement,
                        .business = found.business})) {
    const bool stops = finding.severity == RuleSeverity::block ||
                       (finding.at_start && moment == YouthMoment::start &&
                        finding.topic != RuleTopic::age);
    if (stops) rules.push_back({finding.sentence(), remedy_of(finding, found)});
  }
  return rules;
}

}  // namespace stint
