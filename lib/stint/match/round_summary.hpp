#pragma once

#include <vector>

#include "stint/match/round_scope.hpp"

namespace stint {

/// The figures of a plan that has everything else; pins are in no profile.
RoundSummary summary_of(const RoundPlan& plan, int blocking_pairs);

/// By school, grade on the round's day, and pathway; unknown ones first.
std::vector<Fared> fared_of(const RoundPlan& plan, const RoundScope& scope,
                            const Program& program);

}  // namespace stint
