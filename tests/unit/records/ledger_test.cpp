#include "stint/records/ledger.hpp"

#include <doctest/doctest.h>

#include "support/program_text.hpp"

using namespace stint;
using stint::testing::snapshot_of;

namespace {

Date day(const char* text) { return Date::parse(text).value(); }

/// A student with two completed stints, and one that runs.
Program program() {
  return snapshot_of(
             {{"skills/web-design.yaml", "name: Web design\n"},
              {"skills/sewing.yaml", "name: Sewing\n"},
              {"students/s-1.yaml",
               "graduates: 2028\n"
               "skills: {web-design: {level: 1, source: course}, sewing: 2}\n"},
              {"businesses/bakery.yaml", "name: Bakery\ncapacity: 2\n"},
              {"projects/one.yaml",
               "title: One\nbusiness: bakery\nseats: 2\nhours: 20\n"
               "dates: 2026-03-02..2026-03-20\n"},
              {"projects/two.yaml",
               "title: Two\nbusiness: bakery\nseats: 1\nhours: 20\n"
               "dates: 2026-03-16..2026-04-10\n"},
              {"projects/three.yaml",
               "title: Three\nbusiness: bakery\nseats: 3\nhours: 20\n"
               "dates: 2026-10-05..2026-10-30\n"},
              {"placements/one/s-1.yaml",
               "history: [{to: active, on: 2026-03-02}, "
               "{to: completed, on: 2026-03-20}]\n"
               "hours: [{on: 2026-03-03, worked: 2, verified: {on: 2026-03-04}}"
               ", {on: 2026-03-05, worked: 1.5}]\n"
               "evaluations: [{by: business, on: 2026-03-20, "
               "skills: {web-design: 3}}, {by: student, on: 2026-03-21, "
               "skills: {web-design: 4}}]\n"},
              {"placements/two/s-1.yaml",
               "history: [{to: active, on: 2026-03-16}, "
               "{to: completed, on: 2026-04-10}]\n"
               "evaluations: [{by: coordinator, on: 2026-04-10, "
               "skills: {web-design: 2}}]\n"},
              {"placements/three/s-1.yaml",
               "history: [{to: offered, on: 2026-09-20}]\n"}})
      .program;
}

}  // namespace

TEST_CASE("the latest rating of a completed stint is the student's level") {
  const Program p = program();
  const Ledger ledger(p);
  const Student& student = *p.students.find(StudentId("s-1"));
  const SkillId web("web-design");
  const auto level = [&](const char* on) {
    return ledger.level(student, web, day(on))->level.value;
  };
  CHECK(level("2026-03-19") == 1);  // the course
  CHECK(level("2026-03-20") ==
        3);  // the business; the student's own is no proof
  CHECK(level("2026-04-09") == 3);
  CHECK(level("2026-04-10") == 2);  // the later one, though it is lower
  CHECK(word(ledger.level(student, web, day("2026-04-10"))->source) ==
        "observed");
  CHECK(word(ledger.level(student, SkillId("sewing"), day("2026-04-10"))
                 ->source) == "self");
  CHECK_FALSE(ledger.level(student, SkillId("cooking"), day("2026-04-10")));
}

TEST_CASE("all levels at once are the levels one by one") {
  const Program p = program();
  const Ledger ledger(p);
  const Student& student = *p.students.find(StudentId("s-1"));
  for (const char* on : {"2026-03-19", "2026-03-20", "2026-04-10"})
    for (const auto& [skill, known] : ledger.levels(student, day(on))) {
      const std::string name = skill.str();
      CAPTURE(name);
      CHECK(known.level == ledger.level(student, skill, day(on))->level);
    }
}

TEST_CASE("completed stints keep their seat, but not the business's capacity") {
  const Program p = program();
  const Ledger ledger(p);
  CHECK(ledger.seats_left(*p.projects.find(ProjectId("one"))) == 1);
  CHECK(ledger.seats_left(*p.projects.find(ProjectId("two"))) == 0);
  CHECK(ledger.seats_left(*p.projects.find(ProjectId("three"))) == 2);
  CHECK(most_held(ledger, BusinessId("bakery"), always()) == 1);
  CHECK(ledger.verified_in_completed(StudentId("s-1")) == Hours{120});
}

TEST_CASE("the grade follows from the year of graduation") {
  const Program p = program();
  const Student& student = *p.students.find(StudentId("s-1"));
  CHECK(grade_on(student, p, day("2026-10-05")) == 11);
  CHECK(grade_on(student, p, day("2027-05-27")) == 11);
  CHECK(grade_on(student, p, day("2027-07-01")) == 12);
  CHECK(grade_on(student, p, day("2026-07-15")) == 11);
  Student held_back = student;
  held_back.grade = 10;
  CHECK(grade_on(held_back, p, day("2026-10-05")) == 10);
}
