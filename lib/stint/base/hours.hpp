#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "stint/base/export.hpp"

namespace stint {

/// A length of work: whole minutes from 0 to 600,000 (10,000 hours).
struct Hours {
  std::int32_t minutes = 0;

  friend constexpr auto operator<=>(Hours, Hours) = default;
  friend constexpr Hours operator+(Hours a, Hours b) {
    return {a.minutes + b.minutes};
  }
  constexpr Hours& operator+=(Hours other) {
    minutes += other.minutes;
    return *this;
  }
};

inline constexpr Hours max_hours{600'000};

/// Reads `24`, `2.5`, `2h30m`, `2h`, `30m` and `2:30`. Nothing if the text is
/// none of these, is no whole number of minutes (`0.01`), or is out of range.
STINT_EXPORT std::optional<Hours> parse_hours(std::string_view text);

/// As a person would write it: `24`, `2.5`, else `2h20m`. Reads back the same.
STINT_EXPORT std::string str(Hours hours);

}  // namespace stint
