// Interviews and offers: what is agreed along with a step.

#include <doctest/doctest.h>

#include "stint/workflow/move.hpp"
#include "unit/workflow/life.hpp"

using stint::MoveRequest;
using stint::Program;
using stint::State;
using stint::testing::day;
using stint::testing::Files;
using stint::testing::kim;
using stint::testing::Life;
using stint::testing::placement;

namespace {

const std::string applied = "  - {to: applied, on: 2026-10-01}\n";
const std::string invited =
    applied +
    "  - {to: interview, on: 2026-10-12, day: 2026-10-21, at: \"15:30\"}\n";
const std::string offered =
    applied + "  - {to: offered, on: 2026-10-12, answer_by: 2026-10-19}\n";

MoveRequest to(State state) {
  return {.subject = {.project = "web", .student = "s-1"}, .to = state};
}

std::string move(const std::string& history, const MoveRequest& request) {
  const Life life(Files{{"placements/web/s-1.yaml", placement(history)}});
  return life.after([&](const Program& program) {
    return stint::move_placements(program, {request}, kim());
  });
}

}  // namespace

TEST_CASE("an interview takes place later, and is arranged today") {
  MoveRequest request = to(State::interview);
  request.arrangement = {.day = day("2026-10-21"),
                         .at = stint::parse_clock("15:30"),
                         .where = "Library"};
  CHECK(move(applied, request) ==
        "placements/web/s-1.yaml\n"
        "+  - {to: interview, on: 2026-10-19, by: kim, day: 2026-10-21, at: "
        "\"15:30\", where: Library}\n"
        "move s-1 on web to interview\n"
        "next: stint move offered web s-1\n");
  // Of the same day only the time is written.
  request.arrangement = {.day = day("2026-10-19"),
                         .at = stint::parse_clock("15:30")};
  CHECK(move(applied, request) ==
        "placements/web/s-1.yaml\n"
        "+  - {to: interview, on: 2026-10-19, by: kim, at: \"15:30\"}\n"
        "move s-1 on web to interview\n"
        "next: stint move offered web s-1\n");
}

TEST_CASE("another day for an interview is no new step") {
  MoveRequest request = to(State::interview);
  request.arrangement.day = day("2026-10-22");
  CHECK(move(invited, request) ==
        "placements/web/s-1.yaml\n"
        "-  - {to: interview, on: 2026-10-12, day: 2026-10-21, at: \"15:30\"}\n"
        "+  - {to: interview, on: 2026-10-12, day: 2026-10-22, at: \"15:30\"}\n"
        "change the interview of s-1 on web\n"
        "next: stint move offered web s-1\n");
  request.arrangement.day = day("2026-10-21");
  CHECK(move(invited, request) == "nothing to do: it is arranged so already\n");
  request.on = day("2026-10-19");
  CHECK(move(invited, request) ==
        "refused: s-1 on web: interview since 2026-10-12, and that day stays\n"
        "help: leave out `--on`\n");
}

TEST_CASE("an offer has until the day that is said, or more time") {
  MoveRequest request = to(State::offered);
  request.arrangement.answer_by = day("2026-10-21");
  CHECK(move(applied, request) ==
        "placements/web/s-1.yaml\n"
        "+  - {to: offered, on: 2026-10-19, by: kim, answer_by: 2026-10-21}\n"
        "move s-1 on web to offered\n"
        "next: stint move accepted web s-1\n");
  CHECK(move(offered, request) ==
        "placements/web/s-1.yaml\n"
        "-  - {to: offered, on: 2026-10-12, answer_by: 2026-10-19}\n"
        "+  - {to: offered, on: 2026-10-12, answer_by: 2026-10-21}\n"
        "change the offer of s-1 on web\n"
        "next: stint move accepted web s-1\n");
}

TEST_CASE("what is agreed belongs to its step, and is not before it") {
  MoveRequest request = to(State::interview);
  request.arrangement.day = day("2026-10-18");
  CHECK(move(applied, request) ==
        "refused: s-1 on web: an interview on 2026-10-18, before it is "
        "arranged on 2026-10-19\n"
        "help: `--on DATE` is the day of the step itself\n");
  request.to = State::offered;
  CHECK(move(applied, request) ==
        "refused: s-1 on web: `--day`, `--at` and `--where` tell of an "
        "interview, and this is offered\n"
        "help: use `--reason TEXT`\n");
  request = to(State::interview);
  request.arrangement.answer_by = day("2026-10-21");
  CHECK(move(applied, request) ==
        "refused: s-1 on web: `--answer-by` is for an offer, and this is "
        "interview\n");
  request = to(State::offered);
  request.arrangement.answer_by = day("2026-10-18");
  CHECK(move(applied, request) ==
        "refused: s-1 on web: an answer by 2026-10-18, before the offer on "
        "2026-10-19\n");
}
