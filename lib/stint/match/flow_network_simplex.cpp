#include <lemon/network_simplex.h>

#include "stint/match/flow_lemon.hpp"

namespace stint {
namespace {

template <class Graph, class Amount, class Cost>
using Simplex = lemon::NetworkSimplex<Graph, Amount, Cost>;

}  // namespace

Flow network_simplex(const FlowNetwork& network) {
  return solve_by_lemon<Simplex>(network);
}

// A potential is the cost of a path in the tree, from a root that LEMON adds.
// All arcs at the root are artificial, so the path has one of them, of cost 0
// or 2^62, and less than `nodes` others: with C the largest cost, potentials
// lie between -nodes C and 2^62 + nodes C. A reduced cost is a cost and the
// difference of two potentials, so at most 2^62 + (2 nodes + 1) C, which must
// stay below 2^63.
std::int64_t network_simplex_limit(std::int64_t nodes) {
  return ((std::int64_t{1} << 62) - 1) / (2 * nodes + 1);
}

}  // namespace stint
