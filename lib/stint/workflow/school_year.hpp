#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/date.hpp"
#include "stint/base/export.hpp"

namespace stint {

/// A school year as people call it: `2027-28` begins in 2027.
struct SchoolYear {
  int begins = 0;

  int ends() const { return begins + 1; }
  SchoolYear before() const { return {begins - 1}; }
  /// `2027-28`.
  STINT_EXPORT std::string str() const;
  friend auto operator<=>(const SchoolYear&, const SchoolYear&) = default;
};

/// Reads `2027-28` or `2027-2028`. Throws `Error` that shows how one is
/// written.
STINT_EXPORT SchoolYear parse_school_year(std::string_view text);

/// The dates of `year` in a calendar, which are those that begin in its first
/// year; null if there are none.
STINT_EXPORT const DateRange* find_year(const std::vector<DateRange>& calendar,
                                        SchoolYear year);

/// The school year that `day` is in, or in summer the next one; nothing after
/// the last.
STINT_EXPORT std::optional<DateRange> year_around(
    const std::vector<DateRange>& calendar, Date day);

/// What a calendar that nobody has published yet will likely say: 52 weeks
/// later, so that weekdays stay.
STINT_EXPORT DateRange a_year_later(const DateRange& dates);

}  // namespace stint
