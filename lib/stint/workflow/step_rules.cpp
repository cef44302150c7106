#include "stint/workflow/step_rules.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/match/gates.hpp"
#include "stint/rules/youth.hpp"
#include "stint/workflow/sign_command.hpp"

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

/// The days of `stint` that are left when it starts on `day`.
DateRange days_from(Date day, const StintRecords& stint) {
  return {day, std::max(day, stint.dates().last)};
}

BrokenRules paper_rules(const FactBook& book, const StintRecords& stint,
                        Date day) {
  const Program& program = book.program();
  BrokenRules rules;
  for (const AskedPaper& asked : asked_papers(program.settings, stint))
    if (std::string fault = asked.fault_on(day); !fault.empty())
      rules.push_back({std::move(fault),
                       fmt::format("`{}` {}",
                                   asked.command(program, days_from(day, stint),
                                                 book.today()),
                                   asked.nobody ? "names one" : "enters it")});
  return rules;
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

YouthCase youth_case(const Found& found, const Placement* placement) {
  return {.student = *found.student,
          .project = *found.project,
          .placement = placement,
          .business = found.business};
}

bool stops(const RuleFinding& finding, YouthMoment moment) {
  return finding.severity == RuleSeverity::block ||
         (finding.at_start && moment == YouthMoment::start);
}

/// How a finding of the rules about youth is settled.
std::string remedy_of(const FactBook& book, const RuleFinding& finding,
                      const StintRecords& found) {
  switch (finding.topic) {
    case RuleTopic::supervisor:
      return fmt::format(
          "`stint set business {} people.PERSON.adult=21`, and "
          "`stint set project {} mentor=PERSON`",
          found.business->id.str(), found.project->id.str());
    case RuleTopic::document:
      return fmt::format(
          "`{}` enters it",
          sign_command(book.program(),
                       {{OwnerKind::student,
                         {Kind::student, found.student->id.str()},
                         {}},
                        finding.document},
                       days_from(finding.on.value_or(book.today()), found),
                       book.today()));
    case RuleTopic::hazard:
      if (finding.severity == RuleSeverity::block) return "";
      return fmt::format(
          "`stint check projects/{}.yaml` names the word, and `stint show rule "
          "{}` those that a rule knows",
          found.project->id.str(), finding.rule.str());
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
  const auto most = draft.most_held(business, found.stint(placement).dates());
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

BrokenRules start_rules(const FactBook& book, const Found& found,
                        const Placement* placement, Date on) {
  const StintRecords stint = found.stint(placement);
  const Date day = std::max(on, stint.dates().first);
  BrokenRules rules = paper_rules(book, stint, day);
  append(rules, age_rules(found, day));
  append(rules, youth_rules(book, found, placement, YouthMoment::start));
  return rules;
}

BrokenRules youth_rules(const FactBook& book, const Found& found,
                        const Placement* placement, YouthMoment moment) {
  BrokenRules rules;
  for (const RuleFinding& finding :
       judge_plan(book.rules(), youth_case(found, placement)))
    if (stops(finding, moment) && finding.topic != RuleTopic::age)
      rules.push_back({finding.sentence(),
                       remedy_of(book, finding, found.stint(placement))});
  return rules;
}

std::vector<std::string> youth_warnings(const RuleBook& book,
                                        const Found& found,
                                        const Placement* placement,
                                        YouthMoment moment) {
  std::vector<std::string> lines;
  for (const RuleFinding& finding :
       judge_plan(book, youth_case(found, placement)))
    if (finding.severity == RuleSeverity::warn && !stops(finding, moment))
      lines.push_back(fmt::format(
          "warning: {}: {}{}", found.str(), finding.sentence(),
          finding.at_start ? "; to be settled before the start" : ""));
  return lines;
}

}  // namespace stint
