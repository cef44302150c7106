#include "stint/rules/youth_limits.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace stint {

std::string in_hours(Hours hours) {
  const std::string text = str(hours);
  return text.back() == 'm' || text.back() == 'h' ? text : text + " h";
}

const HourLimits* limits_on(const Rule& rule, Date day, int age) {
  const RuleVersion* version = rule.on(day);
  if (version == nullptr) return nullptr;
  for (const HourLimits& limits : version->hours)
    if (limits.ages.contains(age)) return &limits;
  return nullptr;
}

const Conditions* meal_on(const Rule& rule, Date day, int age) {
  const RuleVersion* version = rule.on(day);
  if (version == nullptr) return nullptr;
  for (const Conditions& conditions : version->conditions)
    if (conditions.ages.contains(age) && conditions.meal_within &&
        conditions.meal)
      return &conditions;
  return nullptr;
}

std::optional<ClockTime> latest_on(const HourLimits& limits, Date day) {
  if (!limits.summer || !limits.summer_latest) return limits.latest;
  const Date end = labor_day(day.year());
  const bool summer =
      day.month() >= 6 &&
      (*limits.summer == Summer::through_labor_day ? day <= end : day < end);
  return summer ? limits.summer_latest : limits.latest;
}

std::optional<DayMost> most_on(const HourLimits& limits,
                               const SchoolCalendar& calendar, Date day) {
  if (!calendar.is_school_day(day)) {
    if (!limits.other_day) return std::nullopt;
    return DayMost{*limits.other_day, RuleTopic::other_day};
  }
  std::optional<DayMost> most;
  if (limits.school_day) most = {*limits.school_day, RuleTopic::school_day};
  if (limits.with_school) {
    const int left =
        limits.with_school->minutes - calendar.school_time(day).minutes;
    const Hours rest{std::max(0, left)};
    if (!most || rest < most->most) most = {rest, RuleTopic::with_school};
  }
  return most;
}

std::optional<DayMost> most_in_week(const HourLimits& limits,
                                    const SchoolCalendar& calendar, Date day) {
  const bool school = calendar.is_school_week(day);
  const auto& most = school ? limits.school_week : limits.other_week;
  if (!most) return std::nullopt;
  return DayMost{*most,
                 school ? RuleTopic::school_week : RuleTopic::other_week};
}

std::string at_most(int age, Hours most) {
  return fmt::format("at {} at most {}", age, in_hours(most));
}

std::string_view called(RuleTopic topic) {
  switch (topic) {
    case RuleTopic::school_day:
      return "a school day";
    case RuleTopic::other_day:
      return "a day without school";
    case RuleTopic::school_week:
      return "a week with school";
    case RuleTopic::other_week:
      return "a week without school";
    default:
      return "";
  }
}

}  // namespace stint
