#include "stint/report/forecast_report.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/report/forecast.hpp"

namespace stint {
namespace {

/// The last day of the school year that `day` is in, or of the next one.
Date end_of_school_year(const Settings& settings, Date day) {
  constexpr int a_year = 365;
  std::optional<Date> last;
  for (const DateRange& year : settings.school_years)
    if (year.last >= day && (!last || year.last < *last)) last = year.last;
  return last.value_or(day + a_year);
}

DateRange period_of(const ReportInput& input) {
  const Date first = input.filter.from.value_or(input.today);
  const Date last = input.filter.to.value_or(end_of_school_year(
      input.ledger.program().settings, std::max(first, input.today)));
  return {first, std::max(first, last)};
}

}  // namespace

ForecastView::ForecastView(const ReportInput& input)
    : scope(input), period(period_of(input)) {
  for (const Project& project : scope.program().projects)
    if (project.status == ProjectStatus::open && scope.covers(project) &&
        project.dates.overlaps(period) &&
        scope.ledger().seats_left(project) > 0)
      projects.push_back(&project);
  for (const Student& student : scope.program().students)
    if (student.status == Status::active && scope.covers(student))
      students.push_back(&student);
}

bool ForecastView::is_busy(const Student& student) const {
  const auto placements = scope.ledger().of(student.id);
  return std::any_of(
      placements.begin(), placements.end(),
      [](const Placement* p) { return holds_capacity(p->state()); });
}

bool ForecastView::is_looking(const Student& student) const {
  return student.seeks() != Seeking::none && !is_busy(student);
}

Date begin_by(Date last, Hours hours) {
  constexpr int minutes_a_week = 5 * 60;
  const int weeks = (hours.minutes + minutes_a_week - 1) / minutes_a_week;
  return last - 7 * weeks + 1;
}

void forecast_report(const ReportInput& input, Report& report) {
  const ForecastView view(input);
  std::vector<std::string> found;
  report.sheets = {seats_sheet(view), graduates_sheet(view, found),
                   skills_needed_sheet(view)};
  report.summary.push_back(
      {"period", view.period.first.str() + " to " + view.period.last.str()});
  for (std::string& line : found)
    report.summary.push_back({"find", std::move(line)});
  report.notes = {
      "busy: hold a seat; open: seats left on open projects of the pathway; "
      "find: seats that are missing. Hours: 60 from at most two stints of 20 "
      "or "
      "more, of completed stints by what is verified, of running ones by what "
      "is agreed; what was done elsewhere does not count here. Begin by: at "
      "five hours a week."};
}

}  // namespace stint
