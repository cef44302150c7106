#include "stint/match/audit.hpp"

#include <doctest/doctest.h>

#include "support/match_program.hpp"

namespace stint::testing {
namespace {

// Ann and Ben both want the site, which has one seat; Ben also the menu. Ann is
// ranked higher everywhere.
Files base() {
  const std::string project =
      "title: T\nbusiness: bakery\nseats: 1\nhours: 10\n"
      "dates: 2026-10-05..2026-10-30\nprefers: {web: 2}\n";
  return {{"skills/web.yaml", "name: Web\n"},
          {"businesses/bakery.yaml", "name: Bakery\n"},
          {"students/ann.yaml", "skills: {web: 2}\nchoices: [site]\n"},
          {"students/ben.yaml", "choices: [site, menu]\n"},
          {"projects/site.yaml", project},
          {"projects/menu.yaml", project}};
}

std::string audit(const RoundPlan& plan) {
  return lines_of(audit_round(plan.round, plan.data));
}

TEST_CASE("a round that was not touched proves itself") {
  const RoundPlan plan = round_of(base());
  CHECK(placements(plan) == "ann site 1/1\nben menu 2/1\n");
  CHECK(audit(plan) == "");
}

TEST_CASE("a placement that a person took out leaves a blocking pair") {
  RoundPlan plan = round_of(base());
  plan.round.placements.erase(plan.round.placements.begin());
  CHECK(audit(plan) ==
        "blocking-pair ann site: would rather be here, and the project has 1 "
        "of 1 seat free\n"
        "blocking-pair ben site: would rather be here, and the project has 1 "
        "of 1 seat free\n"
        "wrong-left-over ann: neither placed nor listed as left over\n"
        "wrong-left-over site: 0 seats listed as left over; 1 are\n"
        "wrong-summary: `students` is 2, but 1 by count\n"
        "wrong-summary: `placed` is 2, but 1 by count\n"
        "wrong-summary: `mean_fit` is 40, but 0 by count\n"
        "wrong-summary: `mean_interest` is 36, but 32 by count\n"
        "wrong-summary: `profile[0]` is 1, but 0 by count\n");
}

TEST_CASE("a blocking pair names the capacity that is free and binds") {
  Files files = base();
  files["businesses/bakery.yaml"] = "name: Bakery\ncapacity: 2\n";
  for (const char* project : {"projects/site.yaml", "projects/menu.yaml"})
    files[project].replace(files[project].find("seats: 1"), 8, "seats: 2");
  RoundPlan plan = round_of(files);
  CHECK(placements(plan) == "ann site 1/1\nben site 1/2\n");
  plan.round.placements.pop_back();
  CHECK(audit(plan).find("blocking-pair ben menu: would rather be here, and "
                         "the business has 1 of 2 places free\n") !=
        std::string::npos);
}

TEST_CASE("a placement that a person added takes a seat that is not there") {
  RoundPlan plan = round_of(base());
  RoundPlacement& ben = plan.round.placements[1];
  ben.project = ProjectId("site");
  const std::string found = audit(plan);
  CHECK(found.find("project-over-capacity site: 2 students on `site`, which "
                   "takes 1\n") != std::string::npos);
  CHECK(found.find("wrong-rank ben site: ranks 2 and 1; the CSV has 1 and "
                   "2\n") != std::string::npos);
}

TEST_CASE("a placement that was never considered") {
  RoundPlan plan = round_of(base());
  plan.round.placements[0].project = ProjectId("menu");
  CHECK(audit(plan).find("not-an-application ann menu: pass 1 did not consider "
                         "it\n") == 0);
}

TEST_CASE("a student who is placed twice") {
  RoundPlan plan = round_of(base());
  RoundPlacement again = plan.round.placements[1];
  again.project = ProjectId("site");
  plan.round.placements.push_back(again);
  CHECK(audit(plan).find("placed-twice ben site: twice in pass 1\n") == 0);
}

TEST_CASE("a lottery number, an order or a rank that was changed") {
  RoundPlan plan = round_of(base());
  plan.data.applications[0].lottery[0] ^= 1;
  plan.data.applications[1].order += 1;
  plan.data.applications[2].business_rank = 7;
  CHECK(audit(plan) ==
        "wrong-lottery ann site: not the number that the seed gives\n"
        "wrong-score ben site: order is 16; fit 0 and need 100 give 15\n"
        "wrong-rank ben menu: the CSV ranks it 7 for the business; its order "
        "gives 1\n"
        "wrong-rank ben menu: ranks 2 and 1; the CSV has 2 and 7\n");
}

TEST_CASE("another seed is another lottery") {
  RoundPlan plan = round_of(base());
  plan.round.seed = "spring";
  CHECK(audit(plan).find("wrong-lottery: pass 1 has another seed\n") == 0);
}

// Ann and Ben each prefer what the other has, and the businesses the other way
// round: both ways are stable, one is better for students.
TEST_CASE("a stable plan that is not the students' best") {
  Files files = base();
  files["students/ann.yaml"] = "choices: [site, menu]\n";
  files["students/ben.yaml"] = "choices: [menu, site]\n";
  files["projects/site.yaml"] += "candidates: [ben, ann]\n";
  files["projects/menu.yaml"] += "candidates: [ann, ben]\n";
  RoundPlan plan = round_of(files);
  CHECK(placements(plan) == "ann site 1/2\nben menu 1/2\n");
  const auto swap_to = [&](std::size_t at, const char* project) {
    RoundPlacement& p = plan.round.placements[at];
    p.project = ProjectId(project);
    p.student_rank = 2;
    p.business_rank = 1;
    p.interest = 32;
  };
  swap_to(0, "menu");
  swap_to(1, "site");
  CHECK(audit(plan).find(
            "not-student-optimal ann site: the stable matching that is best "
            "for students differs here\n") == 0);
}

TEST_CASE(
    "a closed project must have been below its minimum, an open one must "
    "not be") {
  Files files = base();
  files["projects/site.yaml"] += "minimum: 2\n";
  RoundPlan plan = round_of(files);
  CHECK(placements(plan) == "ben menu 2/1\n");
  plan.round.closed[0].placed = 2;
  CHECK(audit(plan) == "wrong-closure site: 2 came together, it needs 2\n");
  plan.round.closed.clear();
  CHECK(audit(plan) == "wrong-closure site: not listed as closed\n");
  plan = round_of(base());
  plan.data.projects[0].minimum = 2;
  CHECK(audit(plan) ==
        "wrong-closure menu: open, but 1 of 2 came together in pass 1\n");
}

TEST_CASE("a pin that is not placed") {
  RoundPlan plan =
      round_of(base(), {.pins = {{StudentId("ben"), ProjectId("site")}}});
  CHECK(placements(plan) == "ben site 1/2\n");
  plan.round.placements.clear();
  CHECK(audit(plan).find("pin-missing ben site: pinned, but not placed\n") ==
        0);
}

std::string today(const RoundPlan& plan, const Files& files) {
  return lines_of(
      audit_today(plan.round, plan.data, snapshot_of(files).program));
}

TEST_CASE("what differs in today's records is no fault of the round") {
  Files files = base();
  const RoundPlan plan = round_of(files);
  files["projects/site.yaml"] += "status: closed\n";
  files.erase("projects/menu.yaml");
  files["students/ann.yaml"] = "status: left\n";
  files["students/ben.yaml"] = "choices: [site]\n";
  CHECK(today(plan, files) ==
        "digest: the records have changed since\n"
        "project-gone menu: no longer there\n"
        "project-closed site: closed now\n"
        "student-left ann: left now\n");
}

TEST_CASE("the seats that the round filled are not counted as changed") {
  Files files = base();
  const RoundPlan plan = round_of(files);
  files["placements/site/ann.yaml"] =
      "round: fall\nhistory: [{to: offered, on: 2026-09-16}]\n";
  CHECK(today(plan, files) == "");
  files["students/ben.yaml"] += "seeking: any\n";
  CHECK(today(plan, files) == "digest: the records have changed since\n");
  files["placements/site/ann.yaml"] =
      "history: [{to: offered, on: 2026-09-16}]\n";
  CHECK(today(plan, files) ==
        "digest: the records have changed since\n"
        "seats-changed site: 1 seat left then, 0 now\n");
}

}  // namespace
}  // namespace stint::testing
