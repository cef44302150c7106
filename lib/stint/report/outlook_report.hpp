#pragma once

#include <string>

#include "stint/match/round.hpp"
#include "stint/records/value.hpp"

namespace stint {

/// What stands in the way of those left over: what no stable plan can do, where
/// one more seat would help, and whom a single gate stops. Begins with an empty
/// line; empty where there is nothing to say.
std::string outlook_text(const RoundPlan& plan);

/// The same for programs: `largest`, `bottlenecks`, `stopped_by_one_gate`.
void add_outlook(const RoundPlan& plan, Value::Members& members);

}  // namespace stint
