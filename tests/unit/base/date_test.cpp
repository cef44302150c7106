#include "stint/base/date.hpp"

#include <limits>

#include <doctest/doctest.h>

using stint::age_on;
using stint::Date;
using stint::DateRange;
using stint::parse_date_range;
using stint::parse_weekday;
using stint::str;
using stint::Weekday;

namespace {

Date date(std::string_view text) { return Date::parse(text).value(); }

DateRange range(std::string_view text) {
  return parse_date_range(text).value();
}

}  // namespace

TEST_CASE("a date is read and written as year, month and day") {
  const Date day = date("2026-10-05");
  CHECK(day.year() == 2026);
  CHECK(day.month() == 10);
  CHECK(day.day() == 5);
  CHECK(day.str() == "2026-10-05");
  CHECK(day.days() == 20731);
  CHECK(date("1970-01-01").days() == 0);
  CHECK(date("1969-12-31").days() == -1);
}

TEST_CASE("dates go from 1900 to 2199") {
  CHECK_FALSE(Date::parse("1899-12-31"));
  CHECK(date("1900-01-01") == Date::earliest());
  CHECK(date("2199-12-31") == Date::latest());
  CHECK_FALSE(Date::parse("2200-01-01"));
  CHECK(Date::earliest().str() == "1900-01-01");
  CHECK(Date::latest().str() == "2199-12-31");
}

TEST_CASE("a day that is not in the calendar is no date") {
  CHECK(Date::parse("2024-02-29"));
  CHECK_FALSE(Date::parse("2026-02-29"));
  CHECK_FALSE(Date::parse("1900-02-29"));
  CHECK(Date::parse("2000-02-29"));
  CHECK_FALSE(Date::parse("2100-02-29"));
  CHECK_FALSE(Date::parse("2026-04-31"));
  CHECK_FALSE(Date::parse("2026-00-10"));
  CHECK_FALSE(Date::parse("2026-13-10"));
  CHECK_FALSE(Date::parse("2026-10-00"));
  CHECK_FALSE(Date::of(2026, 257, 1));  // not January by overflow
  CHECK_FALSE(Date::of(2026, 1, 257));
  CHECK_FALSE(Date::of(67562, 1, 1));
  CHECK(Date::of(2026, 2, 28) == date("2026-02-28"));
}

TEST_CASE("only the form 2026-10-05 is read") {
  for (const char* text :
       {"", "2026-10-5", "2026-1-005", "26-10-05", " 2026-10-05", "2026-10-05 ",
        "2026/10/05", "2026-10-0x", "+026-10-05", "2026-1O-05", "20261005",
        "05.10.2026", "2026-10-05T00:00"}) {
    CAPTURE(text);
    CHECK_FALSE(Date::parse(text));
  }
}

TEST_CASE("every day reads back, and follows the day before") {
  Date before = Date::earliest();
  for (Date day = before + 1; day != Date::latest(); day = day + 1) {
    REQUIRE(day - before == 1);
    REQUIRE(Date::parse(day.str()) == day);
    REQUIRE(static_cast<int>(day.weekday()) ==
            (static_cast<int>(before.weekday()) + 1) % 7);
    before = day;
  }
}

TEST_CASE("days are added and subtracted across months and leap days") {
  CHECK((date("2024-02-28") + 1).str() == "2024-02-29");
  CHECK((date("2024-02-28") + 2).str() == "2024-03-01");
  CHECK((date("2026-01-01") - 1).str() == "2025-12-31");
  CHECK(date("2026-11-13") - date("2026-10-05") == 39);
}

TEST_CASE("arithmetic stops at the ends of the range") {
  constexpr auto most = std::numeric_limits<std::int32_t>::max();
  constexpr auto least = std::numeric_limits<std::int32_t>::min();
  CHECK(Date::latest() + 1 == Date::latest());
  CHECK(Date::latest() + most == Date::latest());
  CHECK(Date::earliest() - 1 == Date::earliest());
  CHECK(Date::earliest() - most == Date::earliest());
  CHECK(Date::latest() - least == Date::latest());
  CHECK(Date::from_days(least) == Date::earliest());
}

TEST_CASE("a week runs from Sunday to Saturday") {
  CHECK(date("2026-10-05").weekday() == Weekday::mon);
  CHECK(date("2026-10-05").week_start().str() == "2026-10-04");
  CHECK(date("2026-10-04").week_start().str() == "2026-10-04");
  CHECK(date("2026-10-10").week_start().str() == "2026-10-04");
  CHECK(date("2026-10-11").week_start().str() == "2026-10-11");
  CHECK(Date::earliest().weekday() == Weekday::mon);
  CHECK(Date::earliest().week_start() == Date::earliest());
}

TEST_CASE("years later is the same day, or March 1 for a leap day") {
  CHECK(date("2008-06-15").plus_years(18).str() == "2026-06-15");
  CHECK(date("2008-02-29").plus_years(16).str() == "2024-02-29");
  CHECK(date("2008-02-29").plus_years(18).str() == "2026-03-01");
  CHECK(date("2008-02-28").plus_years(18).str() == "2026-02-28");
  CHECK(date("2008-06-15").plus_years(-8).str() == "2000-06-15");
  CHECK(date("2199-01-01").plus_years(1) == Date::latest());
  CHECK(date("1900-06-15").plus_years(-1) == Date::earliest());
  CHECK(date("2026-01-01").plus_years(std::numeric_limits<int>::max()) ==
        Date::latest());
}

TEST_CASE("age goes up on the birthday") {
  CHECK(age_on(date("2009-04-17"), date("2025-04-16")) == 15);
  CHECK(age_on(date("2009-04-17"), date("2025-04-17")) == 16);
  CHECK(age_on(date("2009-04-17"), date("2009-04-17")) == 0);
  CHECK(age_on(date("2009-04-17"), date("2009-04-16")) == -1);
}

TEST_CASE("born on a leap day, one comes of age on March 1") {
  CHECK(age_on(date("2008-02-29"), date("2026-02-28")) == 17);
  CHECK(age_on(date("2008-02-29"), date("2026-03-01")) == 18);
  CHECK(age_on(date("2008-02-29"), date("2024-02-28")) == 15);
  CHECK(age_on(date("2008-02-29"), date("2024-02-29")) == 16);
}

TEST_CASE("a range holds both of its ends") {
  const DateRange stint = range("2026-10-05..2026-11-13");
  CHECK(stint.first.str() == "2026-10-05");
  CHECK(stint.last.str() == "2026-11-13");
  CHECK(stint.days() == 40);
  CHECK_FALSE(stint.contains(date("2026-10-04")));
  CHECK(stint.contains(date("2026-10-05")));
  CHECK(stint.contains(date("2026-11-13")));
  CHECK_FALSE(stint.contains(date("2026-11-14")));
  CHECK(str(stint) == "2026-10-05..2026-11-13");
}

TEST_CASE("a date alone is a range of a day") {
  CHECK(range("2026-10-05").days() == 1);
  CHECK(str(range("2026-10-05")) == "2026-10-05");
  CHECK(str(range("2026-10-05..2026-10-05")) == "2026-10-05");
}

TEST_CASE("a range that runs backwards or is cut short is none") {
  for (const char* text :
       {"", "2026-10-05..2026-10-04", "2026-10-05..", "..2026-10-05",
        "2026-10-05.2026-10-06", "2026-10-05...2026-10-06",
        "2026-10-05 .. 2026-10-06", "2026-10-05..2026-02-30",
        "2026-10-05--2026-10-06", "2026-10-05..2026-10-06 "}) {
    CAPTURE(text);
    CHECK_FALSE(parse_date_range(text));
  }
}

TEST_CASE("ranges overlap if they share a day") {
  const DateRange october = range("2026-10-01..2026-10-31");
  CHECK(october.overlaps(range("2026-10-31..2026-11-30")));
  CHECK_FALSE(october.overlaps(range("2026-11-01..2026-11-30")));
  CHECK(october.contains(range("2026-10-01..2026-10-31")));
  CHECK_FALSE(october.contains(range("2026-09-30..2026-10-31")));
  CHECK_FALSE(october.contains(range("2026-10-02..2026-11-01")));
}

TEST_CASE("days of the week have three letters") {
  CHECK(str(Weekday::mon) == "mon");
  CHECK(str(Weekday::sun) == "sun");
  CHECK(parse_weekday("thu") == Weekday::thu);
  CHECK_FALSE(parse_weekday("Thu"));
  CHECK_FALSE(parse_weekday("thursday"));
  CHECK_FALSE(parse_weekday(""));
}

TEST_CASE("a range that is not given holds every day there is") {
  CHECK(str(stint::always()) == "1900-01-01..2199-12-31");
}
