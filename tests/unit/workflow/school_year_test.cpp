#include "stint/workflow/school_year.hpp"

#include <doctest/doctest.h>

#include "stint/base/error.hpp"

using stint::Date;
using stint::DateRange;
using stint::SchoolYear;

namespace {

DateRange days(const char* text) { return *stint::parse_date_range(text); }

}  // namespace

TEST_CASE("a school year is written with the two years that it lies in") {
  CHECK(stint::parse_school_year("2027-28") == SchoolYear{2027});
  CHECK(stint::parse_school_year("2027-2028") == SchoolYear{2027});
  CHECK(stint::parse_school_year("2099-00") == SchoolYear{2099});
  CHECK(SchoolYear{2027}.str() == "2027-28");
  CHECK(SchoolYear{2099}.str() == "2099-00");
  for (const char* text : {"", "2027", "2027-27", "2027-29", "2027-8", "27-28",
                           "2027-028", "2027-2029", "1899-00", "2027-28-29"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(stint::parse_school_year(text), stint::Error);
  }
}

TEST_CASE("the year around a day is the one it is in, in summer the next") {
  const std::vector calendar{days("2025-08-20..2026-05-28"),
                             days("2026-08-19..2027-05-27")};
  const auto last = [&](const char* day) {
    const auto year = stint::year_around(calendar, *Date::parse(day));
    return year ? year->last.str() : "none";
  };
  CHECK(last("2026-05-28") == "2026-05-28");
  CHECK(last("2026-05-29") == "2027-05-27");
  CHECK(last("2027-05-27") == "2027-05-27");
  CHECK(last("2027-05-28") == "none");
  CHECK(stint::find_year(calendar, {2026}) == &calendar[1]);
  CHECK(stint::find_year(calendar, {2027}) == nullptr);
}

TEST_CASE("52 weeks later the weekdays are the same") {
  const DateRange labor_day = days("2026-09-07");
  CHECK(stint::str(stint::a_year_later(labor_day)) == "2027-09-06");
  CHECK(stint::str(stint::a_year_later(days("2026-11-23..2026-11-27"))) ==
        "2027-11-22..2027-11-26");
}
