#include "stint/workflow/complete.hpp"

#include <doctest/doctest.h>

#include "unit/workflow/life.hpp"

using stint::CompleteRequest;
using stint::Outcome;
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

CompleteRequest request(const char* student = "s-1") {
  return {.subject = {.project = "web", .student = student},
          .outcome = Outcome::met};
}

std::string complete(const Life& life,
                     const std::vector<CompleteRequest>& requests) {
  return life.after([&](const Program& program) {
    return stint::complete(program, requests, kim());
  });
}

}  // namespace

TEST_CASE("completing adds the step and the outcome, and tells what is open") {
  CHECK(complete(with(active("hours:\n"
                             "  - {on: 2026-10-12, worked: 2}\n"
                             "  - {on: 2026-10-13, absent: excused}\n")),
                 {request()}) ==
        "placements/web/s-1.yaml\n"
        "+  - {to: completed, on: 2026-10-19, by: kim}\n"
        "+outcome: met\n"
        "s-1 on web: 2 of 30 hours are logged, and no more can be; `stint "
        "undo` takes this back\n"
        "s-1 on web: 1 entry of hours not verified\n"
        "s-1 on web: no final evaluation by the business yet\n"
        "s-1 on web: no final reflection by the student yet\n"
        "complete s-1 on web\n"
        "next: stint log --verify web s-1\n");
}

TEST_CASE("the business's evaluation can come along, of the same day") {
  CompleteRequest finished = request();
  finished.on = day("2026-10-16");
  finished.opinion = {.rates = {"teamwork=4"}, .again = true, .person = "ana"};
  CHECK(complete(with(active()), {finished}) ==
        "placements/web/s-1.yaml\n"
        "+  - {to: completed, on: 2026-10-16, by: kim}\n"
        "+outcome: met\n"
        "+evaluations:\n"
        "+  - by: business\n"
        "+    person: ana\n"
        "+    kind: final\n"
        "+    on: 2026-10-16\n"
        "+    entered: {on: 2026-10-19, by: kim}\n"
        "+    skills: {teamwork: 4}\n"
        "+    again: yes\n"
        "s-1 on web: 0 of 30 hours are logged, and no more can be; `stint "
        "undo` takes this back\n"
        "s-1 on web: no final reflection by the student yet\n"
        "complete s-1 on web\n"
        "next: stint evaluate web s-1 --as student --comment "
        "TEXT\n");
}

TEST_CASE("a wrong rating leaves the stint as it is") {
  CompleteRequest finished = request();
  finished.opinion.rates = {"teamwrok=4"};
  CHECK(complete(with(active()), {finished}) ==
        "refused: s-1 on web: no skill `teamwrok`\n"
        "help: did you mean `teamwork`?\n");
}

TEST_CASE("only an active stint is completed, once, with its outcome") {
  CompleteRequest nameless = request();
  nameless.outcome.reset();
  CHECK(complete(with(active()), {nameless}) ==
        "refused: s-1 on web: no outcome is given\n"
        "help: `--outcome` is exceeded, met, partly or not-met\n");
  CHECK(complete(with(placement("  - {to: accepted, on: 2026-10-01}\n")),
                 {request()}) ==
        "refused: s-1 on web: completed does not follow accepted\n"
        "help: `stint move active web s-1` starts the stint\n");
  CHECK(complete(with(placement("  - {to: active, on: 2026-10-05}\n"
                                "  - {to: completed, on: 2026-10-16}\n")),
                 {request()}) ==
        "refused: s-1 on web: completed already, on 2026-10-16\n");
  CHECK(complete(Life(), {request()}) ==
        "refused: s-1 on web: there is no placement\n"
        "help: `stint enroll web s-1` makes one\n");
}

TEST_CASE("a person without a word of theirs is no evaluation") {
  CompleteRequest finished = request();
  finished.opinion.person = "ana";
  CHECK(complete(with(active()), {finished}) ==
        "refused: s-1 on web: `--person` without an evaluation\n"
        "help: give at least one of `--rate`, `--again`, `--hire` and "
        "`--comment`\n");
}

TEST_CASE("a team is completed at once or not at all") {
  const std::string evaluated = active(
      "evaluations:\n"
      "  - {by: business, kind: final, on: 2026-10-16, again: yes}\n"
      "  - {by: student, kind: final, on: 2026-10-16, again: yes}\n");
  CHECK(complete(Life(Files{{"placements/web/s-1.yaml", evaluated},
                            {"placements/web/s-2.yaml", evaluated}}),
                 {request("s-1"), request("s-2")}) ==
        "placements/web/s-1.yaml\n"
        "+  - {to: completed, on: 2026-10-19, by: kim}\n"
        "+outcome: met\n"
        "placements/web/s-2.yaml\n"
        "+  - {to: completed, on: 2026-10-19, by: kim}\n"
        "+outcome: met\n"
        "s-1 on web: 0 of 30 hours are logged, and no more can be; `stint "
        "undo` takes this back\n"
        "s-2 on web: 0 of 30 hours are logged, and no more can be; `stint "
        "undo` takes this back\n"
        "complete 2 students on web\n"
        "next: stint show placement web/s-1\n");
  CHECK(complete(Life(Files{{"placements/web/s-1.yaml", evaluated},
                            {"placements/web/s-2.yaml",
                             placement("  - {to: ended, on: 2026-10-16}\n")}}),
                 {request("s-1"), request("s-2")}) ==
        "refused: s-2 on web: completed does not follow ended\n"
        "help: from ended it goes on to applied or offered\n");
}
