// Hours from their times, and a business's sheet against the record.

#include <doctest/doctest.h>

#include "stint/workflow/log_hours.hpp"
#include "unit/workflow/life.hpp"

using stint::LogRequest;
using stint::Program;
using stint::testing::active;
using stint::testing::day;
using stint::testing::Files;
using stint::testing::kim;
using stint::testing::Life;

namespace {

const std::string entries =
    "hours:\n"
    "  - {on: 2026-10-12, worked: 2}\n"
    "  - {on: 2026-10-14, start: \"09:00\", worked: 1.5}\n"
    "  - {on: 2026-10-14, start: \"15:30\", worked: 1}\n"
    "  - {on: 2026-10-15, absent: excused}\n";

std::string log(const std::vector<LogRequest>& requests) {
  const Life life(Files{{"placements/web/s-1.yaml", active(entries)}});
  return life.after([&](const Program& program) {
    return stint::log_hours(program, requests, kim());
  });
}

LogRequest timed(const char* start, const char* end, const char* hours = "") {
  return {.subject = {.project = "web", .student = "s-1"},
          .hours = stint::parse_hours(hours),
          .start = stint::parse_clock(start),
          .end = stint::parse_clock(end)};
}

LogRequest sheet(const char* on, const char* worked,
                 const char* student = "s-1") {
  return {.subject = {.project = "web", .student = student},
          .on = day(on),
          .verify = true,
          .sheet = stint::parse_hours(worked)};
}

}  // namespace

TEST_CASE("hours follow from start, end and breaks") {
  LogRequest entry = timed("15:30", "18:00");
  entry.rest = stint::Hours{30};
  entry.late = 5;
  const std::string expected =
      "placements/web/s-1.yaml\n"
      "+  - {on: 2026-10-19, start: \"15:30\", worked: 2, break: 0.5, late: "
      "5}\n"
      "s-1 on web: 6.5 of 30 hours, 0 verified\n"
      "log 2 hours of s-1 on web\n"
      "next: stint log --verify web s-1\n";
  CHECK(log({entry}) == expected);
  entry.hours = stint::Hours{120};
  CHECK(log({entry}) == expected);
}

TEST_CASE("times that contradict the hours are refused") {
  CHECK(log({timed("15:30", "18:00", "2")}) ==
        "refused: s-1 on web: 2 hours are given, but 15:30 to 18:00 is 2.5 "
        "hours\nhelp: leave out the hours, or correct the times\n");
  CHECK(log({timed("15:30", "15:30")}) ==
        "refused: s-1 on web: an end at 15:30, not after the start at 15:30\n"
        "help: log what falls on the next day on that day\n");
  CHECK(log({timed("", "15:30", "2")}) ==
        "refused: s-1 on web: `--end` without `--start`\n"
        "help: with both, the hours follow; else give the hours\n");
  LogRequest all_break = timed("15:30", "16:00");
  all_break.rest = stint::Hours{30};
  CHECK(log({all_break}) ==
        "refused: s-1 on web: breaks of 0.5 hours take all the time from 15:30 "
        "to "
        "16:00\n");
  LogRequest very_late = timed("15:30", "16:00");
  very_late.late = 601;
  CHECK(log({very_late}) ==
        "refused: s-1 on web: 601 minutes late, where 1 to 600 are possible\n"
        "help: `--absent` notes a missed day\n");
}

TEST_CASE("a sheet that agrees verifies its days, and no other") {
  CHECK(log({sheet("2026-10-14", "1"), sheet("2026-10-14", "1.5"),
             sheet("2026-10-15", "0"), sheet("2026-10-16", "0")}) ==
        "placements/web/s-1.yaml\n"
        "-  - {on: 2026-10-14, start: \"09:00\", worked: 1.5}\n"
        "-  - {on: 2026-10-14, start: \"15:30\", worked: 1}\n"
        "+  - {on: 2026-10-14, start: \"09:00\", worked: 1.5, verified: {on: "
        "2026-10-19, by: kim}}\n"
        "+  - {on: 2026-10-14, start: \"15:30\", worked: 1, verified: {on: "
        "2026-10-19, by: kim}}\n"
        "s-1 on web: not on the sheet, and so not verified: 2026-10-12\n"
        "verify 2 entries, 2.5 hours, of s-1 on web\n"
        "next: stint log --verify web s-1\n");
}

TEST_CASE("one day that differs, and nothing is verified") {
  const std::string shared =
      "help: ask which is right, and correct it; `stint show placement "
      "web/s-1` shows the record\n";
  CHECK(
      log({sheet("2026-10-12", "2"), sheet("2026-10-14", "1.5"),
           sheet("2026-10-15", "3"), sheet("2026-10-16", "1")}) ==
      "refused: 3 problems, so nothing was changed\n"
      "s-1 on web: the sheet has 1.5 hours on 2026-10-14, the record 2.5 "
      "hours\n"
      "s-1 on web: the sheet has 3 hours on 2026-10-15, the record absent, "
      "excused\n"
      "s-1 on web: the sheet has 1 hour on 2026-10-16, the record no entry\n" +
          shared);
  CHECK(log({sheet("2026-10-12", "2"), sheet("2026-10-12", "2", "s-2")}) ==
        "refused: s-2 on web: there is no placement\n"
        "help: `stint enroll web s-2` makes one\n");
}

TEST_CASE("a sheet says days and hours, and is there to verify") {
  LogRequest no_day = sheet("2026-10-12", "2");
  no_day.on.reset();
  CHECK(log({no_day}) ==
        "refused: s-1 on web: a line of a sheet needs its day\n"
        "help: name it in `on`\n");
  LogRequest no_verify = sheet("2026-10-12", "2");
  no_verify.verify = false;
  CHECK(log({no_verify}) ==
        "refused: s-1 on web: `worked` is what a sheet says, and is only "
        "compared\n"
        "help: use `--verify`; to enter hours, call the column `hours`\n");
}
