#pragma once

#include <cstddef>
#include <stdexcept>

#include <lemon/smart_graph.h>

#include "stint/match/flow_network.hpp"

namespace stint {

/// A solver of LEMON put to work. `Solver` is one of its templates over a
/// digraph, the type of amounts and the type of costs. C++17, as what it is
/// between.
template <template <class, class, class> class Solver>
Flow solve_by_lemon(const FlowNetwork& network) {
  using Graph = lemon::SmartDigraph;
  const int nodes = static_cast<int>(network.supply.size());
  const int arcs = static_cast<int>(network.tail.size());
  Graph graph;
  graph.reserveNode(nodes);
  graph.reserveArc(arcs);
  for (int n = 0; n < nodes; ++n) graph.addNode();
  for (std::size_t a = 0; a < network.tail.size(); ++a)
    graph.addArc(Graph::nodeFromId(network.tail[a]),
                 Graph::nodeFromId(network.head[a]));

  Graph::NodeMap<int> supply(graph);
  Graph::ArcMap<int> capacity(graph);
  Graph::ArcMap<std::int64_t> cost(graph);
  for (int n = 0; n < nodes; ++n)
    supply[Graph::nodeFromId(n)] = network.supply[static_cast<std::size_t>(n)];
  for (int i = 0; i < arcs; ++i) {
    const Graph::Arc arc = Graph::arcFromId(i);
    capacity[arc] = network.capacity[static_cast<std::size_t>(i)];
    cost[arc] = network.cost[static_cast<std::size_t>(i)];
  }

  using Method = Solver<Graph, int, std::int64_t>;
  Method method(graph);
  method.upperMap(capacity).costMap(cost).supplyMap(supply);
  if (method.run() != Method::OPTIMAL)
    throw std::logic_error("the network has no flow");
  Flow flow;
  flow.amount.reserve(network.tail.size());
  flow.potential.reserve(network.supply.size());
  for (int i = 0; i < arcs; ++i)
    flow.amount.push_back(method.flow(Graph::arcFromId(i)));
  for (int n = 0; n < nodes; ++n)
    flow.potential.push_back(method.potential(Graph::nodeFromId(n)));
  return flow;
}

}  // namespace stint
