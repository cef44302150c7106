// No flow method is strategy-proof. For each an instance, found by search, in
// which a student gets a better place by leaving choices out. There is one best
// matching before and after, so this is no matter of the solver.

#include <array>

#include <doctest/doctest.h>

#include "stint/match/optimum.hpp"
#include "support/match_instance.hpp"

namespace stint::testing {
namespace {

using Lists = std::vector<std::vector<std::uint32_t>>;

// Three projects of one seat. What a placement is worth is the project's fit,
// and 50, 40, 30 to the student by place.
struct Story {
  Method method;
  Lists lists;
  std::array<std::array<std::uint32_t, 3>, 3> fit;
  std::uint32_t student;
  std::vector<std::uint32_t> lie;
  std::vector<int> honest;
  std::vector<int> gained;
};

const Story stories[] = {
    {Method::best,
     {{0, 2, 1}, {2, 1, 0}, {2, 1, 0}},
     {{{0, 5, 10}, {5, 5, 0}, {15, 0, 0}}},
     1,
     {2},
     {0, 1, 2},
     {0, 2, 1}},
    {Method::most,
     {{1, 0}, {1, 0}, {2}},
     {{{5, 0, 0}, {0, 0, 0}, {0, 0, 10}}},
     0,
     {1},
     {0, 1, 2},
     {1, 0, 2}},
    {Method::greedy,
     {{2, 0}, {0, 2, 1}, {0, 1}},
     {},
     2,
     {0},
     {2, 0, 1},
     {2, 1, 0}},
    {Method::generous,
     {{2, 0}, {2, 1}, {1, 0}},
     {},
     0,
     {2},
     {0, 2, 1},
     {2, 1, 0}},
};

// Every best matching, by trying all.
std::vector<std::vector<int>> best_by_trying(const Story& story,
                                             const Lists& lists) {
  const Instance instance{.group_of = {0, 1, 2},
                          .seats = {1, 1, 1},
                          .capacity = {1, 1, 1},
                          .lists = lists,
                          .rank = {{0, 0, 0}, {1, 1, 1}, {2, 2, 2}}};
  const Problem problem = instance.problem();
  std::vector<std::uint32_t> worth;
  std::vector<std::uint32_t> place;
  for (std::size_t s = 0; s < lists.size(); ++s)
    for (std::uint32_t i = 0; i < lists[s].size(); ++i) {
      worth.push_back(story.fit[s][lists[s][i]] + 50 - 10 * i);
      place.push_back(i + 1);
    }
  const Objective objective(story.method, worth, place);
  std::vector<std::int64_t> most(objective.levels());
  std::vector<std::vector<int>> best;
  each_matching(problem, [&](const Assignment& placed) {
    const auto totals = objective.totals(placed);
    if (totals < most) return;
    if (totals > most) best.clear();
    most = totals;
    best.push_back(projects_of(problem, placed));
  });
  CHECK(projects_of(problem, optimum(problem, objective).placed) ==
        best.front());
  return best;
}

TEST_CASE("with each flow method some student gains by a false list") {
  for (const Story& story : stories) {
    CAPTURE(static_cast<int>(story.method));
    Lists lists = story.lists;
    CHECK(best_by_trying(story, lists) ==
          std::vector<std::vector<int>>{story.honest});
    lists[story.student] = story.lie;
    CHECK(best_by_trying(story, lists) ==
          std::vector<std::vector<int>>{story.gained});
    const auto& truth = story.lists[story.student];
    CHECK(place_of(truth, story.gained[story.student]) <
          place_of(truth, story.honest[story.student]));
  }
}

}  // namespace
}  // namespace stint::testing
