// The methods on programs small enough to see the answer: what each promises,
// what it says of those left over, and what the audit finds.

#include <doctest/doctest.h>

#include "stint/match/compare.hpp"
#include "stint/match/digest.hpp"
#include "support/match_program.hpp"

namespace stint::testing {
namespace {

// Ann suits both projects, Ben only the site, which Ann likes better. A stable
// plan gives Ann the site and leaves Ben out; the others place both.
Files base() {
  const std::string project =
      "title: T\nbusiness: bakery\nseats: 1\nhours: 10\n"
      "dates: 2026-10-05..2026-10-30\nprefers: {web: 2}\n";
  return {{"skills/web.yaml", "name: Web\n"},
          {"businesses/bakery.yaml", "name: Bakery\n"},
          {"students/ann.yaml", "skills: {web: 2}\nchoices: [site, menu]\n"},
          {"students/ben.yaml", "choices: [site]\n"},
          {"projects/site.yaml", project},
          {"projects/menu.yaml", project}};
}

RoundPlan by(Method method, Files files = base()) {
  return round_of(files, {.method = method});
}

std::string audit(const RoundPlan& plan) {
  return lines_of(audit_round(plan.round, plan.data));
}

TEST_CASE("a stable plan may place fewer, and says what a larger one costs") {
  const RoundPlan plan = by(Method::stable);
  CHECK(placements(plan) == "ann site 1/1\n");
  REQUIRE(plan.largest);
  CHECK(plan.largest->placed == 2);
  CHECK(plan.largest->placed_now == 1);
  REQUIRE(plan.largest->blocking.size() == 1);
  CHECK(plan.largest->blocking[0].first == StudentId("ann"));
  CHECK(limit_of(plan.round, plan.data, StudentId("ben")) ==
        "no plan that is stable under this lottery places ben; a plan exists "
        "that places everyone who applied; in it 1 pair would rather have each "
        "other (ann and site)");
  CHECK(limit_of(plan.round, plan.data, StudentId("ann")) == "");
}

TEST_CASE("where every stable plan leaves a student out for want of seats") {
  Files files = base();
  files["students/ann.yaml"] = "skills: {web: 2}\nchoices: [site]\n";
  const RoundPlan plan = by(Method::stable, files);
  REQUIRE(plan.largest);
  CHECK(plan.largest->placed == plan.largest->placed_now);
  CHECK(
      limit_of(plan.round, plan.data, StudentId("ben")) ==
      "no plan that is stable under this lottery places ben; a plan exists "
      "that places 1 of 2 students, ben among them; in it 1 pair would rather "
      "have each other (ann and site)");
}

TEST_CASE("the other methods place both") {
  for (const Method method : {Method::most, Method::greedy, Method::generous}) {
    CAPTURE(word(method));
    const RoundPlan plan = by(method);
    CHECK(placements(plan) == "ann menu 2/1\nben site 1/2\n");
    CHECK(plan.round.summary.blocking_pairs == 1);
    CHECK(plan.round.solver.size() == 1);
    CHECK_FALSE(plan.largest);
  }
}

TEST_CASE("best leaves a student out where the sum is larger") {
  Files files = base();
  files["students/ann.yaml"] = "skills: {web: 2}\nchoices: [site]\n";
  const RoundPlan plan = by(Method::best, files);
  CHECK(placements(plan) == "ann site 1/1\n");
  CHECK(left_over(plan) ==
        "ben lower-result: placing the student would lower the total by 40\n");
  const auto answers =
      explain_round(plan.round, plan.data, StudentId("ben"), ProjectId("site"));
  CHECK(answers.front().code == "lower-result");
  CHECK(answers.front().text ==
        "placing the student here would lower the total by 40");
}

TEST_CASE("why a student is not at a better choice") {
  const RoundPlan plan = by(Method::most);
  const auto answers =
      explain_round(plan.round, plan.data, StudentId("ann"), ProjectId("site"));
  CHECK(answers.front().text ==
        "placing the student here, not at choice 2, would place 1 student "
        "fewer");
}

TEST_CASE("an edit by hand is found, with what would be better") {
  RoundPlan plan = by(Method::most);
  plan.round.placements.erase(plan.round.placements.begin());
  CHECK(audit(plan).find("not-optimal: ann to menu: that would place 1 student "
                         "more\n") == 0);
  plan = by(Method::greedy);
  plan.round.summary.blocking_pairs = 0;
  CHECK(audit(plan) ==
        "wrong-summary: `blocking_pairs` is 0, but 1 by count\n");
  plan = by(Method::best);
  plan.round.method = Method::stable;
  CHECK(audit(plan).find("blocking-pair") == 0);
}

TEST_CASE("what breaks no promise breaks the seal") {
  RoundPlan plan = by(Method::stable);
  plan.data.seal = seal_of(plan.round, round_csv(plan.data));
  CHECK(lines_of(audit_seal(plan.round, plan.data)) == "");
  plan.round.unplaced[0].code = Word::unchecked("nonsense");
  CHECK(audit(plan) == "");
  CHECK(lines_of(audit_seal(plan.round, plan.data)).find("edited: ") == 0);
  plan.data.seal.clear();
  CHECK(lines_of(audit_seal(plan.round, plan.data)) ==
        "edited: the CSV has lost its last row, the seal\n");
}

TEST_CASE("an absurd place takes no time") {
  RoundPlan plan = by(Method::greedy);
  plan.data.applications.back().place = 1'000'000;
  CHECK(audit(plan).find("wrong-rank") == 0);
}

TEST_CASE("minimums close projects under every method") {
  Files files = base();
  files["projects/menu.yaml"] += "minimum: 2\n";
  files["projects/menu.yaml"].replace(
      files["projects/menu.yaml"].find("seats: 1"), 8, "seats: 2");
  for (const Method method : {Method::stable, Method::best, Method::most,
                              Method::greedy, Method::generous}) {
    CAPTURE(word(method));
    const RoundPlan plan = by(method, files);
    const bool closes = method != Method::stable;
    CHECK(plan.round.closed.size() == (closes ? 1 : 0));
    CHECK(plan.round.placements.size() == 1);
  }
}

TEST_CASE("one seat more, and students stopped by one gate") {
  Files files = base();
  files["students/cem.yaml"] = "choices: [hard]\n";
  files["projects/hard.yaml"] =
      files["projects/site.yaml"] + "requires: {web: 3}\n";
  const RoundPlan plan = by(Method::stable, files);
  REQUIRE(plan.bottlenecks.projects.size() == 1);
  CHECK(plan.bottlenecks.projects[0] == ProjectId("site"));
  CHECK(plan.bottlenecks.wanted == 1);
  int by_skills = 0;
  for (const LeftOver& left : plan.left_over)
    if (left.one_gate == Gate::skills) ++by_skills;
  CHECK(by_skills == 1);
}

TEST_CASE("all methods side by side, and who moves between two plans") {
  const Program program = snapshot_of(base()).program;
  const auto plans =
      compare_methods(program, {.name = RoundId("fall"), .today = match_day});
  REQUIRE(plans.size() == 5);
  CHECK(plans[0].round.method == Method::stable);
  CHECK(plans[4].round.method == Method::generous);
  CHECK(plans[0].bottlenecks.tried == 0);
  const auto moved = transfers(plans[0], plans[2]);
  REQUIRE(moved.size() == 2);
  CHECK(moved[0].from == "site");
  CHECK(moved[0].to == "menu");
  CHECK(moved[1].from == "");
  CHECK(moved[1].to == "site");
}

}  // namespace
}  // namespace stint::testing
