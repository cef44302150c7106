#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "stint/match/flow_open.hpp"
#include "stint/match/objective.hpp"

namespace stint {

/// Levels [first, end) of an objective in one cost an arc. Of two flows in the
/// network the cheaper one is the better one by these levels.
struct PackedLevels {
  std::size_t end = 0;
  std::vector<std::int64_t> cost;
};

/// As many levels from `first` on as keep every cost within ±`limit`; none
/// where not even one does.
PackedLevels pack_levels(const OpenNetwork& network, const Objective& objective,
                         std::size_t first, std::int64_t limit);

}  // namespace stint
