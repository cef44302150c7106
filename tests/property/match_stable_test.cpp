// What `stable` promises, against all matchings of small random instances.

#include <array>
#include <cstdlib>

#include <doctest/doctest.h>

#include "stint/match/deferred_acceptance.hpp"
#include "stint/match/stability.hpp"
#include "support/match_instance.hpp"

namespace stint::testing {
namespace {

constexpr std::array orders = {Orders::by_student, Orders::by_application,
                               Orders::with_own_ties};

// Calls `act(instance, orders)` for `count` instances of each kind of order;
// the seed is shown with whatever fails.
template <class Act>
void each_instance(std::uint64_t count, Size size, const Act& act) {
  for (const Orders kind : orders)
    for (std::uint64_t seed = 1; seed <= count; ++seed) {
      const Instance instance = draw_instance(seed, kind, size);
      CAPTURE(seed);
      CAPTURE(static_cast<int>(kind));
      INFO(described(instance));
      act(instance, kind);
    }
}

TEST_CASE("both definitions of a blocking pair agree on every matching") {
  std::size_t matchings = 0;
  std::size_t blocked = 0;
  each_instance(2000, {4, 4, 3, 4}, [&](const Instance& instance, Orders) {
    const Problem problem = instance.problem();
    each_matching(problem, [&](const Assignment& placed) {
      ++matchings;
      const auto by_counting = Stability(problem, placed).blocking();
      if (!by_counting.empty()) ++blocked;
      const bool agree =
          by_counting == ByDefinition(problem, placed).blocking();
      if (!agree) CHECK(agree);
    });
  });
  MESSAGE("seeds 1 to 2000 three times: ", matchings, " matchings, ", blocked,
          " of them blocked");
  CHECK(blocked > 1000);
  CHECK(matchings - blocked > 1000);
}

TEST_CASE("deferred acceptance finds the best stable matching for everybody") {
  std::size_t several = 0;
  std::size_t stable = 0;
  each_instance(3500, {5, 5, 3, 5}, [&](const Instance& instance, Orders) {
    const Problem problem = instance.problem();
    const Assignment found = deferred_acceptance(problem);
    REQUIRE(excesses(problem, found).empty());
    CHECK(ByDefinition(problem, found).blocking().empty());
    CHECK(Stability(problem, found).blocking().empty());
    const auto others = all_stable(problem);
    // A stable matching always exists.
    REQUIRE(!others.empty());
    CHECK(std::find(others.begin(), others.end(), found) != others.end());
    stable += others.size();
    if (others.size() > 1) ++several;
    // Applications are numbered from the best, and none is the largest number.
    for (const Assignment& other : others)
      for (std::size_t s = 0; s < problem.students(); ++s)
        CHECK(found[s] <= other[s]);
  });
  MESSAGE("seeds 1 to 3500 three times: ", stable, " stable matchings; ",
          several, " instances have several");
  CHECK(several > 100);
}

// Every ordered selection of the projects, the empty one too.
std::vector<std::vector<std::uint32_t>> all_lists(std::uint32_t projects) {
  std::vector<std::vector<std::uint32_t>> lists{{}};
  for (std::size_t i = 0; i < lists.size(); ++i)
    for (std::uint32_t p = 0; p < projects; ++p) {
      auto longer = lists[i];
      if (std::find(longer.begin(), longer.end(), p) != longer.end()) continue;
      longer.push_back(p);
      lists.push_back(longer);
    }
  return lists;
}

TEST_CASE("no student gains by any other list") {
  std::size_t misreports = 0;
  each_instance(1000, {5, 4, 2, 4}, [&](const Instance& truth, Orders) {
    const Problem problem = truth.problem();
    const auto honest = projects_of(problem, deferred_acceptance(problem));
    const auto lists =
        all_lists(static_cast<std::uint32_t>(truth.seats.size()));
    for (std::size_t s = 0; s < truth.lists.size(); ++s) {
      for (const auto& list : lists) {
        Instance lie = truth;
        lie.lists[s] = list;
        const Problem changed = lie.problem();
        const auto got = projects_of(changed, deferred_acceptance(changed));
        ++misreports;
        const bool gains = place_of(truth.lists[s], got[s]) <
                           place_of(truth.lists[s], honest[s]);
        CAPTURE(s);
        if (gains) CHECK_FALSE(gains);
      }
    }
  });
  MESSAGE("seeds 1 to 1000 three times: ", misreports, " misreports");
}

TEST_CASE(
    "where orders depend on the student alone, every stable matching leaves "
    "the same students out, and fills each business alike") {
  for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
    const Instance instance = draw_instance(seed, Orders::by_student);
    const Problem problem = instance.problem();
    CAPTURE(seed);
    INFO(described(instance));
    const Assignment found = deferred_acceptance(problem);
    const Loads loads = loads_of(problem, found);
    for (const Assignment& other : all_stable(problem)) {
      CHECK(loads_of(problem, other).group == loads.group);
      for (std::size_t s = 0; s < problem.students(); ++s)
        CHECK((found[s] == no_index) == (other[s] == no_index));
    }
  }
}

TEST_CASE("a seat more, with room at its business, hurts no student") {
  each_instance(1000, {}, [&](const Instance& instance, Orders) {
    const Assignment before = deferred_acceptance(instance.problem());
    for (std::size_t p = 0; p < instance.seats.size(); ++p) {
      Instance larger = instance;
      ++larger.seats[p];
      std::uint32_t& capacity = larger.capacity[larger.group_of[p]];
      if (capacity != no_limit) ++capacity;
      const Assignment after = deferred_acceptance(larger.problem());
      for (std::size_t s = 0; s < before.size(); ++s)
        CHECK(after[s] <= before[s]);
    }
  });
}

// The same instance with students and projects numbered otherwise.
Instance renumbered(const Instance& instance,
                    const std::vector<std::uint32_t>& student,
                    const std::vector<std::uint32_t>& project) {
  Instance other = instance;
  for (std::size_t p = 0; p < project.size(); ++p) {
    other.group_of[project[p]] = instance.group_of[p];
    other.seats[project[p]] = instance.seats[p];
  }
  for (std::size_t s = 0; s < student.size(); ++s) {
    auto& list = other.lists[student[s]];
    list.clear();
    for (const std::uint32_t p : instance.lists[s]) list.push_back(project[p]);
    for (std::size_t p = 0; p < project.size(); ++p)
      other.rank[student[s]][project[p]] = instance.rank[s][p];
  }
  return other;
}

TEST_CASE("the numbers of students and projects decide nothing") {
  each_instance(1000, {}, [&](const Instance& instance, Orders) {
    Dice dice(instance.lists.size() * 31 + instance.seats.size());
    std::vector<std::uint32_t> student(instance.lists.size());
    std::vector<std::uint32_t> project(instance.seats.size());
    std::iota(student.begin(), student.end(), 0U);
    std::iota(project.begin(), project.end(), 0U);
    dice.shuffle(student);
    dice.shuffle(project);
    const Problem before = instance.problem();
    const Problem after = renumbered(instance, student, project).problem();
    const auto was = projects_of(before, deferred_acceptance(before));
    const auto is = projects_of(after, deferred_acceptance(after));
    for (std::size_t s = 0; s < student.size(); ++s)
      CHECK(is[student[s]] ==
            (was[s] < 0 ? -1
                        : static_cast<int>(
                              project[static_cast<std::size_t>(was[s])])));
  });
}

}  // namespace
}  // namespace stint::testing
