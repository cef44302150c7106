#include "stint/base/stopwatch.hpp"

#include <algorithm>
#include <utility>

namespace stint {

using Clock = std::chrono::steady_clock;

Stopwatch::Stopwatch() : last_(Clock::now()) {}

void Stopwatch::lap(std::string_view what) {
  const auto now = Clock::now();
  const auto taken = std::chrono::duration_cast<std::chrono::microseconds>(
      now - std::exchange(last_, now));
  auto at = std::find_if(laps_.begin(), laps_.end(),
                         [&](const Lap& lap) { return lap.what == what; });
  if (at == laps_.end()) at = laps_.insert(at, {std::string(what), 0});
  at->microseconds += taken.count();
}

std::int64_t Stopwatch::microseconds() const {
  std::int64_t sum = 0;
  for (const Lap& lap : laps_) sum += lap.microseconds;
  return sum;
}

void lap(Stopwatch* watch, std::string_view what) {
  if (watch != nullptr) watch->lap(what);
}

}  // namespace stint
