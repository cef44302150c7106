#include "stint/match/gates.hpp"

#include <doctest/doctest.h>

#include "support/match_program.hpp"

namespace stint::testing {
namespace {

// A student and a project that suit each other; each test changes one thing.
Files base() {
  return {{"businesses/bakery.yaml", "name: Bakery\n"},
          {"skills/web.yaml", "name: Web design\n"},
          {"skills/photo.yaml", "name: Photography\n"},
          {"pathways/it.yaml", "name: IT\n"},
          {"pathways/arts.yaml", "name: Arts\n"},
          {"students/ana.yaml",
           "born: 2009-04-17\nskills: {web: 2}\nseeking: any\n"},
          {"projects/web.yaml",
           "title: T\nbusiness: bakery\nseats: 1\nhours: 30\n"
           "dates: 2026-10-05..2026-11-13\ntimes: [mon-thu 15:30-17:30]\n"}};
}

Files with(const char* path, const std::string& more) {
  Files files = base();
  files[path] += more;
  return files;
}
Files student(const std::string& more) {
  return with("students/ana.yaml", more);
}
Files project(const std::string& more) {
  return with("projects/web.yaml", more);
}

TEST_CASE("nothing fails where nothing stands against it") {
  CHECK(failing(base()) == "");
}

TEST_CASE("status: all three must be active or open") {
  CHECK(failing(student("status: paused\n")) ==
        "status: the student is paused\n");
  CHECK(failing(project("status: draft\n")) ==
        "status: the project is draft, not open\n");
  CHECK(failing(with("businesses/bakery.yaml", "status: left\n")) ==
        "status: the business has left\n");
}

TEST_CASE("seeking: a student who seeks nothing is not considered") {
  Files files = base();
  files["students/ana.yaml"] = "skills: {web: 2}\nseeking: none\n";
  CHECK(failing(files) == "seeking: the student seeks nothing\n");
}

TEST_CASE("over: the last day counts") {
  Files files = base();
  files["projects/web.yaml"] =
      "title: T\nbusiness: bakery\nseats: 1\nhours: 1\n"
      "dates: 2026-09-01..2026-09-15\n";
  CHECK(failing(files) == "");
  files["projects/web.yaml"] =
      "title: T\nbusiness: bakery\nseats: 1\nhours: 1\n"
      "dates: 2026-09-01..2026-09-14\n";
  CHECK(failing(files) == "over: ended on 2026-09-14\n");
}

TEST_CASE("avoids: either side, business or project") {
  CHECK(failing(student("avoids: [bakery]\n")) ==
        "avoids: the student's record avoids it\n");
  CHECK(failing(student("avoids: [web]\n")) ==
        "avoids: the student's record avoids it\n");
  CHECK(failing(with("businesses/bakery.yaml", "avoids: [ana]\n")) ==
        "avoids: the business's record avoids the student\n");
}

TEST_CASE("grade: on the project's first day") {
  Files files = project("grades: 10-12\n");
  CHECK(failing(files) == "");
  files["students/ana.yaml"] += "grade: 9\n";
  CHECK(failing(files) ==
        "grade: grade 9 on 2026-10-05; the project asks for 10-12\n");
}

TEST_CASE("age: on the first day, naming the first day that passes") {
  CHECK(failing(project("age: 17\n")) == "");
  CHECK(failing(project("age: 18\n")) ==
        "age: 17 on 2026-10-05; the project asks for 18\n");
  Files files = project("age: 18\n");
  files["students/ana.yaml"] = "born: 2008-10-06\nskills: {web: 2}\n";
  CHECK(failing(files) ==
        "age: 17 on 2026-10-05; the project asks for 18; 18 from "
        "2026-10-06\n");
}

TEST_CASE("an unknown value passes, and is marked") {
  Files files = project("age: 18\ngrades: 12\n");
  files["students/ana.yaml"] = "skills: {web: 2}\n";
  const Bench bench(files);
  const Gates judged = gates(bench.book, bench.book.of(bench.student()),
                             bench.book.of(bench.project()));
  CHECK(judged.passed());
  CHECK(judged.unknown == std::vector{Gate::grade, Gate::age});
}

TEST_CASE("skills: each required level, on the day of the match") {
  CHECK(failing(project("requires: {web: 2}\n")) == "");
  CHECK(failing(project("requires: {web: 3, photo: 1}\n")) ==
        "skills: photo none; the project asks for 1; web 2; the project asks "
        "for 3\n");
  CHECK(failing(project("prefers: {web: 4}\n")) == "");
}

TEST_CASE("pathway: only where the project is limited to its pathways") {
  Files files = project("pathways: [it]\n");
  files["students/ana.yaml"] += "pathway: arts\n";
  CHECK(failing(files) == "");
  files["projects/web.yaml"] += "pathways_only: yes\n";
  CHECK(failing(files) == "pathway: arts; the project is limited to it\n");
}

TEST_CASE("place: where the student travels, none given means any") {
  Files files = project("place: downtown\n");
  CHECK(failing(files) == "");
  files["students/ana.yaml"] += "travel: [remote]\n";
  CHECK(failing(files) == "place: downtown; the student travels to remote\n");
}

TEST_CASE("dates: the blocks of availability together cover every day") {
  CHECK(failing(student("availability:\n"
                        "  - {dates: 2026-10-01..2026-10-20}\n"
                        "  - {dates: 2026-10-21..2026-12-01}\n")) == "");
  CHECK(failing(student("availability:\n"
                        "  - {dates: 2026-10-01..2026-10-20}\n"
                        "  - {dates: 2026-10-23..2026-12-01}\n")) ==
        "dates: not available 2026-10-21..2026-10-22\n");
}

// 30 hours over the 24 days from Monday to Thursday of six weeks: 75 minutes a
// day, 5 hours a week.
TEST_CASE("weekly: hours are spread over the days on which the times fall") {
  const std::string block = "availability: [{dates: 2026-09-01..2026-12-01, ";
  CHECK(failing(student(block + "weekly: 5}]\n")) == "");
  CHECK(failing(student(block + "weekly: 4h59m}]\n")) ==
        "weekly: 5 h in the week of 2026-10-04; the student has 4h59m\n");
}

// Ten hours on seven Mondays are 85 5/7 minutes a week, two such stints
// 171 3/7: rounding each up would make 172, each down 170.
TEST_CASE("weekly: fractions of minutes are added before they are compared") {
  Files files = base();
  const std::string mondays =
      "title: T\nbusiness: bakery\nseats: 1\nhours: 10\n"
      "dates: 2026-10-05..2026-11-16\ntimes: [mon 15:00-18:00]\n";
  files["projects/web.yaml"] = mondays;
  files["projects/other.yaml"] = mondays;
  files["placements/other/ana.yaml"] =
      "history: [{to: active, on: 2026-09-01}]\n";
  const std::string own = files["students/ana.yaml"];
  const auto weekly = [&](const std::string& limit) {
    files["students/ana.yaml"] =
        own +
        "availability: [{dates: 2026-09-01..2026-12-01, weekly: " + limit +
        "}]\n";
    return failing(files);
  };
  CHECK(weekly("2h52m") == "");
  CHECK(weekly("2h51m") ==
        "weekly: 2h52m in the week of 2026-10-04; the student has 2h51m\n");
}

TEST_CASE("weekly: stints that ended or were not yet offered take no time") {
  Files files = base();
  files["projects/other.yaml"] = files["projects/web.yaml"];
  files["students/ana.yaml"] +=
      "availability: [{dates: 2026-09-01..2026-12-01, weekly: 5}]\n";
  files["placements/other/ana.yaml"] =
      "history: [{to: applied, on: 2026-09-01}]\n";
  CHECK(failing(files) == "");
  files["placements/other/ana.yaml"] =
      "history: [{to: offered, on: 2026-09-01}]\n";
  CHECK(failing(files) ==
        "weekly: 10 h in the week of 2026-10-04; the student has 5 h\n");
}

// Where blocks meet on a Wednesday, each bounds its own days (2 × 75 minutes
// before, 2 × 75 after) and the larger one the week of 300.
TEST_CASE("weekly: in a week of two blocks the larger limit holds") {
  const auto blocks = [](const std::string& earlier, const std::string& later) {
    return failing(
        student("availability:\n"
                "  - {dates: 2026-10-05..2026-10-06, weekly: " +
                earlier +
                "}\n"
                "  - {dates: 2026-10-07..2026-11-13, weekly: " +
                later + "}\n"));
  };
  CHECK(blocks("2h30m", "5") == "");
  CHECK(blocks("2h30m", "4") ==
        "weekly: 5 h in the week of 2026-10-04; the student has 4 h\n");
  // The first week is fine now; the next has none of the larger limit.
  CHECK(blocks("5", "4") ==
        "weekly: 5 h in the week of 2026-10-11; the student has 4 h\n");
  CHECK(blocks("2h29m", "5") ==
        "weekly: 2.5 h in the week of 2026-10-04; the student has 2h29m\n");
}

// The average week of 30 hours in 40 days is 315 minutes; the windows hold 480.
TEST_CASE("times: enough minutes a week must suit both") {
  const auto times = [](const std::string& windows) {
    return failing(
        student("availability: [{dates: 2026-09-01..2026-12-01, times: [" +
                windows + "]}]\n"));
  };
  CHECK(times("mon-thu 15:30-17:00") == "");
  CHECK(times("mon-thu 15:30-16:45") ==
        "times: 5 h a week suit both from 2026-10-05; the project asks for "
        "5h15m\n");
}

TEST_CASE("times: the windows' total is enough where it is less") {
  Files files = base();
  files["projects/web.yaml"] =
      "title: T\nbusiness: bakery\nseats: 1\nhours: 30\n"
      "dates: 2026-10-05..2026-11-13\ntimes: [mon 15:00-17:00]\n";
  files["students/ana.yaml"] +=
      "availability: [{dates: 2026-09-01..2026-12-01, times: [mon "
      "15:00-17:00]}]\n";
  CHECK(failing(files) == "");
}

TEST_CASE("times: blocks on the same days add up, a later one must do too") {
  CHECK(failing(student(
            "availability:\n"
            "  - {dates: 2026-10-01..2026-11-20, times: [mon 15:30-17:30]}\n"
            "  - {dates: 2026-10-01..2026-11-20, times: [tue-thu "
            "15:30-17:30]}\n")) == "");
  CHECK(failing(student("availability:\n"
                        "  - {dates: 2026-10-01..2026-11-01}\n"
                        "  - {dates: 2026-11-02..2026-11-20, times: [sat "
                        "09:00-12:00]}\n")) ==
        "times: 0 h a week suit both from 2026-11-02; the project asks for "
        "5h15m\n");
}

TEST_CASE("already: placed now or before, unless applied again") {
  const auto history = [](const std::string& steps) {
    Files files = base();
    files["placements/web/ana.yaml"] = "history:\n" + steps;
    return failing(files);
  };
  const std::string ended =
      "  - {to: active, on: 2026-09-01}\n  - {to: ended, on: 2026-09-05}\n";
  CHECK(history("  - {to: interview, on: 2026-09-01}\n") == "");
  CHECK(history("  - {to: offered, on: 2026-09-01}\n") ==
        "already: offered on 2026-09-01\n");
  CHECK(history(ended) == "already: ended on 2026-09-05\n");
  CHECK(history(ended + "  - {to: applied, on: 2026-09-06}\n") == "");
}

TEST_CASE("candidates: where nobody else is acceptable") {
  const std::string limited = "candidates_only: yes\n";
  CHECK(failing(project(limited + "candidates: [ana]\n")) == "");
  CHECK(failing(project(limited)) ==
        "candidates: not among the candidates of `web`\n");
  Files files = project(limited);
  files["businesses/bakery.yaml"] += "candidates: [ana]\n";
  CHECK(failing(files) == "");
}

TEST_CASE("all gates that fail are listed, in their order") {
  Files files = project("age: 18\nrequires: {web: 3}\nplace: downtown\n");
  files["students/ana.yaml"] += "travel: [remote]\nstatus: paused\n";
  CHECK(failing(files) ==
        "status: the student is paused\n"
        "age: 17 on 2026-10-05; the project asks for 18\n"
        "skills: web 2; the project asks for 3\n"
        "place: downtown; the student travels to remote\n");
}

}  // namespace
}  // namespace stint::testing
