#include "stint/match/flow_levels.hpp"

#include <algorithm>
#include <cstdlib>

namespace stint {
namespace {

/// What the open arcs gain at a level.
class LevelGains {
 public:
  LevelGains(const OpenNetwork& network, const Objective& objective,
             std::size_t level) {
    gain_.reserve(network.arcs().size());
    for (const OpenArc& arc : network.arcs())
      gain_.push_back(arc.application == no_index
                          ? 0
                          : objective.gain(level, arc.application));
    for (const std::int64_t gain : gain_)
      largest_ = std::max(largest_, std::abs(gain));
    sum_spreads(network);
  }

  std::int64_t operator[](std::size_t arc) const { return gain_[arc]; }
  std::int64_t largest() const { return largest_; }
  /// The most by which the sums of two flows can differ.
  std::int64_t spread() const { return spread_; }

 private:
  /// Each student takes just one of their arcs, and no other arc gains
  /// anything.
  void sum_spreads(const OpenNetwork& network) {
    const std::vector<OpenArc>& arcs = network.arcs();
    for (std::size_t i = 0; i < arcs.size();) {
      const std::size_t first = i;
      while (i < arcs.size() && arcs[i].student == arcs[first].student) ++i;
      const auto [least, most] = std::minmax_element(
          gain_.begin() + static_cast<std::ptrdiff_t>(first),
          gain_.begin() + static_cast<std::ptrdiff_t>(i));
      spread_ += *most - *least;
    }
  }

  std::vector<std::int64_t> gain_;
  std::int64_t largest_ = 0;
  std::int64_t spread_ = 0;
};

}  // namespace

// Like the digits of a number, the base of a level being 1 more than the sums
// of two flows can differ there: then all levels behind one together weigh less
// than 1 of it.
PackedLevels pack_levels(const OpenNetwork& network, const Objective& objective,
                         std::size_t first, std::int64_t limit) {
  PackedLevels packed{first, std::vector<std::int64_t>(network.arcs().size())};
  std::int64_t largest = 0;
  for (; packed.end < objective.levels(); ++packed.end) {
    const LevelGains gains(network, objective, packed.end);
    const std::int64_t base = gains.spread() + 1;
    if (gains.largest() > limit || largest > (limit - gains.largest()) / base)
      break;
    largest = largest * base + gains.largest();
    for (std::size_t i = 0; i < packed.cost.size(); ++i)
      packed.cost[i] = packed.cost[i] * base - gains[i];
  }
  return packed;
}

}  // namespace stint
