// What `best`, `most`, `greedy` and `generous` promise, against all matchings
// of small random instances, and the proof against both.

#include <doctest/doctest.h>

#include "stint/match/flow_levels.hpp"
#include "stint/match/flow_network.hpp"
#include "stint/match/flow_open.hpp"
#include "stint/match/optimality.hpp"
#include "stint/match/optimum.hpp"
#include "support/match_objective.hpp"

namespace stint::testing {
namespace {

constexpr std::array solvers = {Solver::network_simplex, Solver::cost_scaling};

using Totals = std::vector<std::int64_t>;

// Calls `act(problem, objective, seed)` for `count` instances with each method.
template <class Act>
void each_instance(std::uint64_t count, Size size, const Act& act) {
  for (std::uint64_t seed = 1; seed <= count; ++seed) {
    const Instance instance = draw_instance(seed, Orders::by_application, size);
    const Problem problem = instance.problem();
    CAPTURE(seed);
    INFO(described(instance));
    for (const Method method : flow_methods) {
      CAPTURE(static_cast<int>(method));
      act(problem, draw_objective(problem, method, seed), seed);
    }
  }
}

TEST_CASE("every flow method finds the best of all matchings") {
  std::size_t with_some_left = 0;
  each_instance(
      10'000, {},
      [&](const Problem& problem, const Objective& objective, std::uint64_t) {
        const Totals best = best_totals(problem, objective);
        for (const Solver solver : solvers) {
          CAPTURE(static_cast<int>(solver));
          const Optimum found = optimum(problem, objective, solver);
          const bool agrees = excesses(problem, found.placed).empty() &&
                              objective.totals(found.placed) == best;
          if (!agrees) CHECK(agrees);
          if (std::count(found.placed.begin(), found.placed.end(), no_index) >
              0)
            ++with_some_left;
        }
      });
  MESSAGE("seeds 1 to 10000, 4 methods, 2 solvers; ", with_some_left,
          " matchings leave somebody over");
  CHECK(with_some_left > 10'000);
}

TEST_CASE("one flow a level comes to the same as all levels in one") {
  std::size_t flows = 0;
  each_instance(
      2000, {},
      [&](const Problem& problem, const Objective& objective, std::uint64_t) {
        OpenNetwork open(problem);
        for (std::size_t level = 0;
             level < objective.levels() && !open.arcs().empty(); ++flows) {
          // No room for two levels that both matter.
          PackedLevels packed = pack_levels(open, objective, level, 1);
          if (packed.end == level)
            packed = pack_levels(open, objective, level, 10'000);
          REQUIRE(packed.end > level);
          const FlowNetwork network = open.with(packed.cost);
          open.settle(network, flows % 2 == 0 ? network_simplex(network)
                                              : cost_scaling(network));
          level = packed.end;
        }
        const bool agrees =
            objective.totals(open.placed()) == best_totals(problem, objective);
        if (!agrees) CHECK(agrees);
      });
  MESSAGE("seeds 1 to 2000, 4 methods: ", flows, " flows");
  CHECK(flows > 9000);
}

// Whether `moves`, made together, give a better matching.
bool betters(const Problem& problem, const Objective& objective,
             const Assignment& placed, const std::vector<Move>& moves) {
  Assignment after = placed;
  for (const Move& move : moves) {
    if (after[move.student] != move.from) return false;
    after[move.student] = move.to;
  }
  return excesses(problem, after).empty() &&
         objective.totals(after) > objective.totals(placed);
}

TEST_CASE("exactly the best of all matchings are proved so") {
  std::size_t proved = 0;
  std::size_t bettered = 0;
  each_instance(
      2000, {4, 4, 3, 4},
      [&](const Problem& problem, const Objective& objective, std::uint64_t) {
        const Totals best = best_totals(problem, objective);
        each_matching(problem, [&](const Assignment& placed) {
          const Optimality optimality(problem, objective, placed);
          ++(optimality.proved() ? proved : bettered);
          const bool right = optimality.proved()
                                 ? objective.totals(placed) == best
                                 : betters(problem, objective, placed,
                                           optimality.improvement());
          if (!right) CHECK(right);
        });
      });
  MESSAGE("seeds 1 to 2000, 4 methods: ", proved, " matchings proved, ",
          bettered, " bettered");
  CHECK(proved > 8000);
  CHECK(bettered > 8000);
}

// The totals of the best matching that places `student`, if there is any.
std::optional<Totals> best_placing(const Problem& problem,
                                   const Objective& objective,
                                   std::size_t student) {
  std::optional<Totals> best;
  each_matching(problem, [&](const Assignment& placed) {
    if (placed[student] == no_index) return;
    Totals totals = objective.totals(placed);
    if (!best || totals > *best) best = std::move(totals);
  });
  return best;
}

TEST_CASE("the loss of placing a student is what all matchings say") {
  std::size_t possible = 0;
  std::size_t impossible = 0;
  each_instance(
      3000, {},
      [&](const Problem& problem, const Objective& objective, std::uint64_t) {
        const Assignment placed = optimum(problem, objective).placed;
        const Totals best = objective.totals(placed);
        const Optimality optimality(problem, objective, placed);
        for (std::uint32_t s = 0; s < problem.students(); ++s) {
          if (placed[s] != no_index) continue;
          Totals loss;
          if (const auto other = best_placing(problem, objective, s))
            for (std::size_t level = 0; level < best.size(); ++level)
              loss.push_back(best[level] - (*other)[level]);
          ++(loss.empty() ? impossible : possible);
          CAPTURE(s);
          CHECK(optimality.loss_of_placing(s) == loss);
        }
      });
  MESSAGE("seeds 1 to 3000, 4 methods: ", possible, " losses, ", impossible,
          " students whom nothing places");
  CHECK(possible > 1000);
  CHECK(impossible > 1000);
}

// A few hundred students, so that a profile's levels do not fit into one flow.
TEST_CASE("both solvers and the proof agree on larger instances") {
  std::size_t flows_needed = 0;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const Problem problem =
        draw_instance(seed, Orders::by_student, {500, 150, 80, 12}).problem();
    CAPTURE(seed);
    for (const Method method : flow_methods) {
      CAPTURE(static_cast<int>(method));
      const Objective objective = draw_objective(problem, method, seed);
      const OpenNetwork open(problem);
      if (!open.arcs().empty() &&
          pack_levels(open, objective, 0, cost_scaling_limit(open.nodes()))
                  .end < objective.levels())
        ++flows_needed;
      const Optimum one = optimum(problem, objective, Solver::network_simplex);
      const Optimum other = optimum(problem, objective, Solver::cost_scaling);
      CHECK(objective.totals(one.placed) == objective.totals(other.placed));
      for (const Assignment& placed : {one.placed, other.placed}) {
        CHECK(excesses(problem, placed).empty());
        CHECK(Optimality(problem, objective, placed).proved());
      }
    }
  }
  MESSAGE("seeds 1 to 12, 4 methods: ", flows_needed,
          " needed several flows with cost scaling");
  CHECK(flows_needed > 10);
}

}  // namespace
}  // namespace stint::testing
