#include "stint/match/explain.hpp"

#include <doctest/doctest.h>

#include "support/match_program.hpp"

namespace stint::testing {
namespace {

Files base() {
  const std::string project =
      "title: T\nbusiness: bakery\nseats: 1\nhours: 10\n"
      "dates: 2026-10-05..2026-10-30\nprefers: {web: 2}\n";
  return {{"skills/web.yaml", "name: Web\n"},
          {"businesses/bakery.yaml", "name: Bakery\ncapacity: 2\n"},
          {"students/ann.yaml", "skills: {web: 2}\nchoices: [site, menu]\n"},
          {"students/ben.yaml", "choices: [site, menu, team, hard]\n"},
          {"students/cem.yaml", "skills: {web: 1}\nchoices: [site, zoo]\n"},
          {"projects/site.yaml", project},
          {"projects/menu.yaml", project},
          {"projects/zoo.yaml", project},
          {"projects/team.yaml", project + "minimum: 2\n"},
          {"projects/hard.yaml", project + "requires: {web: 3}\n"}};
}

std::string answer(const RoundPlan& plan, const char* student,
                   const char* project) {
  const auto answers = explain_round(plan.round, plan.data, StudentId(student),
                                     ProjectId(project));
  REQUIRE(answers.size() == 1);
  return answers[0].code + ": " + answers[0].text;
}

TEST_CASE("why the seats went elsewhere") {
  const RoundPlan plan = round_of(base());
  CHECK(placements(plan) == "ann site 1/1\ncem zoo 2/1\n");
  CHECK(answer(plan, "ann", "site") ==
        "placed: the student is placed here, at choice 1");
  CHECK(
      answer(plan, "ann", "menu") ==
      "placed-higher: the student is placed at choice 1; this one is choice 2");
  CHECK(answer(plan, "ben", "site") ==
        "project-filled: the project's 1 seat is filled: the last one in has "
        "order 83, this one 15");
  CHECK(answer(plan, "ben", "menu") ==
        "group-full: the business's 2 places at that time are filled, over all "
        "its projects: the last one in has order 49, this one 15");
  CHECK(answer(plan, "ben", "zoo") ==
        "not-applied: the project is not in the student's list");
  CHECK(answer(plan, "ben", "hard") ==
        "dropped: the student named it, but fails skills");
}

TEST_CASE("who is beaten by a student open to any project is told so") {
  Files files = base();
  files["students/ann.yaml"] = "skills: {web: 2}\nseeking: any\n";
  files["businesses/bakery.yaml"] = "name: Bakery\ncapacity: 1\n";
  files["students/ben.yaml"] = "choices: [hard]\n";
  files["projects/site.yaml"] += "develops: [web]\n";
  const RoundPlan plan = round_of(files);
  CHECK(placements(plan) == "ann site 1/1\n");
  CHECK(answer(plan, "ann", "site") ==
        "placed: the student is placed here, at rank 1 of the student's list");
  CHECK(answer(plan, "cem", "site") ==
        "project-filled: the project's 1 seat is filled: the last one in has "
        "order 83, this one 49; 1 student here did not choose it, being open "
        "to any");
}

TEST_CASE("a project that was closed, and one that the round does not fill") {
  Files files = base();
  files["businesses/bakery.yaml"] = "name: Bakery\n";
  files["projects/zoo.yaml"] += "selection: interview\n";
  files["students/ben.yaml"] = "choices: [team, site]\n";
  const RoundPlan plan = round_of(files);
  CHECK(answer(plan, "ben", "team") ==
        "closed: the project was closed: 1 came together, and it needs 2");
  CHECK(answer(plan, "cem", "zoo") ==
        "not-in-round: this round does not fill the project");
}

TEST_CASE("a plan that a person changed") {
  RoundPlan plan = round_of(base());
  plan.round.placements.clear();
  CHECK(answer(plan, "ann", "site") ==
        "removed: nothing in the round stands against it: the plan was "
        "changed");
}

TEST_CASE("a pair as it is today: every gate, both scores") {
  Files files = base();
  files["projects/hard.yaml"] += "place: downtown\n";
  files["students/ben.yaml"] += "travel: [remote]\nborn: 2009-01-01\n";
  const Bench bench(files);
  const Explanation told =
      explain(bench.book, bench.student("ben"), bench.project("hard"));
  REQUIRE(told.gates.size() == 2);
  CHECK(told.gates[0].gate == Gate::skills);
  CHECK(told.gates[1].gate == Gate::place);
  CHECK(told.suggestion.scores.interest.choice == 16);
  CHECK(told.suggestion.scores.order == 15);
  CHECK(told.suggestion.unknown.empty());
}

}  // namespace
}  // namespace stint::testing
