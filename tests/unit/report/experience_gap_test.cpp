#include "stint/report/experience_gap.hpp"

#include <doctest/doctest.h>

namespace stint {
namespace {

// `2 x 60`: so many stints of so many hours in all.
std::string gap(std::vector<int> hours) {
  std::vector<Hours> stints;
  for (const int each : hours) stints.push_back({60 * each});
  const ExperienceGap gap = experience_gap({}, stints);
  return std::to_string(gap.stints) + " x " +
         std::to_string(gap.hours.minutes / 60);
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

TEST_CASE("six stints of ten hours count nothing") {
  CHECK(gap({10, 10, 10, 10, 10, 10}) == "2 x 60");
  CHECK(gap({19, 41}) == "1 x 20");
}

TEST_CASE("a third stint replaces the shorter of two") {
  CHECK(gap({20, 25}) == "1 x 35");
  CHECK(gap({20, 20, 20}) == "1 x 40");
}

}  // namespace
}  // namespace stint
