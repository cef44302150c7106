// Pins, and who and what a round may be limited to.

#include <doctest/doctest.h>

#include "stint/match/round.hpp"
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

TEST_CASE("a pin is placed first and takes its seat") {
  const RoundPlan plan =
      round_of(base(), {.pins = {{StudentId("cem"), ProjectId("site")}}});
  CHECK(placements(plan) == "cem site 1/3\n");
  CHECK(left_over(plan).find("ann all-choices-filled: site: no seat was left "
                             "to give\n") == 0);
}

std::string refusal(const Files& files, RoundOptions options) {
  try {
    round_of(files, std::move(options));
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST_CASE("a pin that cannot be says why") {
  Files files = base();
  files["students/zoe.yaml"] = "seeking: none\n";
  files["projects/hard.yaml"] = project("bakery", "requires: {web: 4}\n");
  files["projects/talk.yaml"] = project("bakery", "selection: interview\n");
  const auto pin = [&](const char* student, const char* id) {
    return refusal(files, {.pins = {{StudentId("ben"), ProjectId("site")},
                                    {StudentId(student), ProjectId(id)}}});
  };
  CHECK(pin("ann", "site") == "cannot pin `ann=site`: no seat is left");
  CHECK(pin("ann", "hard") ==
        "cannot pin `ann=hard`: fails skills (web 2; the project asks for 4)");
  CHECK(pin("ann", "talk") ==
        "cannot pin `ann=talk`: the project selects by interview");
  CHECK(pin("zoe", "hard") ==
        "cannot pin `zoe=hard`: the student takes no part in this round");
  CHECK(pin("ben", "hard") ==
        "cannot pin `ben=hard`: a student gets at most 1 project in a round");
  files["businesses/bakery.yaml"] += "capacity: 1\n";
  files["projects/menu.yaml"] = project("bakery");
  CHECK(pin("ann", "menu") ==
        "cannot pin `ann=menu`: `bakery` takes 1 student at once, and has 1 "
        "already");
}

TEST_CASE("only what is there can be asked for") {
  CHECK(
      refusal(base(), {.method = Method::best, .tie_break = TieBreak::size}) ==
      "`--tie-break size` goes with the method `stable` only");
  CHECK(refusal(base(), {.students = {StudentId("anne")}}) ==
        "there is no student `anne`");
}

TEST_CASE("students who are named but take no part get the reason") {
  Files files = base();
  files["students/ann.yaml"] = "status: paused\n";
  files["students/ben.yaml"] = "seeking: choices\n";
  const RoundPlan plan =
      round_of(files, {.students = {StudentId("ann"), StudentId("ben")}});
  CHECK(left_over(plan) ==
        "ann paused: the student is paused\n"
        "ben no-choices: the student named no project\n");
}

}  // namespace
}  // namespace stint::testing
