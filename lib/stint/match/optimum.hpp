#pragma once

#include <cstdint>
#include <optional>

#include "stint/base/export.hpp"
#include "stint/match/objective.hpp"
#include "stint/match/problem.hpp"
#include "stint/records/round.hpp"

namespace stint {

/// A best matching, and by what it was found: where several are best, which one
/// comes out depends on the solver, and on nothing else.
struct Optimum {
  Assignment placed;
  Solver solver = Solver::network_simplex;
};

/// A matching that no other one of `problem` beats under `objective`. As
/// minimum-cost flows, student → project → group → sink … (how the levels are
/// packed into costs that cannot overflow, and how arcs are fixed between them,
/// is to be told here and in the source).
///
/// Without `solver` the faster one for the size and slack of the problem, by a
/// rule that looks at nothing but the problem.
STINT_EXPORT Optimum optimum(const Problem& problem, const Objective& objective,
                             std::optional<Solver> solver = std::nullopt);

}  // namespace stint
