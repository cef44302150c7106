#pragma once

#include <cstdint>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/objective.hpp"
#include "stint/match/problem.hpp"

namespace stint {

/// One student's part in a change of a matching.
struct Move {
  std::uint32_t student = 0;
  /// Applications, or `no_index` for no place.
  std::uint32_t from = no_index;
  std::uint32_t to = no_index;
  friend bool operator==(const Move&, const Move&) = default;
};

/// Proves a matching that keeps to all capacities optimal under an objective,
/// or shows how to better it. The residual graph has no cycle of negative cost
/// exactly if the matching is optimal (Klein 1967); that none is left is shown
/// by potentials, found by label-correcting (Bellman and Ford) with no solver
/// of `optimum.hpp` involved. Levels are never packed into one number: they are
/// treated one after the other, each on the arcs whose reduced cost is 0 under
/// the potentials of all levels before. No other arc lies on a cycle that costs
/// nothing there.
///
/// Borrows all three.
class STINT_EXPORT Optimality {
 public:
  Optimality(const Problem& problem, const Objective& objective,
             const Assignment& placed);

  bool proved() const { return improvement_.empty(); }
  /// Moves that, made together, keep to all capacities and give a better
  /// matching; empty if there are none.
  const std::vector<Move>& improvement() const { return improvement_; }

  /// By level, what the best matching that places `student`, who has no place
  /// now, falls short of this one by: the first number that is not 0 is
  /// positive. Empty if no matching can place the student. Only where
  /// `proved()`.
  std::vector<std::int64_t> loss_of_placing(std::uint32_t student) const;

 private:
  const Problem* problem_;
  const Objective* objective_;
  std::vector<Move> improvement_;
  /// By level, then project: what taking one student more costs, at least.
  /// Nothing for a level that tells no two matchings apart.
  std::vector<std::vector<std::int64_t>> entry_cost_;
};

}  // namespace stint
