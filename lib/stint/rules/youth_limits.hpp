#pragma once

#include <optional>
#include <string>

#include "stint/rules/calendar.hpp"
#include "stint/rules/finding.hpp"
#include "stint/rules/rule_book.hpp"

namespace stint {

/// `5 h`, `5h15m`.
STINT_EXPORT std::string in_hours(Hours hours);

/// The limits that `rule` sets to someone of `age` on `day`; null if none.
const HourLimits* limits_on(const Rule& rule, Date day, int age);

/// The break that `rule` asks of someone of `age` on `day`; null if none.
const Conditions* meal_on(const Rule& rule, Date day, int age);

/// The last minute of work that `limits` allow on `day`: summer evenings may be
/// longer.
std::optional<ClockTime> latest_on(const HourLimits& limits, Date day);

/// The most that may be worked on one day, and by which limit.
struct DayMost {
  Hours most;
  RuleTopic topic = RuleTopic::other_day;
};
/// The smallest of the limits of a day, where there is one.
std::optional<DayMost> most_on(const HourLimits& limits,
                               const SchoolCalendar& calendar, Date day);

/// The most that may be worked in the week of `day`.
std::optional<DayMost> most_in_week(const HourLimits& limits,
                                    const SchoolCalendar& calendar, Date day);

/// "at 15 at most 3 h".
std::string at_most(int age, Hours most);

/// What one day, or week, is called beside a topic: ", a school day".
std::string_view called(RuleTopic topic);

}  // namespace stint
