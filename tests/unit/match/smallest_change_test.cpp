// Each kind of change, and that what is said to help does help: the change is
// made in the files, and the answer asked for again.

#include "stint/match/smallest_change.hpp"

#include <doctest/doctest.h>

#include "support/match_program.hpp"

namespace stint::testing {
namespace {

Files base() {
  const std::string project =
      "title: T\nbusiness: bakery\nseats: 1\nhours: 12\n"
      "dates: 2026-10-05..2026-10-30\n";
  return {{"skills/web.yaml", "name: Web\n"},
          {"businesses/bakery.yaml", "name: Bakery\n"},
          {"students/ann.yaml", "skills: {web: 2}\nchoices: [web]\n"},
          {"students/ben.yaml", "skills: {web: 1}\nchoices: [web]\n"},
          {"projects/web.yaml", project}};
}

std::string change(const Files& files, const char* student) {
  const Bench bench(files);
  const SmallestChange found = smallest_change(
      bench.program, match_day, bench.student(student), bench.project());
  return found.text;
}

std::string change_in_round(const Files& files, const char* student) {
  const RoundPlan plan = round_of(files);
  const Bench bench(files);
  const SmallestChange found =
      smallest_change(bench.program, plan.round, plan.data,
                      bench.student(student), bench.project());

  return found.text;
}

TEST_CASE("what would let a pair pass the gates") {
  Files files = base();
  std::string& project = files["projects/web.yaml"];
  const std::string plain = project;
  project = plain + "requires: {web: 3}\n";
  CHECK(change(files, "ann") == "with `web` at level 3 instead of 2");
  CHECK(change(files, "ben") == "if the project did not require `web`");
  project = plain + "age: 16\n";
  files["students/ann.yaml"] += "born: 2011-01-01\n";
  CHECK(change(files, "ann") == "if the project asked for no age");
  project = plain + "times: [mon 15:00-18:00]\n";
  files["students/ann.yaml"] =
      "availability: [{times: [mon 15:00-17:00]}]\nchoices: [web]\n";
  CHECK(change(files, "ann") == "available mon 17:00-18:00 as well");
  project = plain;
  files["students/ann.yaml"] = "availability: [{weekly: 2}]\nchoices: [web]\n";
  CHECK(change(files, "ann") == "with 3 instead of 2 hours a week");
}

TEST_CASE("what would have placed a student in a round") {
  Files files = base();
  std::string& project = files["projects/web.yaml"];
  const std::string plain = project;
  // Ann is ahead by skill: one level more puts Ben level, which the lottery
  // decides, so that a seat is what helps for sure.
  project = plain + "prefers: {web: 2}\n";
  CHECK(placements(round_of(files)) == "ann web 1/1\n");
  const std::string found = change_in_round(files, "ben");
  files["students/ben.yaml"] = "skills: {web: 2}\nchoices: [web]\n";
  const bool by_skill = placements(round_of(files)) == "ben web 1/1\n";
  CHECK(found == (by_skill ? "with `web` at level 2 instead of 1"
                           : "with 2 seats instead of 1"));
}

TEST_CASE("another place among the choices") {
  Files files = base();
  files["projects/menu.yaml"] = files["projects/web.yaml"];
  files["students/ann.yaml"] = "choices: [menu, web]\n";
  files["students/ben.yaml"] = "choices: [menu]\n";
  const RoundPlan plan = round_of(files);
  if (placements(plan) == "ann menu 1/1\n")
    CHECK(change_in_round(files, "ann") == "as choice 1 instead of 2");
  files["students/ann.yaml"] = "choices: [menu]\n";
  CHECK(change_in_round(files, "ann").find("as choice ") == 0);
}

TEST_CASE("nothing is tried on other records than those of the round") {
  const RoundPlan plan = round_of(base());
  Files files = base();
  files["students/cem.yaml"] = "choices: [web]\n";
  const Bench bench(files);
  const SmallestChange found =
      smallest_change(bench.program, plan.round, plan.data,
                      bench.student("ben"), bench.project());
  CHECK(found.outcome == SmallestChange::Outcome::records_differ);
  CHECK(found.tried.empty());
}

}  // namespace
}  // namespace stint::testing
