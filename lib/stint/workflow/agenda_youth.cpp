#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/rules/youth.hpp"
#include "stint/workflow/agenda_parts.hpp"
#include "stint/workflow/steps.hpp"

namespace stint {
namespace {

bool was_forced(const Placement& placement) {
  return std::any_of(placement.history.begin(), placement.history.end(),
                     [](const Step& step) { return step.forced; });
}

void add_plan(AgendaSheet& sheet, const AgendaStint& stint) {
  const YouthCase youth{.student = stint.student,
                        .project = stint.project,
                        .placement = &stint.placement,
                        .business = &stint.business};
  if (plan_allowed(sheet.book.rules(), youth)) return;
  // What blocks comes first.
  const auto findings = judge_plan(sheet.book.rules(), youth);
  const auto blocks = std::count_if(
      findings.begin(), findings.end(), [](const RuleFinding& finding) {
        return finding.severity == RuleSeverity::block;
      });
  std::string text = findings.front().sentence();
  if (blocks > 1) text += fmt::format("; and {} more", blocks - 1);
  const State end =
      stint.state() == State::active ? State::ended : State::withdrawn;
  sheet.held_up.insert(stint.placement.id);
  sheet.add(AgendaTopic::youth_plan,
            findings.front().on.value_or(stint.dates.first), stint,
            std::move(text),
            fmt::format("stint move {} {}", word(end),
                        arguments_of(stint.placement.id)));
}

}  // namespace

void add_youth_plans(AgendaSheet& sheet) {
  for (const AgendaStint& stint : sheet.stints)
    if (stint.is_ahead(sheet.today) && stint.student.born &&
        !was_forced(stint.placement))
      add_plan(sheet, stint);
}

namespace {

/// What was worked against the law, by placement: the last of it, and how many
/// findings there are.
struct Breaches {
  Date last;
  std::string text;
  int count = 0;
};

bool was_told(const Placement& placement, Date since) {
  return std::any_of(
      placement.coaching.begin(), placement.coaching.end(),
      [since](const Coaching& coaching) { return coaching.on >= since; });
}

void add_worked(AgendaSheet& sheet, const AgendaStint& stint,
                const Breaches& breaches) {
  if (was_told(stint.placement, breaches.last)) return;
  std::string text = "worked: " + breaches.text;
  if (breaches.count > 1)
    text += fmt::format("; and {} more", breaches.count - 1);
  sheet.add(AgendaTopic::youth_hours, breaches.last, stint,
            text + "; nobody has talked about it since",
            fmt::format("stint coach {} --note TEXT",
                        arguments_of(stint.placement.id)));
}

}  // namespace

void add_youth_hours(AgendaSheet& sheet) {
  std::map<PlacementId, Breaches> all;
  for (const Student& student : sheet.program().students) {
    const auto placements = sheet.book.ledger().of(student.id);
    if (placements.empty()) continue;
    for (const LogFinding& logged :
         judge_log(sheet.book.rules(), student, placements)) {
      if (logged.finding.severity == RuleSeverity::note) continue;
      Breaches& breaches = all[logged.placement];
      const Placement& placement =
          *sheet.program().placements.find(logged.placement);
      ++breaches.count;
      breaches.last = placement.shifts[logged.shift].on;
      breaches.text = logged.finding.sentence();
    }
  }
  for (const AgendaStint& stint : sheet.stints)
    if (const auto at = all.find(stint.placement.id); at != all.end())
      add_worked(sheet, stint, at->second);
}

}  // namespace stint
