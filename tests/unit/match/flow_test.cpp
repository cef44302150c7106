// The edges of the flow methods. Their promises are held against all matchings
// in tests/property/match_optimum_test.cpp.

#include <cstdlib>
#include <stdexcept>

#include <doctest/doctest.h>

#include "stint/match/flow_levels.hpp"
#include "stint/match/flow_network.hpp"
#include "stint/match/flow_open.hpp"
#include "stint/match/optimality.hpp"
#include "stint/match/optimum.hpp"

namespace stint {
namespace {

constexpr Method flow_methods[] = {Method::best, Method::most, Method::greedy,
                                   Method::generous};
constexpr Solver solvers[] = {Solver::network_simplex, Solver::cost_scaling};

// Two students who both apply to project 0, then to 1, of one group.
Problem two_students(std::vector<std::uint32_t> seats, std::uint32_t capacity) {
  Problem problem;
  problem.group_of = {0, 0};
  problem.seats = std::move(seats);
  problem.capacity = {capacity};
  problem.begin = {0, 2, 4};
  problem.project = {0, 1, 0, 1};
  problem.rank = {0, 0, 1, 1};
  return problem;
}

Objective objective(Method method) {
  return {method, {9, 1, 5, 4}, {1, 2, 1, 2}};
}

TEST_CASE("what an application adds to a level") {
  const std::vector<std::uint32_t> worth = {70, 0, 30};
  const std::vector<std::uint32_t> place = {1, 3, 1};
  const auto gains = [&](Method method) {
    const Objective of(method, worth, place);
    std::vector<std::vector<std::int64_t>> levels(of.levels());
    for (std::size_t level = 0; level < of.levels(); ++level)
      for (std::uint32_t a = 0; a < 3; ++a)
        levels[level].push_back(of.gain(level, a));
    return levels;
  };
  using Levels = std::vector<std::vector<std::int64_t>>;
  CHECK(gains(Method::best) == Levels{{70, 0, 30}});
  CHECK(gains(Method::most) == Levels{{1, 1, 1}, {70, 0, 30}});
  CHECK(gains(Method::greedy) ==
        Levels{{1, 1, 1}, {1, 0, 1}, {0, 1, 0}, {70, 0, 30}});
  CHECK(gains(Method::generous) == Levels{{1, 1, 1}, {0, -1, 0}, {70, 0, 30}});
  CHECK(Objective(Method::most, worth, place).totals({0, no_index, 2}) ==
        std::vector<std::int64_t>{2, 100});
  CHECK_THROWS_AS(Objective(Method::stable, worth, place), std::logic_error);
}

TEST_CASE("an empty problem has an empty optimum, which is proved") {
  for (const Method method : flow_methods)
    for (const Solver solver : solvers) {
      const Problem problem;
      const Objective none(method, {}, {});
      CHECK(optimum(problem, none, solver).placed.empty());
      CHECK(optimum(problem, none, solver).solver == solver);
      CHECK(Optimality(problem, none, {}).proved());
    }
}

TEST_CASE(
    "no application is placed without a seat, or beyond a capacity of 0") {
  const Assignment nobody = {no_index, no_index};
  for (const Method method : flow_methods)
    for (const Solver solver : solvers)
      for (const Problem& problem :
           {two_students({0, 0}, no_limit), two_students({2, 2}, 0)}) {
        CHECK(optimum(problem, objective(method), solver).placed == nobody);
        const Objective of = objective(method);
        const Optimality optimality(problem, of, nobody);
        CHECK(optimality.proved());
        CHECK(optimality.loss_of_placing(0).empty());
      }
}

TEST_CASE("a group without a limit takes what its seats hold") {
  for (const Solver solver : solvers) {
    const Problem problem = two_students({1, 1}, no_limit);
    CHECK(optimum(problem, objective(Method::most), solver).placed ==
          Assignment{0, 3});
    CHECK(optimum(problem, objective(Method::generous), solver).solver ==
          solver);
  }
}

TEST_CASE("seats beyond all numbers do not overflow") {
  for (const Solver solver : solvers)
    CHECK(optimum(two_students({no_limit, no_limit}, no_limit),
                  objective(Method::greedy), solver)
              .placed == Assignment{0, 2});
}

TEST_CASE("the solver is chosen by how many students need how many seats") {
  const auto chosen = [](std::uint32_t students, std::uint32_t seats) {
    Problem problem;
    problem.group_of = {0};
    problem.seats = {no_limit};
    problem.capacity = {seats};
    // Nobody applies: the flow itself is nothing.
    problem.begin.assign(std::size_t{students} + 1, 0);
    return optimum(problem, {Method::best, {}, {}}).solver;
  };
  CHECK(chosen(30'000, 30'000) == Solver::cost_scaling);
  CHECK(chosen(30'000, 29'400) == Solver::cost_scaling);
  CHECK(chosen(30'000, 29'399) == Solver::network_simplex);
  CHECK(chosen(30'000, 33'000) == Solver::cost_scaling);
  CHECK(chosen(30'000, 33'001) == Solver::network_simplex);
  CHECK(chosen(30'000, no_limit) == Solver::network_simplex);
  CHECK(chosen(29'999, 29'999) == Solver::network_simplex);
  CHECK(chosen(60'000, no_limit) == Solver::network_simplex);
  Problem idle;
  idle.begin.assign(60'001, 0);
  CHECK(optimum(idle, {Method::greedy, {}, {2}}).solver ==
        Solver::cost_scaling);
  idle.begin.pop_back();
  CHECK(optimum(idle, {Method::greedy, {}, {2}}).solver ==
        Solver::network_simplex);
}

TEST_CASE("the proof names who loses and who gains a place") {
  const Problem problem = two_students({1, 0}, 1);
  const Objective best = objective(Method::best);
  const Optimality worse(problem, best, {no_index, 2});
  CHECK_FALSE(worse.proved());
  CHECK(worse.improvement().size() == 2);
  const Optimality proof(problem, best, {0, no_index});
  CHECK(proof.proved());
  CHECK(proof.loss_of_placing(1) == std::vector<std::int64_t>{4});
}

TEST_CASE("levels are packed while their costs stay within the limit") {
  const Problem problem = two_students({1, 1}, 2);
  const OpenNetwork open(problem);
  const Objective most = objective(Method::most);
  // Two students can differ by 9 and by 5, so the base is 15: 15 + 9 at most.
  const PackedLevels both = pack_levels(open, most, 0, 24);
  CHECK(both.end == 2);
  CHECK(both.cost == std::vector<std::int64_t>{-24, -16, 0, -20, -19, 0, 0, 0});
  CHECK(pack_levels(open, most, 0, 23).end == 1);
  CHECK(pack_levels(open, most, 1, 8).end == 1);
}

TEST_CASE("the limits of costs shrink with the network") {
  CHECK(network_simplex_limit(10) == 219604096115589900);
  CHECK(network_simplex_limit(10'000'000) > 200'000'000'000);
  CHECK(cost_scaling_limit(100'000) >= 10'000);
  CHECK(cost_scaling_limit(10'000'000) < 10'000);
}

TEST_CASE("a flow whose potentials do not prove it is refused") {
  const Problem problem = two_students({1, 1}, 2);
  OpenNetwork open(problem);
  const FlowNetwork network = open.with({-9, -1, 0, -5, -4, 0, 0, 0});
  Flow flow = network_simplex(network);
  flow.potential[0] += 100;
  CHECK_THROWS_AS(open.settle(network, flow), std::logic_error);
}

}  // namespace
}  // namespace stint
