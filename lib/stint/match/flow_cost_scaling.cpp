// Compiled as C++17 (lib/CMakeLists.txt): LEMON 1.3.1 calls
// std::allocator::construct here, which C++20 has taken away.

#include <algorithm>
#include <cstdlib>
#include <limits>

#include <lemon/cost_scaling.h>

#include "stint/match/flow_lemon.hpp"

namespace stint {
namespace {

template <class Graph, class Amount, class Cost>
using Scaling = lemon::CostScaling<Graph, Amount, Cost>;

// LEMON starts with an epsilon of R C, where R is 1 more than the nodes and C
// the largest cost, and divides it by 16 until it is 1. While it refines
// prices, it keeps 16 R buckets for the ranks of nodes, which can be as high as
// R times the ratio of one epsilon to the next. Where a division leaves a rest,
// that is more than there are buckets, and 1.3.1 writes behind them. So nodes
// are added until R is at most 16 times a power of 2, and an arc of a cost C
// that makes R C at most 16 times a power of 16: no division leaves a rest
// then.
class Padding {
 public:
  explicit Padding(std::int64_t nodes) {
    // The new arc takes two nodes of its own, and R counts one more.
    rows_ = nodes + 3;
    while (rows_ >> shift_ > 15) ++shift_;
    rows_ = ((rows_ - 1) >> shift_) + 1;
    rows_ <<= shift_;
  }

  std::int64_t rows() const { return rows_; }

  /// The smallest C that is at least `cost`.
  std::int64_t cost_for(std::int64_t cost) const {
    int bits = (4 - shift_ % 4) % 4;
    while (std::int64_t{1} << bits < cost) bits += 4;
    return std::int64_t{1} << bits;
  }

 private:
  std::int64_t rows_ = 0;
  int shift_ = 0;
};

}  // namespace

Flow cost_scaling(const FlowNetwork& network) {
  const Padding padding(static_cast<std::int64_t>(network.supply.size()));
  std::int64_t largest = 0;
  for (const std::int64_t cost : network.cost)
    largest = std::max(largest, std::abs(cost));
  FlowNetwork padded = network;
  padded.supply.resize(static_cast<std::size_t>(padding.rows() - 1));
  const int last = static_cast<int>(padded.supply.size()) - 1;
  padded.tail.push_back(last - 1);
  padded.head.push_back(last);
  padded.capacity.push_back(0);
  padded.cost.push_back(padding.cost_for(largest));
  Flow flow = solve_by_lemon<Scaling>(padded);
  flow.amount.resize(network.tail.size());
  flow.potential.resize(network.supply.size());
  return flow;
}

// LEMON multiplies costs by 16 R. A phase takes potentials that are 16
// epsilon-optimal to epsilon-optimal ones, and moves each by at most R times 17
// epsilon: the length of a residual path to a node with a deficit, times what
// the two can differ on an arc (Goldberg and Tarjan, Finding minimum-cost
// circulations by successive approximation, 1990). So in all by at most 17 R ×
// R C × 16/15, less than 19 R² C, and a reduced cost, with the difference of
// two potentials, stays below 64 R² C, which is kept within 2^63. (Prices
// refined before a phase anticipate its moves. Whoever calls checks the flow
// against its potentials all the same.)
std::int64_t cost_scaling_limit(std::int64_t nodes) {
  const Padding padding(nodes);
  const std::int64_t limit =
      (std::int64_t{1} << 57) / padding.rows() / padding.rows();
  std::int64_t cost = padding.cost_for(0);
  if (cost > limit) return 0;
  while (cost <= limit / 16) cost *= 16;
  return cost;
}

}  // namespace stint
