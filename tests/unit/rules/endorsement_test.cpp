#include "stint/rules/endorsement.hpp"

#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "stint/base/text.hpp"
#include "support/program_text.hpp"

namespace stint {
namespace {

using testing::snapshot_of;
using Files = std::map<std::string, std::string>;

const Date today = *Date::parse("2026-09-15");

// A team project, a student of information technology, and nothing done yet.
Files base() {
  Files files{
      {"pathways/it.yaml", "name: IT\nendorsement: us-il-ccpe\n"},
      {"pathways/arts.yaml", "name: Arts\n"},
      {"businesses/bakery.yaml",
       "name: Bakery\npeople: {kai: {name: Kai}, tom: {name: Tom, teacher: "
       "yes}}\n"},
      {"skills/web.yaml", "name: Web\n"},
      {"students/ana.yaml", "pathway: it\n"},
      {"students/ben.yaml", "name: Ben\n"},
  };
  for (const char* skill : {"a", "b", "c", "d", "e", "f", "g", "h"})
    files[std::string("skills/") + skill + ".yaml"] =
        "name: S\nkind: durable\n";
  return files;
}

const char* const good_project =
    "title: T\nbusiness: bakery\nseats: 2\nhours: 30\n"
    "dates: 2026-03-01..2026-06-01\nmentor: kai\npay: {kind: credit}\n"
    "pathways: [it]\ndeliverable: A site\nrequires: {web: 2}\n"
    "develops: [a]\nwork: team\n";
const char* const good_ratings =
    "{a: 2, b: 2, c: 2, d: 3, e: 2, f: 2, g: 4, h: 1}";

// A completed stint of `hours` verified hours, in weeks of ten.
void add_stint(Files& files, const std::string& id, int hours,
               const std::string& month = "04",
               const std::string& ratings = good_ratings) {
  files.try_emplace("projects/" + id + ".yaml", good_project);
  std::string text = "history: [{to: active, on: 2026-" + month +
                     "-01}, {to: completed, on: 2026-" + month +
                     "-28}]\nhours:\n";
  for (int day = 1; hours > 0; day += 6, hours -= 10)
    text += "  - {on: 2026-" + month + "-" + (day < 10 ? "0" : "") +
            std::to_string(day) +
            ", worked: " + std::to_string(std::min(hours, 10)) +
            ", verified: {on: 2026-06-01}}\n";
  text += "evaluations: [{by: business, on: 2026-" + month +
          "-28, skills: " + ratings + "}]\n";
  files["placements/" + id + "/ana.yaml"] = text;
}

// `experience 40 of 60` and so on for the first reading, and `strict …`; then
// each credit, why it is no experience.
struct Judged {
  explicit Judged(const Files& files)
      : program(snapshot_of(files).program),
        ledger(program),
        rules(program),
        answer(EndorsementBook(rules, ledger, today)
                   .answer(*program.students.find(StudentId("ana")))
                   .value()) {}

  int hours() const { return answer.by_floor.experience.have / 60; }
  int strict_hours() const {
    return answer.by_strict_floor->experience.have / 60;
  }
  int have(Requirement what) const { return answer.find(what)->have; }
  std::string why(std::size_t credit) const {
    return join(why_no_experience(answer, answer.by_floor, credit), "; ");
  }
  std::string why_strict(std::size_t credit) const {
    return join(why_no_experience(answer, *answer.by_strict_floor, credit),
                "; ");
  }
  std::string why_no_team(std::size_t credit) const {
    return join(why_no_challenge(answer, answer.by_floor, credit), "; ");
  }

  Program program;
  Ledger ledger;
  RuleBook rules;
  EndorsementAnswer answer;
};

TEST_CASE("six stints of 10 hours are 60 hours, and count nothing") {
  Files files = base();
  for (const char* id : {"p1", "p2", "p3", "p4", "p5", "p6"})
    add_stint(files, id, 10);
  const Judged judged(files);
  CHECK(judged.hours() == 0);
  CHECK(judged.strict_hours() == 0);
  CHECK_FALSE(judged.answer.floors_differ());
  CHECK(judged.why(0) == "only 10 h of the 20 h that one experience takes");
  CHECK(judged.why_strict(5) ==
        "only 10 h of the 30 h that one experience takes");
  REQUIRE(judged.answer.by_floor.further.size() == 2);
  CHECK(judged.answer.by_floor.further[0].hours == Hours{60 * 60});
  CHECK(judged.answer.by_floor.further[1].hours == Hours{60 * 60});
}

TEST_CASE("30 + 30 hours count under both floors") {
  Files files = base();
  add_stint(files, "p1", 30);
  add_stint(files, "p2", 30);
  const Judged judged(files);
  CHECK(judged.answer.by_floor.experience.done());
  CHECK(judged.answer.by_strict_floor->experience.done());
  CHECK_FALSE(judged.answer.floors_differ());
  CHECK(judged.answer.by_floor.further.empty());
}

TEST_CASE("20 + 40 hours count under the newer floor alone") {
  Files files = base();
  add_stint(files, "p1", 20);
  add_stint(files, "p2", 40);
  const Judged judged(files);
  CHECK(judged.hours() == 60);
  CHECK(judged.answer.by_floor.experience.done());
  CHECK(judged.strict_hours() == 40);
  CHECK(judged.answer.floors_differ());
  CHECK(judged.why(0) == "");
  CHECK(judged.why_strict(0) ==
        "only 20 h of the 30 h that one experience takes");
  const auto& further = judged.answer.by_strict_floor->further;
  CHECK(further[0].stints == 1);
  CHECK(further[0].hours == Hours{30 * 60});
}

TEST_CASE("of three stints two add up") {
  Files files = base();
  for (const char* id : {"p1", "p2", "p3"}) add_stint(files, id, 20);
  const Judged judged(files);
  CHECK(judged.hours() == 40);
  CHECK(judged.why(2) == "at most 2 experiences add up, and others do more");
  CHECK(judged.answer.by_floor.further[0].hours == Hours{40 * 60});
}

TEST_CASE("every reason why a stint is no experience is given") {
  Files files = base();
  files["projects/p1.yaml"] =
      "title: T\nbusiness: bakery\nseats: 1\nhours: 30\n"
      "dates: 2026-03-01..2026-06-01\npay: {kind: unpaid}\n"
      "pathways: [arts]\n";
  add_stint(files, "p1", 25, "04", "{a: 2, b: 2, web: 4}");
  add_stint(files, "p2", 30);
  files["placements/p2/ana.yaml"] =
      "history: [{to: active, on: 2026-04-01}]\n"
      "hours: [{on: 2026-04-02, worked: 30}]\n";
  add_stint(files, "p3", 30, "05");
  files["placements/p3/ana.yaml"] =
      "history: [{to: active, on: 2026-05-01}, {to: completed, on: "
      "2026-05-09}]\nhours: [{on: 2026-05-02, worked: 30}]\n";
  const Judged judged(files);
  CHECK(judged.why(0) == "not completed, but active");
  CHECK(judged.why(1) ==
        "for arts; unpaid and not for credit; no mentor; 2 of 7 durable "
        "skills at level 2 or above");
  CHECK(judged.why(2) ==
        "no final evaluation by the business; no hours are verified");
}

TEST_CASE("a program with fewer durable skills is asked for those it has") {
  Files files = base();
  for (const char* skill : {"c", "d", "e", "f", "g", "h"})
    files.erase(std::string("skills/") + skill + ".yaml");
  add_stint(files, "p1", 30, "04", "{a: 2, b: 2}");
  const Judged judged(files);
  CHECK(judged.answer.skills_asked == 2);
  CHECK(judged.hours() == 30);
}

TEST_CASE("strict hours come without a pause of more than a week") {
  const auto strict_hours = [](const char* second) {
    Files files = base();
    files["projects/p1.yaml"] = good_project;
    files["placements/p1/ana.yaml"] =
        "history: [{to: active, on: 2026-04-01}, {to: completed, on: "
        "2026-05-28}]\n"
        "hours:\n"
        "  - {on: 2026-04-01, worked: 15, verified: {on: 2026-05-28}}\n"
        "  - {on: " +
        std::string(second) +
        ", worked: 15, verified: {on: 2026-05-28}}\n"
        "evaluations: [{by: business, on: 2026-05-28, skills: " +
        good_ratings + "}]\n";
    const Judged judged(files);
    CHECK(judged.hours() == 30);
    return judged.strict_hours();
  };
  CHECK(strict_hours("2026-04-09") == 30);  // seven days free
  CHECK(strict_hours("2026-04-10") == 0);
}

TEST_CASE("one stint is an experience or a team challenge, not both") {
  Files files = base();
  add_stint(files, "p1", 30);
  add_stint(files, "p2", 30);
  files["placements/p1/ben.yaml"] = "history: [{to: active, on: 2026-04-01}]\n";
  const Judged judged(files);
  CHECK(judged.hours() == 60);
  CHECK(judged.have(Requirement::team_challenges) == 0);
  CHECK(judged.why_no_team(0) ==
        "taken as an experience, and one stint is not both");
  CHECK(judged.why_no_team(1) == "nobody else was on the team");

  add_stint(files, "p3", 40);
  const Judged third(files);
  CHECK(third.hours() == 70);  // p2 and p3: p1 is left
  CHECK(third.have(Requirement::team_challenges) == 1);
  CHECK(third.why(0) == "taken as a team challenge, and one stint is not both");
}

TEST_CASE("progress earned outside counts, and so do explorations") {
  Files files = base();
  files["students/ana.yaml"] =
      "pathway: it\nprogress:\n"
      "  - {kind: career-development, on: 2026-02-01, hours: 30}\n"
      "  - {kind: career-development, on: 2026-02-02}\n"
      "  - {kind: career-development, on: 2026-12-01, hours: 50}\n"
      "  - {kind: team-challenge, on: 2026-02-01}\n"
      "  - {kind: early-college-credit, on: 2026-02-01, credits: 3}\n"
      "  - {kind: early-college-credit, on: 2026-03-01, credits: 3}\n"
      "  - {kind: plan, on: 2026-02-01}\n"
      "  - {kind: instruction, on: 2026-02-01}\n"
      "  - {kind: intensive-exploration, on: 2026-02-01}\n";
  add_stint(files, "p1", 30);
  const Judged judged(files);
  CHECK(judged.hours() == 60);
  CHECK(judged.have(Requirement::team_challenges) == 1);
  CHECK(judged.have(Requirement::college_credits) == 6);
  CHECK(judged.have(Requirement::explorations) == 2);
  CHECK(judged.have(Requirement::instruction) == 1);
  CHECK(judged.answer.count_done() == 4);
  CHECK_FALSE(judged.answer.done());
  CHECK(judged.why(2) == "no hours are recorded");
}

TEST_CASE("nothing is asked without a rule in force") {
  Files files = base();
  files["students/ana.yaml"] = "pathway: arts\n";
  const Program program = snapshot_of(files).program;
  const Ledger ledger(program);
  const RuleBook rules(program);
  const Student& ana = *program.students.find(StudentId("ana"));
  const EndorsementBook book(rules, ledger, today);
  CHECK_FALSE(book.answer(ana));
  CHECK(book.experience_missing(ana).total == 0);
  const Pathway& it = *program.pathways.find(PathwayId("it"));
  CHECK(book.answer(ana, it));
  const EndorsementBook before(rules, ledger, *Date::parse("2010-01-01"));
  CHECK_FALSE(before.answer(ana, it));
}

}  // namespace
}  // namespace stint
