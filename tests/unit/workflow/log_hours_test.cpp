#include "stint/workflow/log_hours.hpp"

#include <doctest/doctest.h>

#include "unit/workflow/life.hpp"

using stint::LogRequest;
using stint::Program;
using stint::testing::active;
using stint::testing::day;
using stint::testing::Files;
using stint::testing::kim;
using stint::testing::Life;
using stint::testing::placement;

namespace {

Life with(const std::string& text) {
  return Life(Files{{"placements/web/s-1.yaml", text}});
}

LogRequest request(const char* hours = "") {
  return {.subject = {.project = "web", .student = "s-1"},
          .hours = stint::parse_hours(hours)};
}

LogRequest request(const char* hours, const char* on, const char* start = "") {
  LogRequest result = request(hours);
  result.on = day(on);
  result.start = stint::parse_clock(start);
  return result;
}

std::string log(const Life& life, const std::vector<LogRequest>& requests) {
  return life.after([&](const Program& program) {
    return stint::log_hours(program, requests, kim());
  });
}

const std::string two_entries =
    "hours:\n"
    "  - {on: 2026-10-12, worked: 2, verified: {on: 2026-10-13, by: kim}}\n"
    "  - {on: 2026-10-14, start: \"15:30\", worked: 2.5}  # a note\n"
    "  - {on: 2026-10-15, absent: excused}\n"
    "  - {on: 2026-10-16, worked: 1}\n";

}  // namespace

TEST_CASE("hours are one line more, and tell how far the stint is") {
  LogRequest entry = request("2h30m", "2026-10-19", "15:30");
  entry.rest = stint::Hours{15};
  entry.task = "First page";
  CHECK(log(with(active(two_entries)), {entry}) ==
        "placements/web/s-1.yaml\n"
        "+  - {on: 2026-10-19, start: \"15:30\", worked: 2.5, break: 15m, "
        "task: First page}\n"
        "s-1 on web: 8 of 30 hours, 2 verified\n"
        "log 2.5 hours of s-1 on web\n"
        "next: stint log --verify web s-1\n");
}

TEST_CASE("the first entry makes the list") {
  CHECK(log(with(active()), {request("1", "2026-10-05")}) ==
        "placements/web/s-1.yaml\n"
        "+hours:\n"
        "+  - {on: 2026-10-05, worked: 1}\n"
        "s-1 on web: 1 of 30 hours, 0 verified\n"
        "log 1 hour of s-1 on web\n"
        "next: stint log --verify web s-1\n");
}

TEST_CASE("an absence is noted instead of hours") {
  LogRequest entry = request("", "2026-10-19");
  entry.absent = stint::Absence::unexcused;
  CHECK(log(with(active()), {entry}) ==
        "placements/web/s-1.yaml\n"
        "+hours:\n"
        "+  - {on: 2026-10-19, absent: unexcused}\n"
        "s-1 on web: 0 of 30 hours, 0 verified\n"
        "log an unexcused absence of s-1 on web\n"
        "next: stint show placement web/s-1\n");
  entry.hours = stint::Hours{60};
  CHECK(log(with(active()), {entry}) ==
        "refused: s-1 on web: either hours or `--absent`, not both\n"
        "help: leave out the one that is not so\n");
  entry.hours.reset();
  entry.start = stint::parse_clock("15:30");
  CHECK(log(with(active()), {entry}) ==
        "refused: s-1 on web: an absence has no `--start`, `--end`, "
        "`--break` or `--late`\n");
}

TEST_CASE("an entry says how long") {
  CHECK(log(with(active()), {request()}) ==
        "refused: s-1 on web: no hours are given\n"
        "help: write them like `2.5`, `2h30m` or `2:30`, or use `--start` and "
        "`--end`, or `--absent`\n");
  CHECK(log(with(active()), {request("0")}) ==
        "refused: s-1 on web: 0 hours are nothing to log\n"
        "help: `--absent excused` or `--absent unexcused` notes a missed "
        "day\n");
}

TEST_CASE("the day is one of the stint's, and not after today") {
  CHECK(log(with(active()), {request("1", "2026-10-04")}) ==
        "refused: s-1 on web: 2026-10-04 is outside the stint, "
        "2026-10-05..2026-11-13\n"
        "help: name the day with `--on DATE`, or give the placement its own "
        "`dates`\n");
  CHECK(log(with(active()), {request("1", "2026-10-20")}) ==
        "refused: s-1 on web: 2026-10-20 is after today, 2026-10-19\n"
        "help: hours are entered when they have been worked\n");
  CHECK(log(with(active("dates: 2026-10-05..2026-10-18\n")),
            {request("1", "2026-10-19")}) ==
        "refused: s-1 on web: 2026-10-19 is outside the stint, "
        "2026-10-05..2026-10-18\n"
        "help: name the day with `--on DATE`, or give the placement its own "
        "`dates`\n");
}

TEST_CASE("hours are logged while a stint is active") {
  CHECK(log(with(placement("  - {to: accepted, on: 2026-10-02}\n")),
            {request("1")}) ==
        "refused: s-1 on web: accepted since 2026-10-02, and hours are logged "
        "while a stint is active\n"
        "help: `stint move active web s-1` starts it\n");
  CHECK(log(with(placement("  - {to: active, on: 2026-10-05}\n"
                           "  - {to: completed, on: 2026-10-16}\n")),
            {request("1")}) ==
        "refused: s-1 on web: completed since 2026-10-16, and hours are logged "
        "while a stint is active\n");
  CHECK(log(Life(), {request("1")}) ==
        "refused: s-1 on web: there is no placement\n"
        "help: `stint enroll web s-1` makes one\n");
}

TEST_CASE("entries of a day are told apart by their times alone") {
  const Life life = with(active(two_entries));
  const std::string correct =
      "help: `stint set placement web/s-1 hours.1.worked=HOURS` corrects it; ";
  CHECK(log(life, {request("2.5", "2026-10-14", "15:30")}) ==
        "refused: s-1 on web: 2026-10-14 has an entry already (2.5 hours from "
        "15:30), so this was probably typed twice\n" +
            correct + "if both are right, use `--force`\n");
  CHECK(log(life, {request("2.5", "2026-10-14", "17:55")}) ==
        "refused: s-1 on web: 2026-10-14 has an entry already (2.5 hours from "
        "15:30), which this overlaps\n" +
            correct + "if both are right, use `--force`\n");
  CHECK(log(life, {request("2.5", "2026-10-14")}) ==
        "refused: s-1 on web: 2026-10-14 has an entry already (2.5 hours from "
        "15:30), so this was probably typed twice\n" +
            correct +
            "if both are right, tell them apart with `--start`, or use "
            "`--force`\n");
  CHECK(log(life, {request("1", "2026-10-12", "15:30")}) ==
        "refused: s-1 on web: 2026-10-12 has an entry already (2 hours), so "
        "this was probably typed twice\n"
        "help: `stint set placement web/s-1 hours.0.worked=HOURS` corrects it; "
        "if both are right, use `--force`\n");
  CHECK(log(life, {request("1", "2026-10-15", "15:30")}) ==
        "refused: s-1 on web: 2026-10-15 has an entry already (absent, "
        "excused), so this was probably typed twice\n"
        "help: `stint set placement web/s-1 hours.2.absent=WORD` corrects it; "
        "if both are right, use `--force`\n");
  // The one ends when the other begins.
  for (const char* start : {"14:30", "18:00"})
    CHECK_FALSE(
        log(life, {request("1", "2026-10-14", start)}).starts_with("refused"));
  LogRequest forced = request("2.5", "2026-10-14", "15:30");
  forced.force = true;
  CHECK(log(life, {forced}) ==
        "placements/web/s-1.yaml\n"
        "+  - {on: 2026-10-14, start: \"15:30\", worked: 2.5}\n"
        "s-1 on web: 8 of 30 hours, 2 verified\n"
        "log 2.5 hours of s-1 on web\n"
        "next: stint log --verify web s-1\n");
}

TEST_CASE("two lines of one batch can be one entry typed twice") {
  const char* batch = "hours,on\n1,2026-10-19\n1,2026-10-19\n";
  LogRequest first = request("1", "2026-10-19");
  first.subject.where = stint::testing::batch_line("hours.csv", batch, 2);
  LogRequest second = request("1", "2026-10-19");
  second.subject.where = stint::testing::batch_line("hours.csv", batch, 3);
  CHECK(log(with(active()), {first, second}) ==
        "hours.csv:3:1: error: s-1 on web: 2026-10-19 has an entry already (1 "
        "hour), so this was probably typed twice\n"
        "    3 | 1,2026-10-19\n"
        "      | ^~~~~~~~~~~~\n"
        "help: if both are right, use `--force`\n"
        "refused: 1 error in hours.csv, so nothing was changed\n");
}

TEST_CASE("a day has 24 hours") {
  const Life life = with(active(two_entries));
  LogRequest all_day = request("21h30m", "2026-10-14", "0:00");
  all_day.force = true;
  CHECK(log(life, {all_day}) ==
        "placements/web/s-1.yaml\n"
        "+  - {on: 2026-10-14, start: \"00:00\", worked: 21.5}\n"
        "s-1 on web: 27 of 30 hours, 2 verified\n"
        "log 21.5 hours of s-1 on web\n"
        "next: stint log --verify web s-1\n");
  all_day.hours = stint::Hours{21 * 60 + 31};
  CHECK(log(life, {all_day}) ==
        "refused: s-1 on web: 24h1m on 2026-10-14 in all, and a day has 24\n");
  CHECK(log(life, {request("8.5", "2026-10-19", "15:30")})
            .starts_with("placements/web/s-1.yaml\n"));
  CHECK(log(life, {request("8h31m", "2026-10-19", "15:30")}) ==
        "refused: s-1 on web: 8h31m from 15:30 end after midnight\n"
        "help: log what falls on the next day on that day\n");
}

TEST_CASE("verifying signs every entry of work that nobody has signed") {
  LogRequest verify = request();
  verify.verify = true;
  CHECK(log(with(active(two_entries)), {verify}) ==
        "placements/web/s-1.yaml\n"
        "-  - {on: 2026-10-14, start: \"15:30\", worked: 2.5}  # a note\n"
        "+  - {on: 2026-10-14, start: \"15:30\", worked: 2.5, verified: {on: "
        "2026-10-19, by: kim}}  # a note\n"
        "-  - {on: 2026-10-16, worked: 1}\n"
        "+  - {on: 2026-10-16, worked: 1, verified: {on: 2026-10-19, by: "
        "kim}}\n"
        "verify 2 entries, 3.5 hours, of s-1 on web\n"
        "next: stint show placement web/s-1\n");
}

TEST_CASE("verifying may be for one day, and is possible after completion") {
  LogRequest verify = request("", "2026-10-16");
  verify.verify = true;
  const std::string steps =
      "  - {to: active, on: 2026-10-05}\n"
      "  - {to: completed, on: 2026-10-16}\n";
  CHECK(log(with(placement(steps, two_entries)), {verify}) ==
        "placements/web/s-1.yaml\n"
        "-  - {on: 2026-10-16, worked: 1}\n"
        "+  - {on: 2026-10-16, worked: 1, verified: {on: 2026-10-19, by: "
        "kim}}\n"
        "verify 1 entry, 1 hour, of s-1 on web\n"
        "next: stint log --verify web s-1\n");
  verify.on = day("2026-10-13");
  CHECK(log(with(active(two_entries)), {verify}) ==
        "refused: s-1 on web: no entry for 2026-10-13\n"
        "help: `stint show web/s-1` shows the days\n");
  verify.on = day("2026-10-12");
  CHECK(log(with(active(two_entries)), {verify}) ==
        "nothing to do: all hours are verified already\n");
}

TEST_CASE("verifying enters nothing") {
  LogRequest verify = request("2");
  verify.verify = true;
  CHECK(log(with(active(two_entries)), {verify}) ==
        "refused: s-1 on web: `--verify` confirms entries, and enters none\n"
        "help: leave out everything but the day, `--on DATE`; the hours of a "
        "sheet stand in a column `worked`\n");
}

TEST_CASE("the last verified hour leads to completion") {
  LogRequest verify = request();
  verify.verify = true;
  CHECK(log(with(active("hours:\n"
                        "  - {on: 2026-10-12, worked: 10}\n"
                        "  - {on: 2026-10-13, worked: 10}\n"
                        "  - {on: 2026-10-14, worked: 10}\n")),
            {verify})
            .ends_with("verify 3 entries, 30 hours, of s-1 on web\n"
                       "next: stint complete web s-1 --outcome OUTCOME\n"));
}
