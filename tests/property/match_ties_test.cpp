// Weakly stable matchings where lists and orders keep their ties, against all
// matchings of small random instances.

#include <array>

#include <doctest/doctest.h>

#include "stint/match/deferred_acceptance.hpp"
#include "stint/match/larger_stable.hpp"
#include "stint/match/round_problem.hpp"
#include "stint/match/stability.hpp"
#include "support/match_instance.hpp"
#include "support/match_random.hpp"

namespace stint::testing {
namespace {

std::size_t size_of(const Assignment& placed) {
  return static_cast<std::size_t>(
      std::count_if(placed.begin(), placed.end(),
                    [](std::uint32_t a) { return a != no_index; }));
}

// Cuts each list, and all orders, into ties: from none to all in one.
void draw_ties(Instance& instance, Dice& dice) {
  const std::size_t in_list = 1 + dice.below(3);
  for (const auto& list : instance.lists) {
    std::vector<std::uint32_t> tiers;
    for (std::size_t i = 0; i < list.size(); ++i)
      tiers.push_back(
          i == 0 ? 0 : tiers.back() + (dice.below(in_list) == 0 ? 1U : 0U));
    instance.tiers.push_back(tiers);
  }
  const std::size_t in_order = 1 + dice.below(4);
  std::vector<std::uint32_t> tie_of(instance.lists.size() *
                                    instance.seats.size());
  for (std::size_t i = 1; i < tie_of.size(); ++i)
    tie_of[i] = tie_of[i - 1] + (dice.below(in_order) == 0 ? 1U : 0U);
  for (auto& ranks : instance.rank)
    for (std::uint32_t& rank : ranks) rank = tie_of[rank];
}

Instance draw_tied(std::uint64_t seed, Orders orders, Size size) {
  Instance instance = draw_instance(seed, orders, size);
  Dice dice(seed + 1'000'000);
  draw_ties(instance, dice);
  return instance;
}

std::vector<std::uint32_t> draw_lottery(const Instance& instance, Dice& dice) {
  std::vector<std::uint32_t> lottery(instance.lists.size());
  std::iota(lottery.begin(), lottery.end(), 0U);
  dice.shuffle(lottery);
  return lottery;
}

// As `draw_tied`, with a lottery; for odd seeds without capacities of 0, which
// make small instances easy.
Problem draw_by_student(std::uint64_t seed, Size size) {
  Instance instance = draw_tied(seed, Orders::by_student, size);
  if (seed % 2 == 1)
    for (auto* capacities : {&instance.seats, &instance.capacity})
      std::replace(capacities->begin(), capacities->end(), 0U, 2U);
  Problem problem = instance.problem();
  Dice dice(seed);
  problem.lottery = draw_lottery(instance, dice);
  return problem;
}

// Ties broken as a round does it: lists as they stand, groups by lottery.
Problem ties_broken(Problem problem) {
  const auto students = static_cast<std::uint32_t>(problem.students());
  for (std::uint32_t s = 0; s < students; ++s)
    for (auto a = problem.begin[s]; a < problem.begin[s + 1]; ++a)
      problem.rank[a] = problem.rank[a] * students + problem.lottery[s];
  problem.tier.clear();
  problem.lottery.clear();
  return problem;
}

TEST_CASE("with ties, both definitions of a blocking pair agree") {
  std::size_t matchings = 0;
  std::size_t blocked = 0;
  for (const Orders orders :
       {Orders::by_student, Orders::by_application, Orders::with_own_ties})
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
      const Instance instance = draw_tied(seed, orders, {4, 4, 3, 4});
      const Problem problem = instance.problem();
      CAPTURE(seed);
      INFO(described(instance));
      each_matching(problem, [&](const Assignment& placed) {
        ++matchings;
        const auto by_counting = Stability(problem, placed).blocking();
        if (!by_counting.empty()) ++blocked;
        const bool agree =
            by_counting == ByDefinition(problem, placed).blocking();
        if (!agree) CHECK(agree);
      });
    }
  MESSAGE("seeds 1 to 1000 three times: ", matchings, " matchings, ", blocked,
          " of them blocked");
  CHECK(blocked > 1000);
  CHECK(matchings - blocked > 1000);
}

// The size of the largest weakly stable matching, known to be `least` or more.
std::size_t largest_stable(const Problem& problem, std::size_t least) {
  std::size_t most = least;
  each_matching(problem, [&](const Assignment& placed) {
    if (size_of(placed) > most &&
        ByDefinition(problem, placed).blocking().empty())
      most = size_of(placed);
  });
  return most;
}

TEST_CASE("a larger stable matching has two thirds of the largest or more") {
  constexpr std::uint64_t count = 50'000;
  std::size_t best = 0;
  std::size_t larger = 0;
  std::size_t smaller = 0;
  std::array<std::size_t, 3> students{};
  for (std::uint64_t seed = 1; seed <= count; ++seed) {
    const Problem problem = draw_by_student(seed, {7, 6, 4, 3});
    CAPTURE(seed);
    const Assignment found = larger_stable(problem);
    REQUIRE(excesses(problem, found).empty());
    CHECK(ByDefinition(problem, found).blocking().empty());
    const std::size_t size = size_of(found);
    const std::size_t most = largest_stable(problem, size);
    CHECK(3 * size >= 2 * most);
    const std::size_t by_lottery =
        size_of(deferred_acceptance(ties_broken(problem)));
    if (size == most) ++best;
    if (size > by_lottery) ++larger;
    if (size < by_lottery) ++smaller;
    students[0] += by_lottery;
    students[1] += size;
    students[2] += most;
  }
  MESSAGE("seeds 1 to ", count, ": ", best, " the largest, ", larger,
          " larger than the lottery's, ", smaller, " smaller; placed ",
          students[0], " by lottery, ", students[1], ", ", students[2],
          " at most");
  CHECK(best > count * 9 / 10);
  CHECK(larger > 10 * smaller);
}

// Chains in which one exchange sets off another are longer here.
TEST_CASE("larger instances are stable with ties, and seldom smaller") {
  constexpr std::uint64_t count = 1000;
  std::size_t larger = 0;
  std::size_t smaller = 0;
  for (std::uint64_t seed = 1; seed <= count; ++seed) {
    const Problem problem = draw_by_student(seed, {80, 60, 20, 6});
    CAPTURE(seed);
    const Assignment found = larger_stable(problem);
    REQUIRE(excesses(problem, found).empty());
    CHECK(ByDefinition(problem, found).blocking().empty());
    CHECK(found == larger_stable(problem));
    const std::size_t by_lottery =
        size_of(deferred_acceptance(ties_broken(problem)));
    // Each is weakly stable, so neither is below 2/3 of the other at best.
    CHECK(3 * size_of(found) >= 2 * by_lottery);
    if (size_of(found) > by_lottery) ++larger;
    if (size_of(found) < by_lottery) ++smaller;
  }
  MESSAGE("seeds 1 to ", count, ": ", larger, " larger than the lottery's, ",
          smaller, " smaller");
  CHECK(larger > 10 * smaller);
}

TEST_CASE("without ties it is deferred acceptance") {
  for (std::uint64_t seed = 1; seed <= 5000; ++seed) {
    const Instance instance =
        draw_instance(seed, Orders::by_student, {12, 10, 4, 6});
    CAPTURE(seed);
    INFO(described(instance));
    Problem problem = instance.problem();
    const Assignment expected = deferred_acceptance(problem);
    CHECK(larger_stable(problem) == expected);
    Dice dice(seed);
    problem.lottery = draw_lottery(instance, dice);
    CHECK(larger_stable(problem) == expected);
  }
}

// Rounds with ties kept, from random programs.
template <class Act>
void each_round_problem(std::uint64_t count, const Act& act) {
  for (std::uint64_t seed = 1; seed <= count; ++seed) {
    CAPTURE(seed);
    RoundOptions options;
    options.name = RoundId("r" + std::to_string(seed));
    options.today = *Date::of(2026, 9, 15);
    const RoundPlan plan = propose_round(RandomProgram(seed).make(), options);
    for (int pass = 1; pass <= plan.data.passes(); ++pass)
      act(plan.data, problem_of(plan.data, pass),
          problem_of(plan.data, pass, TieBreak::size));
  }
}

TEST_CASE("a round that keeps ties differs in ties alone") {
  std::size_t tied_places = 0;
  std::size_t tied_ranks = 0;
  each_round_problem(500, [&](const RoundData& data, const RoundProblem& strict,
                              const RoundProblem& tied) {
    const Problem& a = strict.problem;
    const Problem& b = tied.problem;
    REQUIRE(strict.row == tied.row);
    REQUIRE(a.project == b.project);
    REQUIRE(a.begin == b.begin);
    REQUIRE(b.tier.size() == b.applications());
    REQUIRE(b.lottery.size() == b.students());
    const std::vector<std::uint32_t> broken = ties_broken(b).rank;
    for (std::uint32_t i = 0; i < b.applications(); ++i)
      for (std::uint32_t j = 0; j < b.applications(); ++j) {
        const auto group = [&](std::uint32_t k) {
          return b.group_of[b.project[k]];
        };
        const RoundApplication& one = data.applications[tied.row[i]];
        const RoundApplication& other = data.applications[tied.row[j]];
        if (one.student == other.student) {
          CHECK((b.tier[i] < b.tier[j]) == (one.place < other.place));
          if (i < j && b.tier[i] == b.tier[j]) ++tied_places;
        }
        if (group(i) != group(j)) continue;
        const bool same = one.named == other.named && one.order == other.order;
        CHECK((b.rank[i] == b.rank[j]) == same);
        CHECK((broken[i] < broken[j]) == (a.rank[i] < a.rank[j]));
        if (one.student < other.student && same) ++tied_ranks;
      }
    // What the lottery made stable is weakly stable.
    CHECK(Stability(b, deferred_acceptance(a)).blocking().empty());
  });
  MESSAGE("seeds 1 to 500: ", tied_places, " pairs of one place, ", tied_ranks,
          " of one rank");
  CHECK(tied_places > 100);
  CHECK(tied_ranks > 100);
}

TEST_CASE("a group that ranks one student's applications apart is named") {
  std::size_t apart = 0;
  for (const Orders orders :
       {Orders::by_student, Orders::by_application, Orders::with_own_ties})
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
      const Problem problem = draw_tied(seed, orders, {}).problem();
      std::optional<RankedApart> first;
      for (std::uint32_t s = 0; s < problem.students(); ++s)
        for (auto a = problem.begin[s]; a < problem.begin[s + 1]; ++a)
          for (auto b = problem.begin[s]; b < a; ++b) {
            const auto group = problem.group_of[problem.project[a]];
            if (group != problem.group_of[problem.project[b]] ||
                problem.rank[a] == problem.rank[b])
              continue;
            if (!first || group < first->group) first = RankedApart{group, s};
          }
      CAPTURE(seed);
      CHECK(ranked_apart(problem) == first);
      if (orders == Orders::by_student) CHECK_FALSE(first);
      if (first) ++apart;
    }
  MESSAGE("seeds 1 to 1000 three times: ", apart, " are");
  CHECK(apart > 500);
}

}  // namespace
}  // namespace stint::testing
