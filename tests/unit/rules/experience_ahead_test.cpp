#include "stint/rules/experience_ahead.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace stint {
namespace {

const ChoiceGoal goal{.total = {60 * 60}, .at_most = 2};
const Hours floor{60 * 20};

// `2 x 60`: so many further stints of at most 40 hours each, of so many hours
// in all, beside stints of `hours`.
std::string gap(std::vector<int> hours) {
  std::vector<Creditable> items;
  std::vector<Hours> kept;
  for (const int each : hours) {
    const Hours length{60 * each};
    items.push_back({.experience = length >= floor, .hours = length});
    if (length >= floor) kept.push_back(length);
  }
  if (best_choice(items, goal).hours >= goal.total) return "0 x 0";
  const FurtherStints further =
      first_within(further_stints(kept, floor, goal), {60 * 40});
  return std::to_string(further.stints) + " x " +
         std::to_string(further.hours.minutes / 60);
}

TEST_CASE("sixty hours from at most two stints of twenty or more") {
  CHECK(gap({}) == "2 x 60");
  CHECK(gap({60}) == "0 x 0");
  CHECK(gap({30, 30}) == "0 x 0");
  CHECK(gap({20, 40}) == "0 x 0");
  CHECK(gap({25}) == "1 x 35");
  CHECK(gap({55}) == "1 x 20");
  CHECK(gap({20}) == "1 x 40");
}

TEST_CASE("six stints of ten hours count nothing toward sixty") {
  CHECK(gap({10, 10, 10, 10, 10, 10}) == "2 x 60");
  CHECK(gap({19, 41}) == "1 x 20");
}

TEST_CASE("a third stint replaces the shorter of two") {
  CHECK(gap({20, 25}) == "1 x 35");
  CHECK(gap({20, 20, 20}) == "1 x 40");
}

TEST_CASE("stints are longer where none of the usual length would do") {
  const ChoiceGoal single{.total = {60 * 60}, .at_most = 1};
  const FurtherStints further =
      first_within(further_stints({}, floor, single), {60 * 40});
  CHECK(further.stints == 1);
  CHECK(further.hours == Hours{60 * 60});
  CHECK(first_within({}, {60 * 40}).stints == 0);
}

}  // namespace
}  // namespace stint
