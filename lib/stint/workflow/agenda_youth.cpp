#include <algorithm>

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

}  // namespace stint
