#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "stint/base/export.hpp"

namespace stint {

enum class Weekday : std::uint8_t { mon, tue, wed, thu, fri, sat, sun };

/// A day of the Gregorian calendar from 1900-01-01 to 2199-12-31, without a
/// time or a time zone. A value type of four bytes; arithmetic is in days.
class STINT_EXPORT Date {
 public:
  /// 1970-01-01; give a real date before it is used.
  constexpr Date() = default;

  /// Nothing if there is no such day, or the year is out of range.
  static std::optional<Date> of(int year, unsigned month, unsigned day);
  /// Reads `2026-10-05`, and nothing else.
  static std::optional<Date> parse(std::string_view text);
  /// The day that is `days` after 1970-01-01, clamped to the range of `Date`.
  static Date from_days(std::int64_t days);
  static Date earliest();
  static Date latest();

  /// Days since 1970-01-01.
  constexpr std::int32_t days() const noexcept { return days_; }
  int year() const;
  /// 1 to 12.
  unsigned month() const;
  /// 1 to 31.
  unsigned day() const;
  Weekday weekday() const;
  /// The Sunday on or before this day: weeks run from Sunday to Saturday. Never
  /// before `earliest()`, which is a Monday.
  Date week_start() const;
  /// The same day `years` later; February 29 becomes March 1 in a year without
  /// one, which is when a person born on it comes of age. Clamped to the range
  /// of `Date`.
  Date plus_years(int years) const;

  /// `2026-10-05`.
  std::string str() const;

  friend constexpr auto operator<=>(Date, Date) = default;
  friend Date operator+(Date date, std::int32_t days) {
    return from_days(std::int64_t{date.days_} + days);
  }
  friend Date operator-(Date date, std::int32_t days) {
    return from_days(std::int64_t{date.days_} - days);
  }
  /// Days from `b` to `a`.
  friend constexpr std::int32_t operator-(Date a, Date b) {
    return a.days_ - b.days_;
  }

 private:
  explicit constexpr Date(std::int32_t days) : days_(days) {}
  std::int32_t days_ = 0;
};

/// Whole years of age on `day` of a person born on `born`; negative before.
STINT_EXPORT int age_on(Date born, Date day);

/// From `first` to `last`, both included. Invariant of every range that was
/// parsed: first <= last.
struct DateRange {
  Date first;
  Date last;

  bool contains(Date day) const { return first <= day && day <= last; }
  bool contains(const DateRange& other) const {
    return first <= other.first && other.last <= last;
  }
  bool overlaps(const DateRange& other) const {
    return first <= other.last && other.first <= last;
  }
  /// At least 1.
  std::int32_t days() const { return last - first + 1; }

  friend auto operator<=>(const DateRange&, const DateRange&) = default;
};

/// Every day there is: what a range that is not given means.
STINT_EXPORT DateRange always();

/// Reads `2026-10-05..2026-11-13`, or a date alone, which is a range of a day.
STINT_EXPORT std::optional<DateRange> parse_date_range(std::string_view text);
/// `2026-10-05..2026-11-13`, or the date alone for a range of a day.
STINT_EXPORT std::string str(const DateRange& range);

/// `mon` to `sun`.
STINT_EXPORT std::string_view str(Weekday day);
STINT_EXPORT std::optional<Weekday> parse_weekday(std::string_view text);

}  // namespace stint
