#include "stint/workflow/evaluate.hpp"

#include <doctest/doctest.h>

#include "unit/workflow/life.hpp"

using stint::EvaluateRequest;
using stint::EvaluationKind;
using stint::Program;
using stint::Rater;
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

EvaluateRequest as(Rater rater, stint::Opinion opinion) {
  return {.subject = {.project = "web", .student = "s-1"},
          .as = rater,
          .opinion = std::move(opinion)};
}

std::string evaluate(const Life& life, const EvaluateRequest& request) {
  return life.after([&](const Program& program) {
    return stint::evaluate(program, {request}, kim());
  });
}

}  // namespace

TEST_CASE("what a business says is recorded with who entered it") {
  CHECK(evaluate(with(active()),
                 as(Rater::business, {.rates = {"web-design=3", "Team work=2"},
                                      .again = true,
                                      .hire = false,
                                      .person = "ana"})) ==
        "placements/web/s-1.yaml\n"
        "+evaluations:\n"
        "+  - by: business\n"
        "+    person: ana\n"
        "+    kind: final\n"
        "+    on: 2026-10-19\n"
        "+    entered: {on: 2026-10-19, by: kim}\n"
        "+    skills: {teamwork: 2, web-design: 3}\n"
        "+    again: yes\n"
        "+    hire: no\n"
        "enter the final evaluation by the business of s-1 on web\n"
        "next: stint complete web s-1 --outcome OUTCOME\n");
}

TEST_CASE("what the staff says today needs no other name") {
  EvaluateRequest request =
      as(Rater::coordinator, {.comment = "Visited: all is well"});
  request.kind = EvaluationKind::preliminary;
  CHECK(evaluate(with(active()), request) ==
        "placements/web/s-1.yaml\n"
        "+evaluations:\n"
        "+  - {by: coordinator, kind: preliminary, on: 2026-10-19, comment: "
        "\"Visited: all is well\"}\n"
        "enter the preliminary evaluation by the coordinator of s-1 on web\n"
        "next: stint show placement web/s-1\n");
  request.on = day("2026-10-16");
  CHECK(evaluate(with(active()), request) ==
        "placements/web/s-1.yaml\n"
        "+evaluations:\n"
        "+  - by: coordinator\n"
        "+    kind: preliminary\n"
        "+    on: 2026-10-16\n"
        "+    entered: {on: 2026-10-19, by: kim}\n"
        "+    comment: \"Visited: all is well\"\n"
        "enter the preliminary evaluation by the coordinator of s-1 on web\n"
        "next: stint show placement web/s-1\n");
}

TEST_CASE("all ratings that are none are told at once") {
  CHECK(evaluate(with(active()),
                 as(Rater::student,
                    {.rates = {"teamwrok=3", "flash=2", "web-design=5",
                               "teamwork", "teamwork=2", "teamwork=3"}})) ==
        "refused: 5 problems, so nothing was changed\n"
        "s-1 on web: no skill `teamwrok`\n"
        "  did you mean `teamwork`?\n"
        "s-1 on web: skill `flash` is retired\n"
        "  rate the skill that replaced it\n"
        "s-1 on web: `5` is no level\n"
        "  1 emerging, 2 developing, 3 proficient, 4 advanced\n"
        "s-1 on web: `teamwork` is no rating\n"
        "  write it like `--rate teamwork=3`\n"
        "s-1 on web: `teamwork` is rated twice\n");
}

TEST_CASE("a level may be its word") {
  CHECK(evaluate(with(active()),
                 as(Rater::student, {.rates = {"teamwork=proficient"}})) ==
        "placements/web/s-1.yaml\n"
        "+evaluations:\n"
        "+  - by: student\n"
        "+    kind: final\n"
        "+    on: 2026-10-19\n"
        "+    entered: {on: 2026-10-19, by: kim}\n"
        "+    skills: {teamwork: 3}\n"
        "enter the final evaluation by the student of s-1 on web\n"
        "next: stint show placement web/s-1\n");
}

TEST_CASE("only people of the business speak for it") {
  CHECK(evaluate(with(active()),
                 as(Rater::business, {.again = true, .person = "anna"})) ==
        "refused: s-1 on web: bakery has no person `anna`\n"
        "help: did you mean `ana`?\n");
  CHECK(evaluate(with(active()),
                 as(Rater::business, {.again = true, .person = "zoltan"})) ==
        "refused: s-1 on web: bakery has no person `zoltan`\n"
        "help: its people are ana\n");
  CHECK(evaluate(with(active()),
                 as(Rater::student, {.again = true, .person = "ana"})) ==
        "refused: s-1 on web: `--person` names who at the business speaks\n"
        "help: use it with `--as business`\n");
  CHECK(evaluate(with(active()), as(Rater::student, {.hire = true})) ==
        "refused: s-1 on web: only a business tells whether it would hire\n"
        "help: use `--hire` with `--as business`\n");
}

TEST_CASE("an evaluation says something, and whose it is") {
  EvaluateRequest request = as(Rater::student, {});
  CHECK(evaluate(with(active()), request) ==
        "refused: s-1 on web: an evaluation without any content\n"
        "help: give at least one of `--rate`, `--again`, `--hire` and "
        "`--comment`\n");
  request.as.reset();
  CHECK(evaluate(with(active()), request) ==
        "refused: s-1 on web: it is not said whose evaluation this is\n"
        "help: use `--as business`, `--as student` or `--as coordinator`\n");
}

TEST_CASE("a second final evaluation of one side takes force") {
  const Life life = with(
      active("evaluations:\n"
             "  - {by: student, kind: final, on: 2026-10-16, again: yes}\n"));
  EvaluateRequest request = as(Rater::student, {.again = false});
  CHECK(evaluate(life, request) ==
        "refused: s-1 on web: the student has given a final evaluation "
        "already, on 2026-10-16\n"
        "help: `--force` enters a second one\n");
  request.force = true;
  CHECK(evaluate(life, request)
            .starts_with("placements/web/s-1.yaml\n"
                         "+  - {by: student, kind: final, on: 2026-10-19"));
  request.force = false;
  request.kind = EvaluationKind::preliminary;
  CHECK(evaluate(life, request)
            .starts_with("placements/web/s-1.yaml\n"
                         "+  - {by: student, kind: preliminary"));
}

TEST_CASE("what is evaluated has begun") {
  EvaluateRequest request = as(Rater::student, {.again = true});
  CHECK(evaluate(with(placement("  - {to: accepted, on: 2026-10-01}\n")),
                 request) ==
        "refused: s-1 on web: accepted since 2026-10-01, and what is evaluated "
        "is an active, completed or ended stint\n");
  request.on = day("2026-10-04");
  CHECK(evaluate(with(active()), request) ==
        "refused: s-1 on web: 2026-10-04 is before the stint started, on "
        "2026-10-05\n");
  request.on = day("2026-10-20");
  CHECK(evaluate(with(active()), request) ==
        "refused: s-1 on web: 2026-10-20 is after today, 2026-10-19\n"
        "help: it is entered on that day, or later\n");
  request.on = day("2026-10-05");
  CHECK(evaluate(with(active()), request)
            .starts_with("placements/web/s-1.yaml\n"));
}
