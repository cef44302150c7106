#include "stint/workflow/coaching.hpp"

#include <doctest/doctest.h>

#include "unit/workflow/life.hpp"

namespace stint {
namespace {

using testing::day;
using testing::Files;
using testing::kim;
using testing::Life;
using testing::placement;

const std::string applied = "  - {to: applied, on: 2026-10-01}\n";

// s-1 has web-design 1 and applied for `web`, which asks for more.
Files asking(const Files& more = {}) {
  Files files{{"placements/web/s-1.yaml", placement(applied)},
              {"students/s-1.yaml",
               "name: Maya Chen\nborn: 2010-10-20\nskills: {web-design: 1}\n"
               "travel: [remote]\n"},
              {"program.yaml",
               "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n"
               "places: [remote, downtown]\nstaff: {kim: {name: Kim}}\n"
               "private_fields: {}\n"},
              {"projects/web.yaml",
               "title: A web page\nbusiness: bakery\nseats: 2\nhours: 30\n"
               "dates: 2026-10-05..2026-11-13\nplace: downtown\n"
               "requires: {web-design: 2}\nprefers: {teamwork: 1}\n"}};
  for (const auto& [path, text] : more) files[path] = text;
  return files;
}

std::string project(const std::string& more) {
  return "title: Some work\nbusiness: bakery\nseats: 1\nhours: 10\n"
         "dates: 2026-11-02..2026-12-11\n" +
         more;
}

std::string advice(const Files& files) {
  const Program program = Life(files).program();
  const Ledger ledger(program);
  const FactBook book(ledger, day("2026-10-19"));
  return advice_text(advise(book, *program.students.find(StudentId("s-1")),
                            *program.projects.find(ProjectId("web"))),
                     program.settings);
}

const std::string gap =
    "Asked for: web-design 2 (1 so far). Better with: teamwork 1 (none yet). "
    "In the way: the way there. ";

TEST_CASE("advice names the gap, and a project that suits") {
  CHECK(advice(asking()) == gap + "Next: poster.");
  // One that develops what is missing goes before one that does not.
  CHECK(advice(asking({{"projects/trial.yaml",
                        project("develops: [teamwork, web-design]\n")}})) ==
        gap + "Next: trial, which develops web-design and teamwork.");
}

TEST_CASE("where nothing suits, it names what would develop the skill") {
  const Files files =
      asking({{"projects/poster.yaml", project("status: closed\n")},
              {"projects/trial.yaml",
               project("develops: [web-design]\nplace: downtown\n")},
              {"projects/zoo.yaml", project("develops: [web-design]\n"
                                            "requires: {teamwork: 4}\n")}});
  CHECK(advice(files) == gap +
                             "Next: trial, which develops web-design; still "
                             "to fit: the way there.");
  CHECK(
      advice(asking({{"projects/poster.yaml", project("status: draft\n")}})) ==
      gap + "No open project suits at present.");
}

TEST_CASE("a project is not suggested twice, nor one that is full") {
  CHECK(advice(asking({{"placements/poster/s-1.yaml", placement(applied)}})) ==
        gap + "No open project suits at present.");
  CHECK(advice(asking({{"placements/poster/s-2.yaml",
                        placement("  - {to: offered, on: 2026-10-01}\n")}})) ==
        gap + "No open project suits at present.");
}

TEST_CASE("who has all that was asked for is told so") {
  CHECK(advice(asking({{"students/s-1.yaml",
                        "born: 2010-10-20\n"
                        "skills: {web-design: 3, teamwork: 1}\n"}})) ==
        "All that was asked for is there. Next: poster.");
}

TEST_CASE("what follows from a private field is not put into words") {
  Files files = asking();
  files["program.yaml"] =
      "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n"
      "places: [remote, downtown]\nstaff: {kim: {name: Kim}}\n"
      "private_fields: {students: [skills, travel, born]}\n";
  CHECK(advice(files) == "Next: poster.");
}

TEST_CASE("coaching is one entry more, with the project to try next") {
  const auto coached = [](const Files& files, CoachRequest request) {
    request.subject = {.project = "web", .student = "s-1"};
    return Life(files).after([&](const Program& program) {
      return coach(program, {request}, kim());
    });
  };
  CHECK(coached(asking(), {.note = "Bring two samples", .next = "poster"}) ==
        "placements/web/s-1.yaml\n"
        "+coaching:\n"
        "+  - {on: 2026-10-19, by: kim, note: Bring two samples, next: "
        "poster}\n"
        "s-1 on web: Bring two samples\n"
        "note what s-1 on web was told\n"
        "next: stint enroll poster s-1 --to applied\n");
  const Files again = asking(
      {{"placements/web/s-1.yaml",
        placement(applied, "coaching: [{on: 2026-10-19, note: Hello}]\n")}});
  CHECK(coached(again, {.note = "Hello"}) ==
        "refused: s-1 on web: this was noted already, on 2026-10-19\n"
        "help: `--note TEXT` notes something else\n");
  CHECK(coached(asking(), {.note = "Hello", .on = day("2026-10-20")}) ==
        "refused: s-1 on web: 2026-10-20 is after today, 2026-10-19\n"
        "help: it is noted on that day, or later\n");
  CHECK(coached(asking(), {.next = "postr"}) ==
        "refused: s-1 on web: no project `postr`\n"
        "help: did you mean `poster`?\n");
}

}  // namespace
}  // namespace stint
