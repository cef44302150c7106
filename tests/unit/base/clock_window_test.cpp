#include "stint/base/clock_window.hpp"

#include <doctest/doctest.h>

using stint::ClockTime;
using stint::ClockWindow;
using stint::parse_clock;
using stint::parse_clock_window;
using stint::str;
using stint::Weekday;
using stint::WeekSet;

namespace {

ClockWindow window(std::string_view text) {
  return parse_clock_window(text).value();
}

std::string shortest(std::string_view text) { return str(window(text)); }

std::string why(std::string_view text) {
  std::string words = "nothing";
  if (parse_clock_window(text, &words)) return "a window";
  return words;
}

}  // namespace

TEST_CASE("a clock is read on the 5-minute grid") {
  CHECK(parse_clock("15:30") == ClockTime{930});
  CHECK(parse_clock("8:05") == ClockTime{485});
  CHECK(parse_clock("08:05") == ClockTime{485});
  CHECK(parse_clock("0:00") == ClockTime{0});
  CHECK(parse_clock("23:55") == ClockTime{1435});
  CHECK(parse_clock("24:00") == ClockTime{1440});
  for (const char* text :
       {"", ":", "1", "15", "15:3", "15:03", "15:60", "24:05", "25:00", "99:00",
        "-1:00", "15.30", "15:30 ", "015:30", "1530", "3pm", ":30", "a:30",
        "15:3x"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_clock(text));
  }
}

TEST_CASE("a clock is written with two digits each") {
  CHECK(str(ClockTime{485}) == "08:05");
  CHECK(str(ClockTime{0}) == "00:00");
  CHECK(str(ClockTime{1440}) == "24:00");
}

TEST_CASE("a window has days and times") {
  const ClockWindow afternoon = window("mon-fri 15:00-18:00");
  CHECK(afternoon.on(Weekday::mon));
  CHECK(afternoon.on(Weekday::fri));
  CHECK_FALSE(afternoon.on(Weekday::sat));
  CHECK(afternoon.begin == ClockTime{900});
  CHECK(afternoon.end == ClockTime{1080});
  CHECK(window("sun 0:00-24:00").end == ClockTime{1440});
}

TEST_CASE("a window is written in its shortest form") {
  CHECK(shortest("mon-fri 15:00-18:00") == "mon-fri 15:00-18:00");
  CHECK(shortest("sat-sun 9:00-13:00") == "sat+sun 09:00-13:00");
  CHECK(shortest("sat,sun  09:00-13:00") == "sat+sun 09:00-13:00");
  CHECK(shortest("wed,mon 15:30-17:30") == "mon+wed 15:30-17:30");
  CHECK(shortest("mon-wed+fri 8:00-9:00") == "mon-wed+fri 08:00-09:00");
  CHECK(shortest("mon+tue+wed 8:00-9:00") == "mon-wed 08:00-09:00");
  CHECK(shortest("fri,mon-wed 8:00-9:00") == "mon-wed+fri 08:00-09:00");
  CHECK(shortest("sun-sun 8:00-9:00") == "sun 08:00-09:00");
  CHECK(shortest(" mon 8:00-9:00 ") == "mon 08:00-09:00");
}

TEST_CASE("every set of days reads back as it was written") {
  for (unsigned days = 1; days < 128; ++days) {
    const ClockWindow any{static_cast<std::uint8_t>(days), ClockTime{485},
                          ClockTime{1440}};
    CAPTURE(str(any));
    CHECK(window(str(any)) == any);
  }
}

TEST_CASE("a fault in the days is explained") {
  const std::string days = "days are mon, tue, wed, thu, fri, sat and sun";
  CHECK(why("day 8:00-9:00") == "`day` is no day; " + days);
  CHECK(why("Mon 8:00-9:00") == "`Mon` is no day; " + days);
  CHECK(why("mon- 8:00-9:00") == "a day is missing; " + days);
  CHECK(why("mon,,tue 8:00-9:00") == "a day is missing; " + days);
  CHECK(why("mon+ 8:00-9:00") == "a day is missing; " + days);
  CHECK(why("mon-tue-wed 8:00-9:00") == "`tue-wed` is no day; " + days);
  CHECK(why("mon-wed+tue 8:00-9:00") == "`tue` is named twice");
  CHECK(why("mon\x1b 8:00-9:00") == "`mon\\x1b` is no day; " + days);
}

TEST_CASE("days that go past Sunday are written as two parts") {
  CHECK(why("fri-mon 8:00-9:00") ==
        "`fri-mon` goes past Sunday, where a week ends; write `mon+fri-sun`");
  CHECK(why("sun-tue 8:00-9:00") ==
        "`sun-tue` goes past Sunday, where a week ends; write `mon-tue+sun`");
}

TEST_CASE("a fault in the times is explained") {
  CHECK(why("mon 15:03-16:00") == "`15:03` is not a multiple of 5 minutes");
  CHECK(why("mon 15:00-16:59") == "`16:59` is not a multiple of 5 minutes");
  CHECK(why("mon 15:00-24:05") ==
        "`24:05` is no time of day; times go from `0:00` to `24:00`");
  CHECK(why("mon 3pm-5pm") ==
        "`3pm` is no time of day; times go from `0:00` to `24:00`");
  CHECK(why("mon 15:00") == "`15:00` is no pair of times; write `15:00-18:00`");
  CHECK(why("mon 15:00-") == "a time is missing");
  CHECK(why("mon 15:00 - 18:00") ==
        "`15:00 - 18:00` holds a blank; write it like `15:00-18:00`");
}

TEST_CASE("a window ends after it begins, on the same day") {
  CHECK(why("mon 15:00-15:05") == "a window");
  CHECK(why("mon 15:00-15:00") ==
        "it ends at 15:00, but begins at 15:00; a window cannot go past "
        "midnight");
  CHECK(why("mon 22:00-02:00") ==
        "it ends at 02:00, but begins at 22:00; a window cannot go past "
        "midnight");
  CHECK(why("mon 24:00-24:00") ==
        "it ends at 24:00, but begins at 24:00; a window cannot go past "
        "midnight");
}

TEST_CASE("a window without days or times says what is missing") {
  CHECK(why("") == "it is empty; write `mon-fri 15:00-18:00`");
  CHECK(why("15:00-18:00") ==
        "no days before the times; write `mon-fri 15:00-18:00`");
  CHECK(why("mon") ==
        "no times after the days; write `mon 15:00-18:00`, and join days by "
        "`+`, or quote the window if a comma joins them");
}

TEST_CASE("a week counts each minute once") {
  const WeekSet week({window("mon-fri 15:00-18:00"), window("wed 17:00-19:00"),
                      window("sun 23:00-24:00")});
  CHECK(week.minutes() == 5 * 180 + 60 + 60);
  CHECK(week.on(Weekday::wed));
  CHECK(week.on(Weekday::sun));
  CHECK_FALSE(week.on(Weekday::sat));
  CHECK(WeekSet({window("mon-sun 0:00-24:00")}).minutes() == 10'080);
  CHECK(WeekSet().minutes() == 0);
}

TEST_CASE("weeks share the minutes that are in both") {
  const WeekSet student({window("mon-fri 15:00-18:00")});
  const WeekSet project(
      {window("mon,wed 17:30-20:00"), window("sat 09:00-13:00")});
  CHECK(student.minutes_shared(project) == 60);
  CHECK(project.minutes_shared(student) == 60);
  CHECK(student.minutes_shared(WeekSet()) == 0);
  CHECK(student.minutes_shared(student) == 900);
}

TEST_CASE("windows that only touch share nothing") {
  CHECK(WeekSet({window("mon 8:00-9:00")})
            .minutes_shared(WeekSet({window("mon 9:00-10:00")})) == 0);
  CHECK(WeekSet({window("mon 23:55-24:00")})
            .minutes_shared(WeekSet({window("tue 0:00-0:05")})) == 0);
}

TEST_CASE("each single cell of a week is on its day only") {
  for (unsigned day = 0; day < 7; ++day) {
    for (std::int16_t minute = 0; minute < 1440;
         minute = static_cast<std::int16_t>(minute + 5)) {
      const WeekSet cell(
          {ClockWindow{static_cast<std::uint8_t>(1U << day), ClockTime{minute},
                       ClockTime{static_cast<std::int16_t>(minute + 5)}}});
      REQUIRE(cell.minutes() == 5);
      for (unsigned other = 0; other < 7; ++other)
        REQUIRE(cell.on(static_cast<Weekday>(other)) == (other == day));
    }
  }
}
