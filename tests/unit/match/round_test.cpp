#include "stint/match/round.hpp"

#include <doctest/doctest.h>

#include "stint/base/sha256.hpp"
#include "support/match_program.hpp"

namespace stint::testing {
namespace {

std::string project(const std::string& business, const std::string& more = {},
                    const std::string& dates = "2026-10-05..2026-10-30",
                    int seats = 1) {
  return "title: T\nbusiness: " + business +
         "\nseats: " + std::to_string(seats) + "\nhours: 10\ndates: " + dates +
         "\n" + more;
}

// Ann's order is 100, Ben's 57 (half of the skill), Cem's 49 (no evidence).
Files base() {
  return {{"skills/web.yaml", "name: Web\n"},
          {"businesses/bakery.yaml", "name: Bakery\n"},
          {"students/ann.yaml",
           "skills: {web: {level: 2, source: course}}\nchoices: [site]\n"},
          {"students/ben.yaml",
           "skills: {web: {level: 1, source: course}}\nchoices: [site]\n"},
          {"students/cem.yaml",
           "skills: {web: {level: 1, source: self}}\nchoices: [site]\n"},
          {"projects/site.yaml", project("bakery", "prefers: {web: 2}\n")}};
}

TEST_CASE("the seat goes to the application that is ranked highest") {
  const RoundPlan plan = round_of(base());
  CHECK(placements(plan) == "ann site 1/1\n");
  CHECK(left_over(plan) ==
        "ben all-choices-filled: site: full; last one in has order 100, this "
        "one 57\n"
        "cem all-choices-filled: site: full; last one in has order 100, this "
        "one 49\n");
  CHECK(open_seats(plan) == "");
  const RoundSummary& summary = plan.round.summary;
  CHECK(summary.students == 3);
  CHECK(summary.placed == 1);
  CHECK(summary.unplaced == 2);
  CHECK(summary.open_seats == 0);
  CHECK(summary.blocking_pairs == 0);
  CHECK(summary.mean_fit == 100);
  REQUIRE(summary.profile.size() == 1);
  CHECK(summary.profile[0] == 1);
  CHECK(summary.derived_profile.empty());
}

TEST_CASE("a business's own ranking goes before any score") {
  Files files = base();
  files["projects/site.yaml"] += "candidates: [[cem, zoe], ben]\n";
  files["students/zoe.yaml"] = "seeking: none\n";
  const RoundPlan plan = round_of(files);
  CHECK(placements(plan) == "cem site 1/1\n");
  CHECK(left_over(plan).find("last one in is named at place 1, this one at "
                             "place 2") != std::string::npos);
  CHECK(left_over(plan).find("last one in is named at place 1, this one is "
                             "not named") != std::string::npos);
}

TEST_CASE(
    "equal applications are told apart by the lottery, which anyone can "
    "repeat") {
  Files files = base();
  files["students/ben.yaml"] = files["students/ann.yaml"];
  files.erase("students/cem.yaml");
  const auto winner = [&](const std::string& seed) {
    return placements(round_of(files, {.seed = seed}));
  };
  for (const std::string seed : {"fall", "a", "b", "c", "d"}) {
    const bool ann = sha256_hex(seed + ":ann") < sha256_hex(seed + ":ben");
    CHECK(winner(seed) == (ann ? "ann site 1/1\n" : "ben site 1/1\n"));
  }
  CHECK(winner("") == winner("fall"));
}

TEST_CASE("overlapping projects share the business's capacity") {
  Files files = base();
  files["businesses/bakery.yaml"] += "capacity: 1\n";
  files["projects/menu.yaml"] =
      project("bakery", "prefers: {web: 2}\n", "2026-10-30..2026-11-20");
  files["students/ben.yaml"] =
      "skills: {web: {level: 1, source: course}}\nchoices: [menu]\n";
  const RoundPlan plan = round_of(files);
  CHECK(placements(plan) == "ann site 1/1\n");
  CHECK(open_seats(plan) ==
        "menu 1 business-full: the business has no more capacity at that "
        "time\n");
  CHECK(left_over(plan).find("menu: business full at that time; last one in") !=
        std::string::npos);
  files["projects/menu.yaml"] =
      project("bakery", "prefers: {web: 2}\n", "2026-10-31..2026-11-20");
  CHECK(placements(round_of(files)) == "ann site 1/1\nben menu 1/1\n");
}

TEST_CASE("projects are one group also if they overlap only through others") {
  Files files = base();
  files["businesses/bakery.yaml"] += "capacity: 1\n";
  files["projects/menu.yaml"] =
      project("bakery", "prefers: {web: 2}\n", "2026-11-10..2026-11-20");
  files["students/ben.yaml"] =
      "skills: {web: {level: 1, source: course}}\nchoices: [menu]\n";
  CHECK(placements(round_of(files)) == "ann site 1/1\nben menu 1/1\n");
  files["projects/bridge.yaml"] =
      project("bakery", "", "2026-10-20..2026-11-15");
  CHECK(placements(round_of(files)) == "ann site 1/1\n");
}

TEST_CASE("a group's capacity is less by the most students held on a day") {
  Files files = base();
  files["businesses/bakery.yaml"] += "capacity: 2\n";
  files["projects/site.yaml"] =
      project("bakery", "prefers: {web: 2}\n", "2026-10-05..2026-10-30", 3);
  files["projects/old.yaml"] =
      project("bakery", "status: closed\n", "2026-10-30..2026-12-01");
  files["placements/old/zoe.yaml"] =
      "history: [{to: accepted, on: 2026-09-01}]\n";
  files["students/zoe.yaml"] = "seeking: none\n";
  CHECK(placements(round_of(files)) == "ann site 1/1\n");
}

TEST_CASE("a project below its minimum is closed, and its students move on") {
  Files files = base();
  files["projects/site.yaml"] = project(
      "bakery", "minimum: 2\nprefers: {web: 2}\n", "2026-10-05..2026-10-30", 3);
  files["projects/menu.yaml"] = project("bakery");
  files["students/ann.yaml"] =
      "skills: {web: {level: 2, source: course}}\nchoices: [site, menu]\n";
  files["students/ben.yaml"] = "choices: [menu, site]\n";
  files.erase("students/cem.yaml");
  const RoundPlan plan = round_of(files);
  // Without the site Ann competes with Ben for the menu: equal fit and need.
  const bool ann = sha256_hex("fall:ann") < sha256_hex("fall:ben");
  CHECK(placements(plan) == (ann ? "ann menu 2/1\n" : "ben menu 1/1\n"));
  REQUIRE(plan.round.closed.size() == 1);
  CHECK(plan.round.closed[0].project.str() == "site");
  CHECK(plan.round.closed[0].placed == 1);
  CHECK(plan.round.closed[0].minimum == 2);
  CHECK(open_seats(plan) ==
        "site 3 below-minimum: closed: fewer than 2 came together\n");
}

TEST_CASE("left over because a project was closed") {
  Files files = base();
  files["projects/site.yaml"] =
      project("bakery", "minimum: 4\n", "2026-10-05..2026-10-30", 4);
  const RoundPlan plan = round_of(files);
  CHECK(placements(plan) == "");
  CHECK(left_over(plan).find("ann closed-for-minimum: site: closed, with 3 "
                             "students of at least 4\n") == 0);
}

TEST_CASE("who held a seat before keeps a project open") {
  Files files = base();
  files["projects/site.yaml"] =
      project("bakery", "minimum: 4\n", "2026-10-05..2026-10-30", 4);
  files["students/zoe.yaml"] = "seeking: none\n";
  files["placements/site/zoe.yaml"] =
      "history: [{to: offered, on: 2026-09-01}]\n";
  CHECK(placements(round_of(files)) ==
        "ann site 1/1\nben site 1/1\ncem site 1/1\n");
}

TEST_CASE(
    "of two projects below their minimum, the one further below goes "
    "first") {
  Files files = base();
  files["projects/site.yaml"] =
      project("bakery", "minimum: 3\n", "2026-10-05..2026-10-30", 3);
  files["projects/menu.yaml"] =
      project("bakery", "minimum: 2\n", "2026-10-05..2026-10-30", 2);
  files["students/ann.yaml"] = "choices: [site, menu]\n";
  files["students/ben.yaml"] = "choices: [menu]\n";
  files.erase("students/cem.yaml");
  const RoundPlan plan = round_of(files);
  CHECK(placements(plan) == "ann menu 2/1\nben menu 1/1\n");
  REQUIRE(plan.round.closed.size() == 1);
  CHECK(plan.round.closed[0].project.str() == "site");
}

TEST_CASE(
    "choices that fail a gate drop out, and the others keep their "
    "place") {
  Files files = base();
  files["projects/hard.yaml"] =
      project("bakery", "requires: {web: 4}\n", "2026-10-05..2026-10-30", 1);
  files["students/ann.yaml"] = "skills: {web: 2}\nchoices: [hard, site]\n";
  files["students/ben.yaml"] = "choices: [hard]\n";
  files.erase("students/cem.yaml");
  const RoundPlan plan = round_of(files);
  CHECK(placements(plan) == "ann site 2/1\n");
  CHECK(
      left_over(plan) ==
      "ben no-eligible-project: no project passes the gates; nearest is hard, "
      "stopped by 1 gate; skills: web none; the project asks for 4\n");
  REQUIRE(plan.dropped.size() == 2);
  CHECK(plan.dropped[0].student.str() == "ann");
  CHECK(open_seats(plan) == "hard 1 no-applicants: nobody applied\n");
}

TEST_CASE("who is open to any project gets the best of those that pass") {
  Files files = base();
  files["program.yaml"] =
      "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n"
      "private_fields: {}\nmatch: {consider: 2}\n";
  files["projects/site.yaml"] = project("bakery");
  files["projects/menu.yaml"] = project("bakery", "develops: [web]\n");
  files["projects/full.yaml"] = project("bakery", "requires: {web: 4}\n");
  files["students/ann.yaml"] = "wants: [web]\n";
  files.erase("students/ben.yaml");
  files.erase("students/cem.yaml");
  const RoundPlan plan = round_of(files);
  CHECK(placements(plan) == "ann menu 1/1\n");
  CHECK(plan.data.applications.size() == 2);
  CHECK(plan.round.summary.profile.empty());
  CHECK(plan.round.summary.derived_profile.size() == 1);
}

TEST_CASE("what a student has applied for is a last choice") {
  Files files = base();
  files["projects/menu.yaml"] = project("bakery");
  files["placements/menu/cem.yaml"] =
      "history: [{to: applied, on: 2026-09-01}]\n";
  CHECK(placements(round_of(files)) == "ann site 1/1\ncem menu 2/1\n");
}

TEST_CASE("an interview project gets a shortlist instead") {
  Files files = base();
  files["program.yaml"] =
      "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n"
      "private_fields: {}\nmatch: {shortlist: 2}\n";
  files["projects/site.yaml"] += "selection: interview\n";
  const RoundPlan plan = round_of(files);
  CHECK(placements(plan) == "");
  REQUIRE(plan.round.shortlists.size() == 1);
  CHECK(plan.round.shortlists[0].students ==
        std::vector{StudentId("ann"), StudentId("ben")});
  CHECK(left_over(plan).find("ann not-in-round: ") == 0);
}

TEST_CASE("a second pass counts what the first one gave") {
  Files files = base();
  files["program.yaml"] =
      "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n"
      "private_fields: {}\nmatch: {per_student: 2}\n";
  files["projects/menu.yaml"] =
      project("bakery", "prefers: {web: 2}\n", "2026-10-05..2026-10-30", 2);
  for (const char* id : {"ann", "ben", "cem"})
    files[std::string("students/") + id + ".yaml"] += "avoids: []\n";
  files["students/ann.yaml"] =
      "skills: {web: {level: 2, source: course}}\nchoices: [site, menu]\n";
  files["students/ben.yaml"] =
      "skills: {web: {level: 1, source: course}}\nchoices: [site, menu]\n";
  const RoundPlan plan = round_of(files);
  CHECK(placements(plan) == "ann site 1/1\nann menu 2/1 #2\nben menu 2/2\n");
  CHECK(plan.data.seeds == std::vector<std::string>{"fall#1", "fall#2"});
}

}  // namespace
}  // namespace stint::testing
