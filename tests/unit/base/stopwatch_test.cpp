#include "stint/base/stopwatch.hpp"

#include <doctest/doctest.h>

namespace stint {

TEST_CASE("laps of one name are added up where the first of them stands") {
  Stopwatch watch;
  watch.lap("read");
  watch.lap("match");
  watch.lap("read");
  REQUIRE(watch.laps().size() == 2);
  CHECK(watch.laps()[0].what == "read");
  CHECK(watch.laps()[1].what == "match");
  CHECK(watch.microseconds() ==
        watch.laps()[0].microseconds + watch.laps()[1].microseconds);
}

TEST_CASE("no time runs backward, and nobody has to measure") {
  lap(nullptr, "read");
  Stopwatch watch;
  lap(&watch, "read");
  REQUIRE(watch.laps().size() == 1);
  CHECK(watch.laps()[0].microseconds >= 0);
}

}  // namespace stint
