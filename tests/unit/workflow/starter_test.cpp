#include "stint/workflow/starter.hpp"

#include <doctest/doctest.h>

using stint::Date;

TEST_CASE("a new program has the school year of the day, in summer the next") {
  const auto dated = [](const char* day) {
    return stint::with_school_year(
        "name: X\nschool_years: [2020-08-01..2021-06-01]  # yours\nrules: []\n",
        *Date::parse(day));
  };
  CHECK(
      dated("2026-09-14") ==
      "name: X\nschool_years: [2026-08-15..2027-06-05]  # yours\nrules: []\n");
  CHECK(
      dated("2027-06-30") ==
      "name: X\nschool_years: [2026-08-15..2027-06-05]  # yours\nrules: []\n");
  CHECK(
      dated("2027-07-01") ==
      "name: X\nschool_years: [2027-08-15..2028-06-05]  # yours\nrules: []\n");
}

TEST_CASE("what git ignores already is not ignored twice") {
  CHECK(stint::with_ignored("", "/private/\n/.stint/\n") ==
        "/private/\n/.stint/\n");
  CHECK(stint::with_ignored("*.bak\n/private/", "/private/\n/.stint/\n") ==
        "*.bak\n/private/\n/.stint/\n");
}
