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

/// A matching that no other one of `problem` beats under `objective`, found as
/// a minimum-cost flow source → group → project → student.
///
/// As many levels as cannot overflow 64 bits, the solver's potentials included,
/// are packed into one cost, like digits of a number. Where levels are left
/// over, one flow follows another: an arc whose reduced cost is not 0 carries
/// the same in every cheapest flow, so it is settled, and the next flow chooses
/// among what is open. Each flow is checked against its own potentials.
///
/// Without `solver` the faster one for the size and slack of the problem and
/// the number of levels, by a rule that looks at nothing else. A problem too
/// large for `cost_scaling` (a million students, say) is solved by
/// `network_simplex`.
STINT_EXPORT Optimum optimum(const Problem& problem, const Objective& objective,
                             std::optional<Solver> solver = std::nullopt);

}  // namespace stint
