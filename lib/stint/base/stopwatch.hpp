#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/export.hpp"

namespace stint {

/// How long the steps of some work took, by a clock on the wall. The only thing
/// in the library that reads a clock; what it measured is for people to look at
/// and never becomes part of an answer or a file.
class STINT_EXPORT Stopwatch {
 public:
  struct Lap {
    /// What was done, such as `judge the pairs`.
    std::string what;
    std::int64_t microseconds = 0;
  };

  /// Starts the first lap.
  Stopwatch();

  /// Ends a lap that began when the one before it ended. A name that was given
  /// before adds to its lap.
  void lap(std::string_view what);

  /// In the order in which they were first ended.
  const std::vector<Lap>& laps() const { return laps_; }
  /// Of all laps together.
  std::int64_t microseconds() const;

 private:
  std::chrono::steady_clock::time_point last_;
  std::vector<Lap> laps_;
};

/// Ends a lap if somebody measures.
STINT_EXPORT void lap(Stopwatch* watch, std::string_view what);

}  // namespace stint
