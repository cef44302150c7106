// What `stable` finds in instances of a school's size, which are too large to
// try all matchings: the same as a second implementation.

#include <array>
#include <map>
#include <numeric>

#include <doctest/doctest.h>

#include "stint/match/deferred_acceptance.hpp"
#include "stint/match/stability.hpp"
#include "support/bare_acceptance.hpp"
#include "support/match_instance.hpp"

namespace stint::testing {
namespace {

// Applications to random projects, `longest` a student at most.
void draw_lists(Problem& problem, std::size_t students, std::size_t longest,
                Dice& dice) {
  std::vector<std::uint32_t> all(problem.projects());
  std::iota(all.begin(), all.end(), 0U);
  for (std::size_t s = 0; s < students; ++s) {
    dice.shuffle(all);
    problem.project.insert(problem.project.end(), all.begin(),
                           all.begin() + dice.below(longest + 1));
    problem.begin.push_back(static_cast<std::uint32_t>(problem.project.size()));
  }
}

// One order of all applications serves all groups: each sees its own part. With
// ties, an application may be ranked as the student's last with that group.
void draw_orders(Problem& problem, Orders orders, Dice& dice) {
  problem.rank.resize(problem.applications());
  std::iota(problem.rank.begin(), problem.rank.end(), 0U);
  dice.shuffle(problem.rank);
  for (std::size_t s = 0; s < problem.students(); ++s) {
    std::map<std::uint32_t, std::uint32_t> last;
    for (auto a = problem.begin[s]; a < problem.begin[s + 1]; ++a) {
      const std::uint32_t group = problem.group_of[problem.project[a]];
      const auto [at, first] = last.try_emplace(group, problem.rank[a]);
      if (!first && (orders == Orders::by_student ||
                     (orders == Orders::with_own_ties && dice.below(2) == 0)))
        problem.rank[a] = at->second;
      at->second = problem.rank[a];
    }
  }
}

// 50 to 300 students, and a project for three of them, most with few seats.
// From one group in all, whose capacity decides nearly everything, to more than
// there are projects.
Problem draw_school(std::uint64_t seed, Orders orders) {
  Dice dice(seed);
  Problem problem;
  const std::size_t students = 50 + dice.below(251);
  const std::size_t projects = students / 3;
  const std::size_t groups = 1 + dice.below(1 + dice.below(2 * projects));
  std::vector<std::uint32_t> seats_of_group(groups);
  for (std::size_t p = 0; p < projects; ++p) {
    problem.group_of.push_back(dice.below(groups));
    problem.seats.push_back(dice.below(8) == 0 ? dice.below(12)
                                               : 1 + dice.below(3));
    seats_of_group[problem.group_of.back()] += problem.seats.back();
  }
  for (const std::uint32_t seats : seats_of_group)
    problem.capacity.push_back(dice.below(4) == 0 ? no_limit
                                                  : dice.below(seats + 1));
  draw_lists(problem, students, 1 + dice.below(projects), dice);
  draw_orders(problem, orders, dice);
  return problem;
}

// How often a capacity of each level is met in full, and by whom it is missed.
struct Met {
  std::size_t placed = 0;
  std::size_t left_over = 0;
  std::size_t projects = 0;
  std::size_t groups = 0;

  void add_up(const Problem& problem, const Assignment& found) {
    const Loads loads = loads_of(problem, found);
    for (const std::uint32_t application : found)
      ++(application == no_index ? left_over : placed);
    for (std::size_t p = 0; p < problem.projects(); ++p)
      projects += loads.project[p] == problem.seats[p] ? 1U : 0U;
    for (std::size_t g = 0; g < problem.groups(); ++g)
      groups += loads.group[g] == problem.capacity[g] ? 1U : 0U;
  }
};

TEST_CASE("schools get the stable matching that a second implementation gets") {
  constexpr std::array orders = {Orders::by_student, Orders::by_application,
                                 Orders::with_own_ties};
  constexpr std::uint64_t count = 1500;
  Met met;
  for (const Orders kind : orders)
    for (std::uint64_t seed = 1; seed <= count; ++seed) {
      CAPTURE(seed);
      CAPTURE(static_cast<int>(kind));
      const Problem problem = draw_school(seed, kind);
      const Assignment found = deferred_acceptance(problem);
      CHECK((found == BareAcceptance::of(problem)));
      CHECK(excesses(problem, found).empty());
      CHECK(Stability(problem, found).blocking().empty());
      met.add_up(problem, found);
    }
  MESSAGE("seeds 1 to ", count, " three times: ", met.placed, " placed, ",
          met.left_over, " left over, ", met.projects,
          " projects full, businesses ", met.groups);
  CHECK(met.left_over > 10'000);
  CHECK(met.projects > 10'000);
  CHECK(met.groups > 10'000);
}

}  // namespace
}  // namespace stint::testing
