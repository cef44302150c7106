#include "stint/rules/calendar.hpp"

#include <algorithm>

namespace stint {
namespace {

bool any_contains(const std::vector<DateRange>& ranges, Date day) {
  return std::any_of(ranges.begin(), ranges.end(), [&](const DateRange& range) {
    return range.contains(day);
  });
}

}  // namespace

DateRange week_of(Date day) {
  const Date sunday = day.week_start();
  const int days = sunday.weekday() == Weekday::sun ? 6 : 5;
  return {sunday, sunday + days};
}

Date labor_day(int year) {
  Date day = *Date::of(year, 9, 1);
  while (day.weekday() != Weekday::mon) day = day + 1;
  return day;
}

SchoolCalendar::SchoolCalendar(const Settings& settings, const School* school)
    : years_(&settings.school_years),
      no_school_(&settings.no_school),
      hours_(&settings.school_hours) {
  if (school == nullptr) return;
  if (school->school_years) years_ = &*school->school_years;
  if (school->no_school) no_school_ = &*school->no_school;
  if (school->school_hours) hours_ = &*school->school_hours;
}

bool SchoolCalendar::is_school_day(Date day) const {
  const Weekday weekday = day.weekday();
  const bool held =
      hours_->empty()
          ? weekday <= Weekday::fri
          : std::any_of(hours_->begin(), hours_->end(),
                        [&](const ClockWindow& w) { return w.on(weekday); });
  return held && any_contains(*years_, day) && !any_contains(*no_school_, day);
}

bool SchoolCalendar::is_school_week(Date day) const {
  const DateRange week = week_of(day);
  for (Date d = week.first; d <= week.last; d = d + 1)
    if (is_school_day(d)) return true;
  return false;
}

Hours SchoolCalendar::school_time(Date day) const {
  if (!is_school_day(day)) return {};
  Hours sum;
  for (const ClockWindow& window : *hours_)
    if (window.on(day.weekday()))
      sum += Hours{window.end.minutes - window.begin.minutes};
  return sum;
}

bool SchoolCalendar::is_known(Date day) const {
  const auto last = std::max_element(
      years_->begin(), years_->end(),
      [](const DateRange& a, const DateRange& b) { return a.last < b.last; });
  return last != years_->end() && day < last->first.plus_years(1);
}

SchoolCalendar calendar_of(const Student& student, const Program& program) {
  return {program.settings,
          student.school ? program.schools.find(*student.school) : nullptr};
}

}  // namespace stint
