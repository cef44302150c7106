#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/date.hpp"
#include "stint/base/export.hpp"

namespace stint {

/// A time of day on the 5-minute grid, as minutes after midnight, 0 to 1440
/// (24:00, only as an end).
struct ClockTime {
  std::int16_t minutes = 0;
  friend constexpr auto operator<=>(ClockTime, ClockTime) = default;
};

/// Reads `15:30`; hours may have one digit. Nothing off the 5-minute grid.
STINT_EXPORT std::optional<ClockTime> parse_clock(std::string_view text);
/// `15:30`.
STINT_EXPORT std::string str(ClockTime time);

/// A window that comes back every week: `mon-fri 15:00-18:00`. Local time, not
/// across midnight, so begin < end.
struct ClockWindow {
  /// Bit 0 is Monday, bit 6 Sunday; never 0.
  std::uint8_t days = 0;
  ClockTime begin;
  ClockTime end;

  bool on(Weekday day) const {
    return (days >> static_cast<unsigned>(day) & 1U) != 0;
  }
  friend auto operator<=>(const ClockWindow&, const ClockWindow&) = default;
};

/// Reads `mon-fri 15:00-18:00`, `sat+sun 09:00-13:00`, `mon,wed 15:30-17:30`,
/// and mixtures (`mon-wed+fri 8:00-9:00`). On a fault returns nothing and, if
/// `why` is given, says what is wrong, in words that follow "`text`: ".
STINT_EXPORT std::optional<ClockWindow> parse_clock_window(
    std::string_view text, std::string* why = nullptr);
/// The shortest form: `mon-fri 15:00-18:00`, `sat+sun 09:00-13:00`.
STINT_EXPORT std::string str(const ClockWindow& window);

/// The minutes of a week that some windows cover, as a set on the 5-minute
/// grid: 7 days of 288 cells. Fast to intersect and to count.
class STINT_EXPORT WeekSet {
 public:
  WeekSet() = default;
  explicit WeekSet(const std::vector<ClockWindow>& windows);

  /// Minutes in the set; 0 to 10,080.
  int minutes() const;
  /// Minutes that are in both.
  int minutes_shared(const WeekSet& other) const;
  bool on(Weekday day) const;

 private:
  static constexpr std::size_t cells_a_day = 288;
  std::array<std::uint64_t, (7 * cells_a_day + 63) / 64> bits_{};
};

}  // namespace stint
