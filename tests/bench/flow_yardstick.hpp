#pragma once

#include "stint/match/flow_network.hpp"

namespace stint::bench {

/// The CPU seconds that LEMON's solvers run on a network, and nothing else: its
/// graph is made before the clock starts. C++17.
double network_simplex_seconds(const FlowNetwork& network);
double cost_scaling_seconds(const FlowNetwork& network);

/// CPU time of this process, in seconds.
double cpu_seconds();

}  // namespace stint::bench
