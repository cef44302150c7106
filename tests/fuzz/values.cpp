// Dates, ranges, clocks, windows, lengths of work: what is read is in range and
// reads back from its own text, and there is one text for each value.
#include "stint/base/clock_window.hpp"
#include "stint/base/date.hpp"
#include "stint/base/error.hpp"
#include "stint/base/hours.hpp"
#include "stint/records/field_path.hpp"
#include "support/fuzzing.hpp"

namespace stint::testing {
namespace {

void check_date(std::string_view text) {
  const std::optional<Date> date = Date::parse(text);
  if (date) {
    require(date->str() == text, "a date has one text");
    require(Date::earliest() <= *date && *date <= Date::latest(),
            "a date is in range");
    require(Date::of(date->year(), date->month(), date->day()) == date,
            "a date is its year, month and day");
    const Date sunday = date->week_start();
    require(*date - sunday >= 0 && *date - sunday < 7, "a week has 7 days");
    require(age_on(*date, date->plus_years(18)) == 18 ||
                date->plus_years(18) == Date::latest(),
            "18 years later one is 18");
  }
  const std::optional<DateRange> range = parse_date_range(text);
  if (range) {
    require(range->first <= range->last, "a range has an order");
    require(parse_date_range(str(*range)) == range, "a range reads back");
    require(range->days() >= 1, "a range has a day");
  }
}

void check_clock(std::string_view text) {
  const std::optional<ClockTime> time = parse_clock(text);
  if (time) {
    require(time->minutes >= 0 && time->minutes <= 1440, "a clock is a time");
    require(time->minutes % 5 == 0, "a clock is on the grid");
    require(parse_clock(str(*time)) == time, "a clock reads back");
  }
  std::string why;
  const std::optional<ClockWindow> window = parse_clock_window(text, &why);
  require(window.has_value() == why.empty(), "a fault has a reason");
  require(printable(why) == why, "a reason is safe to show");
  if (!window) return;
  require(window->days > 0 && window->days < 128, "a window has days");
  require(window->begin < window->end, "a window has minutes");
  require(parse_clock_window(str(*window)) == window, "a window reads back");
  const WeekSet week({*window});
  require(week.minutes() > 0 && week.minutes() <= 7 * 1440,
          "a window covers a part of a week");
}

void check_hours(std::string_view text) {
  const std::optional<Hours> hours = parse_hours(text);
  if (!hours) return;
  require(hours->minutes >= 0 && *hours <= max_hours, "hours are in range");
  require(parse_hours(str(*hours)) == hours, "hours read back");
}

void check_path(std::string_view text) {
  try {
    const FieldPath path = parse_field_path(text);
    require(parse_field_path(str(path)) == path, "a path reads back");
  } catch (const Error& error) {
    require(printable(error.what()) == error.what(),
            "a message holds nothing that a terminal obeys");
  }
}

}  // namespace

void fuzz(std::string_view input) {
  check_date(input);
  check_clock(input);
  check_hours(input);
  check_path(input);
}

}  // namespace stint::testing
