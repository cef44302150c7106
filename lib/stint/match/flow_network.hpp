#pragma once

#include <cstdint>
#include <vector>

namespace stint {

/// A minimum-cost flow problem as arrays of numbers. This header stands between
/// sources of two language standards, and keeps to C++17.
///
/// There must be a flow, and every arc a finite capacity; then the solvers
/// below find one of smallest cost. The same arrays give the same flow.
struct FlowNetwork {
  /// By node: what it sends, less what it takes. The sum is 0.
  std::vector<int> supply;
  /// By arc.
  std::vector<int> tail;
  std::vector<int> head;
  std::vector<int> capacity;
  std::vector<std::int64_t> cost;
};

struct Flow {
  /// By arc.
  std::vector<int> amount;
  /// By node. The *reduced cost* of an arc, its cost + potential[tail] -
  /// potential[head], is never negative where the arc has room, nor positive
  /// where it carries anything: the proof that the flow costs least. So an arc
  /// whose reduced cost is not 0 carries the same in every cheapest flow.
  std::vector<std::int64_t> potential;
};

/// The primal network simplex of LEMON. `cost` must be within
/// ±`network_simplex_limit(nodes)`.
Flow network_simplex(const FlowNetwork& network);
std::int64_t network_simplex_limit(std::int64_t nodes);

/// The cost-scaling push-relabel method (Goldberg and Tarjan 1990) of LEMON.
/// `cost` must be within ±`cost_scaling_limit(nodes)`.
Flow cost_scaling(const FlowNetwork& network);
std::int64_t cost_scaling_limit(std::int64_t nodes);

}  // namespace stint
