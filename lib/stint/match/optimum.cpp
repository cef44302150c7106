#include "stint/match/optimum.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>
#include <vector>

#include "stint/match/flow_levels.hpp"
#include "stint/match/flow_network.hpp"
#include "stint/match/flow_open.hpp"

namespace stint {
namespace {

std::int64_t limit_of(Solver solver, std::int64_t nodes) {
  return solver == Solver::cost_scaling ? cost_scaling_limit(nodes)
                                        : network_simplex_limit(nodes);
}

Flow solve(Solver solver, const FlowNetwork& network) {
  return solver == Solver::cost_scaling ? cost_scaling(network)
                                        : network_simplex(network);
}

/// Whether the costs of one level fit, which gain `largest_gain` at most. What
/// fits once goes on to: nodes only get fewer.
bool fits(Solver solver, const OpenNetwork& open) {
  return limit_of(solver, open.nodes()) >= Objective::largest_gain;
}

/// How many students all projects and groups can take, whoever applied.
std::uint64_t seats_in(const Problem& problem) {
  std::vector<std::uint64_t> seats(problem.groups());
  for (std::size_t p = 0; p < problem.projects(); ++p)
    seats[problem.group_of[p]] += problem.seats[p];
  std::uint64_t sum = 0;
  for (std::size_t g = 0; g < problem.groups(); ++g)
    sum += problem.capacity[g] == no_limit
               ? seats[g]
               : std::min<std::uint64_t>(seats[g], problem.capacity[g]);
  return sum;
}

/// By measurement (`make bench`): the simplex is two to three times as fast on
/// small problems and where seats are plenty, or far too few. Where nearly
/// every seat is needed its pivots get long, the more so the more students.
/// So they do in the later flows of a profile, among ever more ties.
Solver faster(const Problem& problem, const Objective& objective) {
  const std::uint64_t students = problem.students();
  const std::uint64_t seats = seats_in(problem);
  const bool is_tight =
      seats >= students - students / 50 && seats <= students + students / 10;
  const bool is_profile = objective.levels() > 2;
  return (is_tight && students >= 30'000) || (is_profile && students >= 60'000)
             ? Solver::cost_scaling
             : Solver::network_simplex;
}

}  // namespace

Optimum optimum(const Problem& problem, const Objective& objective,
                std::optional<Solver> solver) {
  OpenNetwork open(problem);
  Solver chosen = solver.value_or(faster(problem, objective));
  if (!fits(chosen, open)) chosen = Solver::network_simplex;
  std::size_t level = 0;
  while (level < objective.levels() && !open.arcs().empty()) {
    PackedLevels packed =
        pack_levels(open, objective, level, limit_of(chosen, open.nodes()));
    if (packed.end == level)
      throw std::logic_error("one level does not fit into the costs of a flow");
    const FlowNetwork network = open.with(std::move(packed.cost));
    open.settle(network, solve(chosen, network));
    level = packed.end;
  }
  return {open.placed(), chosen};
}

}  // namespace stint
