#include "stint/report/report_scope.hpp"

#include <algorithm>

namespace stint {

ReportScope::ReportScope(const ReportInput& input)
    : input_(&input),
      period_{input.filter.from.value_or(always().first),
              input.filter.to.value_or(always().last)} {}

bool ReportScope::covers(const Student& student) const {
  return (!filter().school || student.school == filter().school) &&
         (!filter().pathway || student.pathway == filter().pathway) &&
         (!filter().student || student.id == *filter().student);
}

bool ReportScope::covers(const Placement& placement) const {
  if (!filter().school && !filter().pathway && !filter().student) return true;
  const Student* student = program().students.find(placement.id.student);
  return student != nullptr && covers(*student);
}

bool ReportScope::covers(const Project& project) const {
  return !filter().pathway ||
         std::find(project.pathways.begin(), project.pathways.end(),
                   *filter().pathway) != project.pathways.end();
}

bool ReportScope::is_open(const Project& project) const {
  return project.status == ProjectStatus::open && project.dates.last >= today();
}

std::optional<State> ReportScope::state(const Placement& placement) const {
  std::optional<State> state;
  for (const Step& step : placement.history)
    if (step.on <= period_.last) state = step.to;
  return state;
}

bool ReportScope::moved(const Placement& placement) const {
  return std::any_of(
      placement.history.begin(), placement.history.end(),
      [this](const Step& step) { return period_.contains(step.on); });
}

bool ReportScope::reached(const Placement& placement, State wanted) const {
  return std::any_of(placement.history.begin(), placement.history.end(),
                     [&](const Step& step) {
                       return step.to == wanted && period_.contains(step.on);
                     });
}

bool ReportScope::was_active(const Placement& placement) const {
  const auto& history = placement.history;
  for (std::size_t i = 0; i < history.size(); ++i) {
    if (history[i].to != State::active) continue;
    const Date until =
        i + 1 < history.size() ? history[i + 1].on : always().last;
    if (DateRange{history[i].on, until}.overlaps(period_)) return true;
  }
  return false;
}

bool ReportScope::finished(const Placement& placement) const {
  const Step& last = placement.history.back();
  return (last.to == State::completed || is_end(last.to)) &&
         period_.contains(last.on) && placement.ever(State::active);
}

Hours ReportScope::worked(const Placement& placement) const {
  Hours sum;
  for (const Shift& shift : placement.shifts)
    if (period_.contains(shift.on)) sum += shift.worked.value_or(Hours{});
  return sum;
}

std::string month_of(Date day) { return day.str().substr(0, 7); }

const Pay* pay_of(const Placement& placement, const Project* project) {
  if (placement.pay) return &*placement.pay;
  return project != nullptr && project->pay ? &*project->pay : nullptr;
}

Money wage(const Pay& pay, Hours worked) {
  if (pay.kind != Pay::Kind::paid || !pay.rate) return {};
  constexpr std::int64_t minutes_an_hour = 60;
  return {(pay.rate->cents * worked.minutes + minutes_an_hour / 2) /
          minutes_an_hour};
}

}  // namespace stint
