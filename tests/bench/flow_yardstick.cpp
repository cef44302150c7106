// Compiled as C++17, as LEMON 1.3.1 needs it (see flow_cost_scaling.cpp).

#include "flow_yardstick.hpp"

#include <cstdlib>
#include <ctime>
#include <limits>

#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

namespace stint::bench {
namespace {

using Graph = lemon::SmartDigraph;

template <class Method>
double seconds(const FlowNetwork& network) {
  Graph graph;
  Graph::NodeMap<int> supply(graph);
  Graph::ArcMap<int> capacity(graph);
  Graph::ArcMap<std::int64_t> cost(graph);
  for (const int amount : network.supply) supply[graph.addNode()] = amount;
  for (std::size_t a = 0; a < network.tail.size(); ++a) {
    const Graph::Arc arc = graph.addArc(Graph::nodeFromId(network.tail[a]),
                                        Graph::nodeFromId(network.head[a]));
    capacity[arc] = network.capacity[a];
    cost[arc] = network.cost[a];
  }
  const double begin = cpu_seconds();
  Method method(graph);
  method.upperMap(capacity).costMap(cost).supplyMap(supply);
  if (method.run() != Method::OPTIMAL) std::abort();
  return cpu_seconds() - begin;
}

}  // namespace

double network_simplex_seconds(const FlowNetwork& network) {
  return seconds<lemon::NetworkSimplex<Graph, int, std::int64_t>>(network);
}

double cost_scaling_seconds(const FlowNetwork& network) {
  return seconds<lemon::CostScaling<Graph, int, std::int64_t>>(network);
}

double cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) +
         static_cast<double>(now.tv_nsec) / 1e9;
}

}  // namespace stint::bench
