#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "stint/match/objective.hpp"
#include "stint/match/round_problem.hpp"
#include "stint/records/round.hpp"

namespace stint {

/// What a method made of one pass.
struct Solution {
  Assignment placed;
  /// What found the flow; none for `stable`.
  std::optional<Solver> solver;
};

/// The matching that the method and tie-break of `round` promise, found by
/// `solver` where one is given. `numbers` is
/// `problem_of` the pass of `data`, with the same tie-break. Throws `Error` for
/// the tie-break `size` where a business ranks a student otherwise from one of
/// its projects to the next.
Solution solve(const RoundProblem& numbers, const RoundData& data,
               const Round& round, std::optional<Solver> solver = {});

/// What `method`, which is not `stable`, makes as large as can be.
Objective objective_of(const RoundProblem& numbers, const RoundData& data,
                       Method method, const TotalWeights& total);

/// `place 2 students more`, `lower the total by 12.5`, `put 1 more at place 1`:
/// what a change of the objective's sums would do, after "would". `change` is
/// what is added by level; the first level that changes is told. Empty if none
/// does.
std::string change_words(const Objective& objective,
                         const std::vector<std::int64_t>& change);

}  // namespace stint
