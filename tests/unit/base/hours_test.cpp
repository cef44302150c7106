#include "stint/base/hours.hpp"

#include <doctest/doctest.h>

using stint::Hours;
using stint::parse_hours;
using stint::str;

namespace {

int minutes(std::string_view text) { return parse_hours(text).value().minutes; }

}  // namespace

TEST_CASE("hours are read in each form that people write") {
  CHECK(minutes("24") == 1440);
  CHECK(minutes("2.5") == 150);
  CHECK(minutes("2h30m") == 150);
  CHECK(minutes("2h") == 120);
  CHECK(minutes("30m") == 30);
  CHECK(minutes("2:30") == 150);
  CHECK(minutes("0") == 0);
  CHECK(minutes("07:05") == 425);
  CHECK(minutes("90m") == 90);
}

TEST_CASE("decimals of an hour must be whole minutes") {
  CHECK(minutes("2.25") == 135);
  CHECK(minutes("0.1") == 6);
  CHECK(minutes("0.05") == 3);
  CHECK(minutes("2.500000000000000000000") == 150);
  CHECK(minutes("2.0") == 120);
  CHECK_FALSE(parse_hours("0.01"));
  CHECK_FALSE(parse_hours("0.125"));
  CHECK_FALSE(parse_hours("0.333"));
}

TEST_CASE("hours go up to 10,000") {
  CHECK(minutes("10000") == 600'000);
  CHECK(minutes("9999:59") == 599'999);
  CHECK(minutes("10000h") == 600'000);
  CHECK(minutes("600000m") == 600'000);
  CHECK(minutes("10000.0") == 600'000);
  CHECK_FALSE(parse_hours("10000h1m"));
  CHECK_FALSE(parse_hours("10000:01"));
  CHECK_FALSE(parse_hours("10000.05"));
  CHECK_FALSE(parse_hours("600001m"));
  CHECK_FALSE(parse_hours("10001"));
  CHECK_FALSE(parse_hours("99999999999999999999"));
}

TEST_CASE("what is in none of the forms is not hours") {
  for (const char* text :
       {"",     ".5",    "2.",     "2,5",   "-2",    "+2",    " 2",   "2 ",
        "2h30", "2h60m", "2h30m ", "2:5",   "2:60",  "2:300", "2:3x", "2 h",
        "2H",   "h",     "m",      "2m30",  "1e3",   "2.5h",  "0x10", "2.5.5",
        "2.x",  "2:-5",  "twelve", "2h-5m", "2:30m", "2hm",   "2.5 ", "2.5x"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_hours(text));
  }
}

TEST_CASE("hours are written as a person would") {
  CHECK(str(Hours{0}) == "0");
  CHECK(str(Hours{1440}) == "24");
  CHECK(str(Hours{150}) == "2.5");
  CHECK(str(Hours{30}) == "0.5");
  CHECK(str(Hours{20}) == "20m");
  CHECK(str(Hours{140}) == "2h20m");
  CHECK(str(Hours{135}) == "2h15m");
  CHECK(str(Hours{125}) == "2h5m");
  CHECK(str(stint::max_hours) == "10000");
}

TEST_CASE("every length reads back as it was written") {
  for (int minute = 0; minute <= 600'000; minute += minute < 2000 ? 1 : 997) {
    CAPTURE(minute);
    REQUIRE(parse_hours(str(Hours{minute})) == Hours{minute});
  }
}

TEST_CASE("hours add up") {
  Hours sum = Hours{90} + Hours{45};
  sum += Hours{15};
  CHECK(sum == Hours{150});
  CHECK(Hours{90} < Hours{91});
}
