#include "stint/report/forecast_report.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/report/forecast.hpp"
#include "stint/rules/counts.hpp"
#include "stint/rules/graduation.hpp"
#include "stint/rules/youth_limits.hpp"

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

void forecast_report(const ReportInput& input, Report& report) {
  const ForecastView view(input);
  GraduatesPart graduates = graduates_part(view);
  report.sheets = {seats_sheet(view), std::move(graduates.sheet),
                   skills_needed_sheet(view)};
  report.summary.push_back(
      {"period", view.period.first.str() + " to " + view.period.last.str()});
  for (std::string& line : graduates.found)
    report.summary.push_back({"for graduates", std::move(line)});
  report.notes = {
      "Students are active ones. busy: hold a seat; open: seats left on open "
      "projects of the pathway, for those who graduate on those that count; "
      "find: seats that are missing. The two tables by pathway need not agree: "
      "the first counts a seat for each who looks, the second the stints that "
      "graduates lack.",
      "Skills, of those who look and of seats that are left: want: students "
      "who want to grow it; teach: seats that do; ask: seats that require it; "
      "able: students who have the level; lack: students who are missing. "
      "`stint report skills` counts all active students and all seats."};
  if (graduates.terms.empty()) return;
  for (std::string& line : graduates.terms)
    report.notes.push_back(std::move(line));
  report.notes.push_back(fmt::format(
      "enough: by what `stint report endorsement` counts; running: once what "
      "holds a seat is completed with the hours agreed; seats: the fewest of "
      "at most {} that make up for the rest, or of more where those cannot; "
      "begin by: at {} a week.",
      in_hours(most_usual_hours), in_hours(week_beside_school)));
}

}  // namespace stint
