#pragma once

#include <cstdint>
#include <limits>
#include <vector>

namespace stint {

/// The arcs of a digraph by head: those into node v are
/// [begin[v], begin[v + 1]).
struct ArcsByHead {
  std::vector<std::uint32_t> begin;
  std::vector<std::uint32_t> tail;
  std::vector<std::int64_t> cost;
};

/// No path.
inline constexpr std::int64_t unreachable =
    std::numeric_limits<std::int64_t>::max();

struct CheapestPaths {
  /// By node: what the cheapest path from it to the target costs.
  std::vector<std::int64_t> cost;
  /// Arcs of a cycle of negative cost, each from where the one before leads; if
  /// there are any, the costs mean nothing.
  std::vector<std::uint32_t> cycle;
};

/// Cheapest paths to `target`, or a cycle of negative cost that has a path to
/// it. Label-correcting, first in first out (Bellman, Ford and Moore), where a
/// node whose label falls takes its subtree out of the tree of paths (Tarjan
/// 1981; Cherkassky and Goldberg, Negative-cycle detection algorithms, 1999):
/// labels known to be stale are not passed on, and a cycle shows at once. Time
/// nodes × arcs at worst.
CheapestPaths cheapest_paths(const ArcsByHead& arcs, std::uint32_t target);

}  // namespace stint
