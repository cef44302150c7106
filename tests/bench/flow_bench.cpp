#include <algorithm>
#include <functional>
#include <vector>

#include <fmt/format.h>

#include "bench.hpp"
#include "flow_yardstick.hpp"
#include "stint/match/flow_levels.hpp"
#include "stint/match/flow_open.hpp"
#include "stint/match/optimality.hpp"
#include "stint/match/optimum.hpp"
#include "support/match_instance.hpp"

namespace stint::bench {
namespace {

/// How many seats there are for a hundred students.
struct Regime {
  const char* name;
  std::uint32_t percent;
};
constexpr Regime regimes[] = {
    {"short", 70}, {"slack", 150}, {"every seat", 100}};

struct Shape {
  std::uint32_t students;
  std::uint32_t projects;
  std::uint32_t list;
};

/// Two projects a business on the mean, whose capacity is, for every second
/// one, less than its projects have seats. Lists prefer some projects.
Problem draw_problem(Shape shape, Regime regime) {
  testing::Dice dice(shape.students + regime.percent);
  Problem problem;
  const std::uint32_t groups = shape.projects / 2;
  std::uint64_t seats = 0;
  problem.capacity.resize(groups);
  const auto is_tight = [](std::uint32_t group) { return group % 2 == 0; };
  problem.seats.resize(shape.projects);
  for (std::uint32_t p = 0; p < shape.projects; ++p)
    problem.group_of.push_back(p < groups ? p : dice.below(groups));
  const std::uint64_t wanted =
      std::uint64_t{shape.students} * regime.percent / 100;
  while (seats < wanted) {
    const std::uint32_t p = dice.below(shape.projects);
    ++problem.seats[p];
    ++problem.capacity[problem.group_of[p]];
    ++seats;
  }
  // What binds: a seat more on each project than the business can take.
  for (std::uint32_t p = 0; p < shape.projects; ++p)
    if (is_tight(problem.group_of[p])) ++problem.seats[p];
  for (std::uint32_t s = 0; s < shape.students; ++s) {
    std::vector<std::uint32_t> list;
    while (list.size() < shape.list) {
      const std::uint32_t p =
          std::min(dice.below(shape.projects), dice.below(shape.projects));
      if (std::find(list.begin(), list.end(), p) == list.end())
        list.push_back(p);
    }
    problem.project.insert(problem.project.end(), list.begin(), list.end());
    problem.begin.push_back(static_cast<std::uint32_t>(problem.project.size()));
  }
  // No flow looks at ranks.
  problem.rank.resize(problem.project.size());
  return problem;
}

/// Fit and interest of equal weight, interest falling along the list.
Objective draw_objective(const Problem& problem, Method method) {
  testing::Dice dice(problem.applications());
  std::vector<std::uint32_t> worth;
  std::vector<std::uint32_t> place;
  for (std::size_t s = 0; s < problem.students(); ++s)
    for (auto a = problem.begin[s]; a < problem.begin[s + 1]; ++a) {
      place.push_back(a - problem.begin[s] + 1);
      const std::uint32_t choice = place.back() > 5 ? 0 : 6 - place.back();
      worth.push_back(50 * dice.below(101) +
                      50 * (8 * choice + dice.below(61)));
    }
  return {method, worth, place};
}

double seconds(const std::function<void()>& act) {
  const double begin = cpu_seconds();
  act();
  return cpu_seconds() - begin;
}

const char* name_of(Solver solver) {
  return Words<Solver>::names[static_cast<std::size_t>(solver)].data();
}

/// LEMON's better solver alone on the first flow's network.
double lemon_seconds(const Problem& problem, const Objective& objective) {
  const OpenNetwork open(problem);
  PackedLevels packed =
      pack_levels(open, objective, 0, network_simplex_limit(open.nodes()));
  const FlowNetwork network = open.with(std::move(packed.cost));
  return std::min(network_simplex_seconds(network),
                  cost_scaling_seconds(network));
}

void one(const Problem& problem, Method method, const char* regime, int runs) {
  const Objective objective = draw_objective(problem, method);
  const bool has_yardstick = method == Method::best || method == Method::most;
  std::vector<double> ours;
  std::vector<double> proofs;
  std::vector<double> ratios;
  Optimum found;
  for (int run = 0; run < runs; ++run) {
    ours.push_back(seconds([&] { found = optimum(problem, objective); }));
    if (has_yardstick)
      ratios.push_back(ours.back() / lemon_seconds(problem, objective));
    proofs.push_back(seconds([&] {
      if (!Optimality(problem, objective, found.placed).proved()) std::abort();
    }));
  }
  const auto unplaced =
      std::count(found.placed.begin(), found.placed.end(), no_index);
  say(fmt::format(
      "  {:<10} {:<9} {:>7.2f} s CPU  {:<15} {:<18} proof {:>6.2f} s  {} over",
      regime, Words<Method>::names[static_cast<std::size_t>(method)],
      median(ours), name_of(found.solver),
      has_yardstick ? fmt::format("ratio {:.2f}", median(ratios)) : "",
      median(proofs), unplaced));
}

void all(Shape shape, int runs) {
  say(fmt::format("flow: {} students, {} projects, {} applications each",
                  shape.students, shape.projects, shape.list));
  for (const Regime& regime : regimes) {
    const Problem problem = draw_problem(shape, regime);
    for (const Method method :
         {Method::best, Method::most, Method::greedy, Method::generous})
      one(problem, method, regime.name, runs);
  }
}

}  // namespace

void flow_10k_bench() {
  all({10'000, 2000, 20}, 5);
  all({10'000, 2000, 10}, 5);
}

void flow_100k_bench() { all({100'000, 20'000, 20}, 1); }

}  // namespace stint::bench
