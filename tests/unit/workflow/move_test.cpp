#include "stint/workflow/move.hpp"

#include <doctest/doctest.h>

#include "unit/workflow/life.hpp"

using stint::MoveRequest;
using stint::Program;
using stint::State;
using stint::testing::active;
using stint::testing::day;
using stint::testing::Files;
using stint::testing::kim;
using stint::testing::Life;
using stint::testing::placement;

namespace {

// The placement of s-1 on `project`, with what makes it ready to start.
Life ready(const std::string& project, const std::string& steps,
           const std::string& more = "") {
  return Life(Files{{"placements/" + project + "/s-1.yaml",
                     placement(steps, more + "documents: {training: "
                                             "2026-10-01..2026-12-31}\n")}});
}

const std::string accepted =
    "  - {to: offered, on: 2026-10-01}\n"
    "  - {to: accepted, on: 2026-10-02}\n";

MoveRequest to(State state, const char* project = "web",
               const char* student = "s-1") {
  return {.subject = {.project = project, .student = student}, .to = state};
}

std::string move(const Life& life, const std::vector<MoveRequest>& requests) {
  return life.after([&](const Program& program) {
    return stint::move_placements(program, requests, kim());
  });
}

}  // namespace

TEST_CASE("a step is one line more") {
  MoveRequest request = to(State::accepted);
  request.on = day("2026-10-02");
  CHECK(move(ready("web", "  - {to: offered, on: 2026-10-02}\n"), {request}) ==
        "placements/web/s-1.yaml\n"
        "+  - {to: accepted, on: 2026-10-02, by: kim}\n"
        "move s-1 on web to accepted\n"
        "next: stint move active web s-1\n");
}

TEST_CASE("an offer can be answered until a week later") {
  CHECK(move(ready("web", "  - {to: applied, on: 2026-10-02}\n"),
             {to(State::offered)}) ==
        "placements/web/s-1.yaml\n"
        "+  - {to: offered, on: 2026-10-19, by: kim, answer_by: 2026-10-26}\n"
        "move s-1 on web to offered\n"
        "next: stint move accepted web s-1\n");
}

TEST_CASE("a step that does not follow is refused with those that do") {
  CHECK(move(ready("web", accepted), {to(State::declined)}) ==
        "refused: s-1 on web: declined does not follow accepted\n"
        "help: from accepted it goes on to active, withdrawn or ended\n");
  CHECK(move(ready("web", accepted), {to(State::accepted)}) ==
        "refused: s-1 on web: accepted already, since 2026-10-02\n"
        "help: `stint move active web s-1` goes on\n");
}

TEST_CASE("history goes neither back nor beyond today") {
  MoveRequest request = to(State::active);
  request.on = day("2026-10-01");
  CHECK(move(ready("web", accepted), {request}) ==
        "refused: s-1 on web: 2026-10-01 is before the last step, accepted on "
        "2026-10-02\n"
        "help: name another day with `--on`\n");
  request.on = day("2026-10-20");
  CHECK(move(ready("web", accepted), {request}) ==
        "refused: s-1 on web: 2026-10-20 is after today, 2026-10-19\n"
        "help: name another day with `--on`\n");
}

TEST_CASE("an end says why, in a word and in words") {
  MoveRequest request = to(State::withdrawn);
  request.cause = stint::Cause::schedule;
  request.overrule.reason = "A new job";
  CHECK(move(ready("web", accepted), {request}) ==
        "placements/web/s-1.yaml\n"
        "+  - {to: withdrawn, on: 2026-10-19, by: kim, reason: A new job, "
        "cause: schedule}\n"
        "move s-1 on web to withdrawn\n"
        "next: stint match web\n");
  request.to = State::active;
  CHECK(move(ready("web", accepted), {request}) ==
        "refused: s-1 on web: `--cause` tells why a stint ended, and active is "
        "no end\n"
        "help: use `--reason TEXT`\n");
}

TEST_CASE("what `complete` and `enroll` do is left to them") {
  CHECK(move(Life(Files{{"placements/web/s-1.yaml", active()}}),
             {to(State::completed)}) ==
        "refused: s-1 on web: a stint is completed with its outcome\n"
        "help: `stint complete web s-1 --outcome OUTCOME`\n");
  CHECK(move(ready("web", accepted + "  - {to: ended, on: 2026-10-10}\n"),
             {to(State::offered)}) ==
        "refused: s-1 on web: ended on 2026-10-10\n"
        "help: `stint enroll web s-1 --to offered` begins again\n");
  CHECK(move(Life(), {to(State::accepted)}) ==
        "refused: s-1 on web: there is no placement\n"
        "help: `stint enroll web s-1` makes one\n");
}

TEST_CASE("a completed stint stays completed, by force too") {
  MoveRequest request = to(State::active);
  request.overrule = {.force = true, .reason = "Too early"};
  CHECK(move(ready("web",
                   "  - {to: active, on: 2026-10-05}\n"
                   "  - {to: completed, on: 2026-10-16}\n"),
             {request}) ==
        "refused: s-1 on web: completed on 2026-10-16, which is final\n"
        "help: `stint undo` takes back a step that was the last change; `stint "
        "show web/s-1` shows the stint\n");
}

TEST_CASE("a stint starts when every document is on file") {
  CHECK(move(ready("web", accepted), {to(State::active)}) ==
        "placements/web/s-1.yaml\n"
        "+  - {to: active, on: 2026-10-19, by: kim}\n"
        "move s-1 on web to active\n"
        "next: stint log web s-1 HOURS\n");
}

TEST_CASE("every document that is missing or has run out is told") {
  const Life life(Files{{"placements/web/s-2.yaml", placement(accepted)},
                        {"businesses/bakery.yaml",
                         "name: Bakery\ndocuments: {agreement: "
                         "2026-10-20..2026-12-31}\n"}});
  CHECK(move(life, {to(State::active, "web", "s-2")}) ==
        "refused: 3 problems, so nothing was changed\n"
        "s-2 on web: `consent` of s-2 runs out on 2026-10-18, before "
        "2026-10-19\n"
        "  `stint sign consent s-2` enters it\n"
        "s-2 on web: `agreement` of bakery begins on 2026-10-20, after "
        "2026-10-19\n"
        "  `stint sign agreement bakery` enters it\n"
        "s-2 on web: `training` of placement web/s-2 is not on file\n"
        "  `stint sign training web/s-2` enters it\n");
}

TEST_CASE("a document holds to its last day, and on the stint's first one") {
  MoveRequest request = to(State::active, "web", "s-2");
  request.on = day("2026-10-18");
  const Files files{
      {"placements/web/s-2.yaml",
       placement(accepted, "documents: {training: 2026-10-01..2026-12-31}\n")}};
  CHECK(move(Life(files), {request}) ==
        "placements/web/s-2.yaml\n"
        "+  - {to: active, on: 2026-10-18, by: kim}\n"
        "`consent` of s-2 runs out on 2026-10-18, before web ends on "
        "2026-11-13\n"
        "move s-2 on web to active\n"
        "next: stint log web s-2 HOURS\n");
  // `poster` begins on 2026-11-02: what counts is that day, not today.
  const Life early(
      {{"placements/poster/s-1.yaml", placement(accepted,
                                                "documents: {training: "
                                                "2026-10-01..2026-11-01}\n")}});
  CHECK(
      move(early, {to(State::active, "poster")}) ==
      "refused: s-1 on poster: `training` of placement poster/s-1 runs out on "
      "2026-11-01, before 2026-11-02\n"
      "help: `stint sign training poster/s-1` enters it\n");
}

TEST_CASE("a mentor has papers too where the program asks for them") {
  const std::string settings =
      "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n"
      "documents: {mentor: [clearance]}\nstaff: {kim: {name: Kim}}\n"
      "private_fields: {}\n";
  CHECK(move(Life(Files{{"program.yaml", settings},
                        {"placements/web/s-1.yaml", placement(accepted)}}),
             {to(State::active)}) ==
        "refused: s-1 on web: `clearance` of the mentor is asked for, but no "
        "mentor is named\n"
        "help: `stint set project web mentor=PERSON` names one\n");
  CHECK(move(Life(Files{{"program.yaml", settings},
                        {"placements/web/s-1.yaml",
                         placement(accepted, "mentor: ana\n")}}),
             {to(State::active)}) ==
        "refused: s-1 on web: `clearance` of the mentor ana is not on file\n"
        "help: `stint sign clearance bakery.ana` enters it\n");
}

TEST_CASE("the age that a project asks for is known when the stint starts") {
  // s-1 is 16 from 2026-10-20 on, thus when `poster` begins.
  CHECK(move(ready("poster", accepted), {to(State::active, "poster")}) ==
        "placements/poster/s-1.yaml\n"
        "+  - {to: active, on: 2026-10-19, by: kim}\n"
        "s-1 on poster: the stint begins on 2026-11-02, 14 days after this "
        "step\n"
        "move s-1 on poster to active\n"
        "next: stint log poster s-1 HOURS\n");
  CHECK(move(ready("poster", accepted, "dates: 2026-10-19..2026-12-11\n"),
             {to(State::active, "poster")}) ==
        "refused: s-1 on poster: 15 on 2026-10-19; the project asks for 16\n"
        "help: `--force --reason TEXT` does it all the same\n");
  const Life life(Files{
      {"placements/poster/s-3.yaml", placement(accepted,
                                               "documents: {training: "
                                               "2026-10-01..2026-12-31}\n")},
      {"students/s-3.yaml", "documents: {consent: 2026-09-01..2027-06-30}\n"}});
  CHECK(move(life, {to(State::active, "poster", "s-3")}) ==
        "refused: s-3 on poster: age unknown; the project asks for 16\n"
        "help: `stint set student s-3 born=DATE` enters the birth date\n");
  // Where no age is asked, too: the youth rules depend on it.
  const Life open_to_all(Files{
      {"placements/web/s-3.yaml", placement(accepted,
                                            "documents: {training: "
                                            "2026-10-01..2026-12-31}\n")},
      {"students/s-3.yaml", "documents: {consent: 2026-09-01..2027-06-30}\n"}});
  CHECK(move(open_to_all, {to(State::active, "web", "s-3")}) ==
        "refused: s-3 on web: age unknown\n"
        "help: `stint set student s-3 born=DATE` enters the birth date\n");
}

TEST_CASE("an application takes a seat only if there is one") {
  const Life life(Files{{"placements/poster/s-1.yaml", active()},
                        {"placements/poster/s-2.yaml",
                         placement("  - {to: applied, on: 2026-10-01}\n")}});
  CHECK(move(life, {to(State::offered, "poster", "s-2")}) ==
        "refused: s-2 on poster: no seat is left on poster, which has 1\n"
        "help: `stint show project poster` shows who holds them\n");
  CHECK(move(life, {to(State::ended, "poster", "s-1"),
                    to(State::offered, "poster", "s-2")}) ==
        "placements/poster/s-1.yaml\n"
        "+  - {to: ended, on: 2026-10-19, by: kim}\n"
        "placements/poster/s-2.yaml\n"
        "+  - {to: offered, on: 2026-10-19, by: kim, answer_by: 2026-10-26}\n"
        "s-1 on poster: no cause is noted; `stint move ended poster s-1 "
        "--cause WORD` adds one: no-show, schedule, fit, business, left, "
        "other\n"
        "move 2 students on poster\n"
        "next: stint match poster\n");
}
