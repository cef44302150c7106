#include "stint/match/deferred_acceptance.hpp"

#include <doctest/doctest.h>

#include "stint/match/stability.hpp"

namespace stint {
namespace {

TEST_CASE("nobody, nothing, and lists without an entry") {
  CHECK(deferred_acceptance(Problem{}).empty());
  Problem problem;
  problem.begin = {0, 0, 0};
  CHECK(deferred_acceptance(problem) == Assignment{no_index, no_index});
}

// One business with room for one, and two projects of one seat. It ranks
// student 0 on project 1 first, student 1 on 0 second, student 0 on 0 last.
Problem one_business() {
  Problem problem;
  problem.group_of = {0, 0};
  problem.seats = {1, 1};
  problem.capacity = {1};
  problem.begin = {0, 2, 3};
  problem.project = {0, 1, 0};
  problem.rank = {2, 0, 1};
  return problem;
}

TEST_CASE(
    "a student let go by a business may come back with a better "
    "application") {
  CHECK(deferred_acceptance(one_business()) == Assignment{1, no_index});
}

TEST_CASE("seats without limit take everybody, up to the business's capacity") {
  Problem problem;
  problem.group_of = {0, 0};
  problem.seats = {no_limit, no_limit};
  problem.capacity = {no_limit};
  problem.begin = {0, 1, 2, 3};
  problem.project = {0, 1, 0};
  problem.rank = {2, 0, 1};
  CHECK(deferred_acceptance(problem) == Assignment{0, 1, 2});
  problem.capacity = {2};
  CHECK(deferred_acceptance(problem) == Assignment{no_index, 1, 2});
}

TEST_CASE("what stands against an application can be counted") {
  const Problem problem = one_business();
  const Assignment placed{1, no_index};
  const Stability stability(problem, placed);
  // Project 0 is empty, but the one place of the business is held by the
  // student's own application, which ranks higher.
  CHECK(stability.standing(0, 0).project_held == 0);
  CHECK(stability.standing(0, 0).group_held == 1);
  CHECK_FALSE(stability.blocks(0, 0));
  CHECK(stability.blocking().empty());
}

TEST_CASE(
    "a student blocks with a business's other project that is ranked the "
    "same") {
  Problem problem = one_business();
  problem.rank = {0, 0, 1};
  const Assignment placed{1, no_index};
  CHECK(Stability(problem, placed).blocking() == std::vector<std::uint32_t>{0});
}

TEST_CASE("every capacity that is exceeded is found") {
  const Problem problem = one_business();
  CHECK(excesses(problem, {0, 2}) ==
        std::vector<Excess>{{Excess::Of::project, 0, 2, 1},
                            {Excess::Of::group, 0, 2, 1}});
}

}  // namespace
}  // namespace stint
