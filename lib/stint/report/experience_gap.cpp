#include "stint/report/experience_gap.hpp"

#include <algorithm>
#include <functional>

namespace stint {
namespace {

/// The most that a further stint is taken to last; longer ones are no short
/// spells any more.
constexpr int longest_stint = 40 * 60;

int sum_of_first(const std::vector<Hours>& stints, std::size_t count) {
  int sum = 0;
  for (std::size_t i = 0; i < std::min(count, stints.size()); ++i)
    sum += stints[i].minutes;
  return sum;
}

}  // namespace

ExperienceGap experience_gap(const ExperienceGoal& goal,
                             std::vector<Hours> stints) {
  std::erase_if(stints, [&](Hours hours) { return hours < goal.floor; });
  std::sort(stints.begin(), stints.end(), std::greater<>());
  const auto room = static_cast<std::size_t>(goal.at_most);
  ExperienceGap gap;
  for (std::size_t further = 0; further <= room; ++further) {
    const auto count = static_cast<int>(further);
    const int missing =
        std::max(0, goal.total.minutes - sum_of_first(stints, room - further));
    gap = {count, Hours{std::max(missing, count * goal.floor.minutes)}};
    if (further == 0 && missing == 0) return {};
    if (further > 0 && gap.hours.minutes <= count * longest_stint) break;
  }
  return gap;
}

}  // namespace stint
