#include "stint/match/larger_stable.hpp"

#include <doctest/doctest.h>

namespace stint {
namespace {

// Two businesses with a project and a seat each.
Problem two_seats() {
  Problem problem;
  problem.group_of = {0, 1};
  problem.seats = {1, 1};
  problem.capacity = {no_limit, no_limit};
  return problem;
}

TEST_CASE("nobody, nothing, and lists without an entry, ties kept") {
  CHECK(larger_stable(Problem{}).empty());
  Problem problem;
  problem.begin = {0, 0, 0};
  problem.lottery = {1, 0};
  CHECK(larger_stable(problem) == Assignment{no_index, no_index});
}

TEST_CASE("a student gives way where another project is as good") {
  Problem problem = two_seats();
  problem.begin = {0, 2, 3};
  problem.project = {0, 1, 0};
  problem.tier = {0, 0, 0};
  // The business prefers student 0, who would not block.
  problem.rank = {0, 0, 1};
  CHECK(larger_stable(problem) == Assignment{1, 2});
}

TEST_CASE("of equals, the one whom nobody else took comes first") {
  Problem problem = two_seats();
  problem.begin = {0, 2, 3};
  problem.project = {0, 1, 0};
  problem.tier = {0, 1, 0};
  problem.rank = {0, 0, 0};
  CHECK(larger_stable(problem) == Assignment{1, 2});
  problem.rank = {0, 0, 1};
  CHECK(larger_stable(problem) == Assignment{0, no_index});
}

TEST_CASE("of equals who want nothing else, the lottery decides") {
  Problem problem = two_seats();
  problem.begin = {0, 1, 2, 3};
  problem.project = {0, 0, 0};
  problem.tier = {0, 0, 0};
  problem.rank = {0, 0, 0};
  problem.lottery = {2, 0, 1};
  CHECK(larger_stable(problem) == Assignment{no_index, 1, no_index});
  problem.lottery = {1, 2, 0};
  CHECK(larger_stable(problem) == Assignment{no_index, no_index, 2});
}

TEST_CASE("who ranks a student's applications apart") {
  Problem problem = two_seats();
  problem.begin = {0, 2};
  problem.project = {0, 1};
  problem.rank = {0, 1};
  CHECK_FALSE(ranked_apart(problem));
  problem.group_of = {1, 1};
  CHECK(ranked_apart(problem) == RankedApart{1, 0});
}

}  // namespace
}  // namespace stint
