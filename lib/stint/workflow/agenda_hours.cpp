#include <algorithm>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/workflow/agenda_parts.hpp"
#include "stint/workflow/steps.hpp"

namespace stint {
namespace {

void add_unverified(AgendaSheet& sheet, const AgendaStint& stint) {
  int entries = 0;
  Hours worked;
  Date since = Date::latest();
  for (const Shift& shift : stint.placement.shifts) {
    if (!shift.worked || shift.verified ||
        sheet.today - shift.on <= agenda_patience)
      continue;
    ++entries;
    worked += *shift.worked;
    since = std::min(since, shift.on);
  }
  if (entries == 0) return;
  sheet.add(
      AgendaTopic::hours_unverified, since, stint,
      fmt::format("{} of hours, {} in all, worked since {}, {} not verified",
                  counted(entries, "entry"), agenda_hours(worked), since.str(),
                  entries == 1 ? "is" : "are"),
      "stint log --verify " + arguments_of(stint.placement.id));
}

bool has_final(const Placement& placement, Rater by) {
  return std::any_of(placement.evaluations.begin(), placement.evaluations.end(),
                     [by](const Evaluation& evaluation) {
                       return evaluation.by == by &&
                              evaluation.evaluation_kind ==
                                  EvaluationKind::final;
                     });
}

void add_evaluation(AgendaSheet& sheet, const AgendaStint& stint,
                    AgendaTopic topic, Rater by) {
  if (has_final(stint.placement, by)) return;
  const Date since = stint.placement.history.back().on;
  sheet.add(
      topic, since, stint,
      fmt::format("completed on {}, and no {}", since.str(),
                  by == Rater::business ? "final evaluation by the business"
                                        : "reflection by the student"),
      fmt::format("stint evaluate {} --as {} --comment TEXT",
                  arguments_of(stint.placement.id), word(by)));
}

}  // namespace

void add_hours(AgendaSheet& sheet) {
  for (const AgendaStint& stint : sheet.stints) add_unverified(sheet, stint);
}

void add_evaluations(AgendaSheet& sheet) {
  for (const AgendaStint& stint : sheet.stints) {
    if (stint.state() != State::completed ||
        sheet.today - stint.placement.history.back().on <= agenda_patience)
      continue;
    add_evaluation(sheet, stint, AgendaTopic::business_evaluation,
                   Rater::business);
    add_evaluation(sheet, stint, AgendaTopic::student_evaluation,
                   Rater::student);
  }
}

}  // namespace stint
