#include "stint/workflow/enroll.hpp"

#include <doctest/doctest.h>

#include "unit/workflow/life.hpp"

using stint::Action;
using stint::EnrollRequest;
using stint::Program;
using stint::State;
using stint::testing::active;
using stint::testing::day;
using stint::testing::Files;
using stint::testing::kim;
using stint::testing::Life;
using stint::testing::placement;

namespace {

EnrollRequest request(const char* project, const char* student) {
  return {.subject = {.project = project, .student = student}};
}

std::string enroll(const Life& life,
                   const std::vector<EnrollRequest>& requests) {
  return life.after([&](const Program& program) {
    return stint::enroll(program, requests, kim());
  });
}

std::string enroll_round(const Life& life,
                         const stint::EnrollRoundRequest& round) {
  return life.after([&](const Program& program) {
    return stint::enroll_round(program, round, kim());
  });
}

// A plan that gives both seats of `web`.
Life with_round(Files more = {}) {
  more["rounds/fall.yaml"] =
      "method: stable\nseed: fall\ntoday: 2026-10-18\nplacements:\n"
      "  - {student: s-1, project: web, student_rank: 1, business_rank: 1, "
      "fit: 50, interest: 50, pass: 1}\n"
      "  - {student: s-2, project: web, student_rank: 1, business_rank: 2, "
      "fit: 50, interest: 50, pass: 1}\n";
  return Life(more);
}

}  // namespace

TEST_CASE("enrolling makes a placement with one step, an offer") {
  CHECK(enroll(Life(), {request("web", "s-1")}) ==
        "placements/web/s-1.yaml\n"
        "+history:\n"
        "+  - {to: offered, on: 2026-10-19, by: kim, answer_by: 2026-10-26}\n"
        "offer s-1 a seat on web\n"
        "next: stint move accepted web s-1\n");
}

TEST_CASE("a student and a project may be called by name") {
  CHECK(enroll(Life(), {request("A web page", "Maya Chen")}) ==
        "placements/web/s-1.yaml\n"
        "+history:\n"
        "+  - {to: offered, on: 2026-10-19, by: kim, answer_by: 2026-10-26}\n"
        "`A web page` is web\n"
        "`Maya Chen` is s-1\n"
        "offer s-1 a seat on web\n"
        "next: stint move accepted web s-1\n");
}

TEST_CASE(
    "seats are counted as they go, and nothing is done if one is missing") {
  CHECK(enroll(Life(), {request("poster", "s-2"), request("poster", "s-3")}) ==
        "refused: s-3 on poster: no seat is left on poster, which has 1\n"
        "help: `stint show project poster` shows who holds them\n");
}

TEST_CASE("a business takes no more at once than its capacity") {
  const Life life(Files{{"placements/web/s-1.yaml", active()},
                        {"placements/web/s-2.yaml", active()}});
  CHECK(enroll(life, {request("poster", "s-3")}) ==
        "refused: s-3 on poster: bakery takes 2 students at once, and has 2 on "
        "2026-11-02\n"
        "help: `stint show business bakery` shows them\n");
}

TEST_CASE("a capacity that is free again on the first day is no obstacle") {
  const std::string ends_before = active("dates: 2026-10-05..2026-11-01\n");
  const Life life(Files{{"placements/web/s-1.yaml", ends_before},
                        {"placements/web/s-2.yaml", active()}});
  CHECK(enroll(life, {request("poster", "s-3")}) ==
        "placements/poster/s-3.yaml\n"
        "+history:\n"
        "+  - {to: offered, on: 2026-10-19, by: kim, answer_by: 2026-10-26}\n"
        "offer s-3 a seat on poster\n"
        "next: stint move accepted poster s-3\n");
}

TEST_CASE("an application needs no seat") {
  const Life life(Files{{"placements/poster/s-1.yaml", active()}});
  EnrollRequest application = request("poster", "s-3");
  application.to = State::applied;
  CHECK(enroll(life, {application}) ==
        "placements/poster/s-3.yaml\n"
        "+history:\n"
        "+  - {to: applied, on: 2026-10-19, by: kim}\n"
        "enroll s-3 on poster as applied\n"
        "next: stint move shortlisted poster s-3\n");
}

TEST_CASE("every gate that fails is told") {
  CHECK(enroll(Life(), {request("web", "s-4")}) ==
        "refused: s-4 on web: status: the student has left\n"
        "help: `--force --reason TEXT` does it all the same\n");
}

TEST_CASE("a rule is broken with a reason, which the step records") {
  EnrollRequest forced = request("web", "s-4");
  forced.overrule.force = true;
  CHECK(enroll(Life(), {forced}) ==
        "refused: s-4 on web: `--force` needs a reason\n"
        "help: write `--force --reason TEXT`; it goes into the record\n");
  forced.overrule.reason = "Comes back in May";
  CHECK(enroll(Life(), {forced}) ==
        "placements/web/s-4.yaml\n"
        "+history:\n"
        "+  - to: offered\n"
        "+    on: 2026-10-19\n"
        "+    by: kim\n"
        "+    reason: Comes back in May\n"
        "+    answer_by: 2026-10-26\n"
        "+    forced: yes\n"
        "forced: s-4 on web: status: the student has left\n"
        "offer s-4 a seat on web\n"
        "next: stint move accepted web s-4\n");
}

TEST_CASE("all problems of a batch are told, with their lines") {
  const char* batch = "project,student,by\nwep,s-9,\nweb,s-4,\nweb,s-1,kin\n";
  EnrollRequest unknown = request("wep", "s-9");
  unknown.subject.where = stint::testing::batch_line("seats.csv", batch, 2);
  unknown.subject.where.cells = {{"project", {19, 22}}, {"student", {23, 26}}};
  EnrollRequest left = request("web", "s-4");
  left.subject.where = stint::testing::batch_line("seats.csv", batch, 3);
  EnrollRequest stranger = request("web", "s-1");
  stranger.subject.where = stint::testing::batch_line("seats.csv", batch, 4);
  stranger.subject.by = "kin";
  CHECK(enroll(Life(), {unknown, left, stranger}) ==
        "seats.csv:2:1: error: no project `wep`\n"
        "    2 | wep,s-9,\n"
        "      | ^~~\n"
        "help: did you mean `web`?\n"
        "seats.csv:2:5: error: no student `s-9`\n"
        "    2 | wep,s-9,\n"
        "      |     ^~~\n"
        "help: `stint list students` shows all there are\n"
        "seats.csv:3:1: error: s-4 on web: status: the student has left\n"
        "    3 | web,s-4,\n"
        "      | ^~~~~~~~\n"
        "help: `--force --reason TEXT` does it all the same\n"
        "seats.csv:4:1: error: no member of the staff `kin`\n"
        "    4 | web,s-1,kin\n"
        "      | ^~~~~~~~~~~\n"
        "help: did you mean `kim`?\n"
        "refused: 4 errors in seats.csv, so nothing was changed\n");
}

TEST_CASE("what ended begins again with an application or an offer") {
  const Life life(Files{{"placements/web/s-1.yaml",
                         placement("  - {to: offered, on: 2026-09-20}\n"
                                   "  - {to: declined, on: 2026-09-25}\n")}});
  EnrollRequest again = request("web", "s-1");
  CHECK(enroll(life, {again}) ==
        "placements/web/s-1.yaml\n"
        "+  - {to: offered, on: 2026-10-19, by: kim, answer_by: 2026-10-26}\n"
        "s-1 on web: declined on 2026-09-25\n"
        "offer s-1 a seat on web\n"
        "next: stint move accepted web s-1\n");
  again.to = State::interview;
  CHECK(enroll(life, {again}) ==
        "refused: s-1 on web: interview does not follow declined\n"
        "help: from declined it goes on to applied or offered\n");
}

TEST_CASE("nobody is enrolled twice, nor after completion") {
  const Life life(Files{{"placements/web/s-1.yaml",
                         placement("  - {to: offered, on: 2026-10-12}\n")},
                        {"placements/web/s-2.yaml",
                         placement("  - {to: active, on: 2026-10-05}\n"
                                   "  - {to: completed, on: 2026-10-16}\n")}});
  CHECK(enroll(life, {request("web", "s-1")}) ==
        "refused: s-1 on web: offered already, since 2026-10-12\n"
        "help: `stint move accepted web s-1` goes on\n");
  CHECK(enroll(life, {request("web", "s-2")}) ==
        "refused: s-2 on web: completed, which is final\n"
        "help: for another stint `stint repeat` makes a new project\n");
}

TEST_CASE("an enrolment may be of an earlier day, but of none to come") {
  EnrollRequest dated = request("web", "s-1");
  dated.on = day("2026-10-20");
  CHECK(enroll(Life(), {dated}) ==
        "refused: s-1 on web: 2026-10-20 is after today, 2026-10-19\n"
        "help: name another day with `--on`\n");
}

TEST_CASE("a round is offered as its plan stands, all at once") {
  CHECK(enroll_round(with_round(), {.round = "fall"}) ==
        "placements/web/s-1.yaml\n"
        "+round: fall\n"
        "+history:\n"
        "+  - {to: offered, on: 2026-10-19, by: kim, answer_by: 2026-10-26}\n"
        "placements/web/s-2.yaml\n"
        "+round: fall\n"
        "+history:\n"
        "+  - {to: offered, on: 2026-10-19, by: kim, answer_by: 2026-10-26}\n"
        "offer 2 students a seat on web\n"
        "next: stint move accepted web s-1\n");
}

TEST_CASE("a round passes over what was enrolled from it before") {
  const std::string enrolled =
      placement("  - {to: offered, on: 2026-10-18}\n", "round: fall\n");
  Files first{{"placements/web/s-1.yaml", enrolled}};
  CHECK(enroll_round(with_round(first), {.round = "fall"}) ==
        "placements/web/s-2.yaml\n"
        "+round: fall\n"
        "+history:\n"
        "+  - {to: offered, on: 2026-10-19, by: kim, answer_by: 2026-10-26}\n"
        "passed over 1 placement enrolled from fall before\n"
        "offer s-2 a seat on web\n"
        "next: stint move accepted web s-2\n");
  first["placements/web/s-2.yaml"] = enrolled;
  CHECK(enroll_round(with_round(first), {.round = "fall"}) ==
        "nothing to do: all of round fall is enrolled\n");
}

TEST_CASE("a round leaves out whom it is told to") {
  CHECK(enroll_round(with_round(), {.round = "fall", .except = {"s-1"}}) ==
        "placements/web/s-2.yaml\n"
        "+round: fall\n"
        "+history:\n"
        "+  - {to: offered, on: 2026-10-19, by: kim, answer_by: 2026-10-26}\n"
        "offer s-2 a seat on web\n"
        "next: stint move accepted web s-2\n");
  CHECK(enroll_round(with_round(), {.round = "fall", .except = {"s-3"}}) ==
        "refused: round fall does not place s-3\n");
}

TEST_CASE("a round goes on with an application, which keeps its history") {
  const Life life =
      with_round(Files{{"placements/web/s-1.yaml",
                        placement("  - {to: applied, on: 2026-10-01}\n")}});
  CHECK(enroll_round(life, {.round = "fall", .except = {"s-2"}}) ==
        "placements/web/s-1.yaml\n"
        "+  - {to: offered, on: 2026-10-19, by: kim, answer_by: 2026-10-26}\n"
        "+round: fall\n"
        "offer s-1 a seat on web\n"
        "next: stint move accepted web s-1\n");
}

TEST_CASE("a round is refused as a whole if a seat was given away meanwhile") {
  const Life life = with_round(Files{{"placements/web/s-3.yaml", active()}});
  CHECK(enroll_round(life, {.round = "fall"}) ==
        "refused: 2 problems, so nothing was changed\n"
        "s-2 on web: no seat is left on web, which has 2\n"
        "  `stint show project web` shows who holds them\n"
        "s-2 on web: bakery takes 2 students at once, and has 2 on "
        "2026-10-05\n"
        "  `stint show business bakery` shows them\n");
}
