// Random objectives for small instances, and the best of all matchings by them.
#pragma once

#include <array>
#include <vector>

#include "stint/match/objective.hpp"
#include "support/match_instance.hpp"

namespace stint::testing {

inline constexpr std::array flow_methods = {Method::best, Method::most,
                                            Method::greedy, Method::generous};

// Worths that are often equal and sometimes 0 or large; places with ties and
// with gaps.
inline Objective draw_objective(const Problem& problem, Method method,
                                std::uint64_t seed) {
  Dice dice(seed);
  const std::uint32_t most = dice.below(3) == 0 ? 10'001 : 4;
  std::vector<std::uint32_t> worth;
  std::vector<std::uint32_t> place;
  for (std::size_t s = 0; s < problem.students(); ++s) {
    std::uint32_t last = 1 + dice.below(4) / 3;
    for (auto a = problem.begin[s]; a < problem.begin[s + 1]; ++a) {
      worth.push_back(dice.below(most));
      place.push_back(last);
      last += (dice.below(6) + 2) / 3;
    }
  }
  return {method, worth, place};
}

// The totals that no matching beats.
inline std::vector<std::int64_t> best_totals(const Problem& problem,
                                             const Objective& objective) {
  std::vector<std::int64_t> best(objective.levels());
  each_matching(problem, [&](const Assignment& placed) {
    best = std::max(best, objective.totals(placed));
  });
  return best;
}

}  // namespace stint::testing
