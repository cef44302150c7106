#include "stint/match/score.hpp"

#include <doctest/doctest.h>

#include "support/match_program.hpp"

namespace stint::testing {
namespace {

// Maya and the bakery's website, as the documentation has them.
Files base() {
  Files files{{"businesses/bakery.yaml", "name: Bakery\n"},
              {"pathways/it.yaml",
               "name: IT\nskills: [web, networks]\nendorsement: us-il-ccpe\n"},
              {"pathways/arts.yaml", "name: Arts\n"},
              {"students/ana.yaml",
               "pathway: it\n"
               "skills: {web: 3, photo: {level: 2, source: course}}\n"
               "wants: [graphics, clients]\n"
               "choices: [web, [tour, video]]\n"},
              {"projects/web.yaml",
               "title: T\nbusiness: bakery\nseats: 2\nhours: 30\n"
               "dates: 2026-10-05..2026-11-13\n"
               "requires: {web: 2}\nprefers: {photo: 1}\n"
               "develops: [clients, web]\npathways: [it, arts]\n"},
              {"projects/tour.yaml",
               "title: T\nbusiness: bakery\nseats: 1\nhours: 10\n"
               "dates: 2026-10-05..2026-11-13\n"},
              {"projects/video.yaml",
               "title: T\nbusiness: bakery\nseats: 1\nhours: 10\n"
               "dates: 2026-10-05..2026-11-13\n"}};
  for (const char* skill : {"web", "photo", "networks", "graphics", "clients"})
    files[std::string("skills/") + skill + ".yaml"] = "name: S\n";
  return files;
}

Scores scores_of(const Files& files, const char* project = "web") {
  const Bench bench(files);
  return scores(bench.book.of(bench.student()),
                bench.book.of(bench.project(project)),
                bench.program.settings.match);
}

TEST_CASE("each part is rounded down by itself") {
  const Scores got = scores_of(base());
  // Web design 3 of 2 and photography 2 of 1 are covered: 80. Only photography
  // is more than Maya's own word: 20 · 2/6.
  CHECK(got.fit == Fit{80, 6});
  // First choice: 40. Clients and web are wished: 25 · 2/3. One of two
  // developed skills is below 3: 10. Her pathway: 15.
  CHECK(got.interest == Interest{40, 16, 10, 15});
  CHECK(got.need == 100);
  // (85 · 86 + 15 · 100) / 100 = 88.1
  CHECK(got.order == 88);
}

TEST_CASE("a required skill counts double, one level short counts half") {
  Files files = base();
  files["students/ana.yaml"] = "skills: {web: 1}\n";
  // (2 · 1 + 1 · 0) of 2 · 3: 80 · 2/6. Nothing but her own word.
  CHECK(scores_of(files).fit == Fit{26, 0});
  // No level at all is not one level short of 1.
  files["students/ana.yaml"] = "skills: {photo: 1}\n";
  CHECK(scores_of(files).fit == Fit{26, 0});
  files["projects/web.yaml"] =
      "title: T\nbusiness: bakery\nseats: 2\nhours: 30\n"
      "dates: 2026-10-05..2026-11-13\nrequires: {web: 1}\n";
  CHECK(scores_of(files).fit == Fit{0, 0});
}

TEST_CASE("a skill both required and preferred is required") {
  Files files = base();
  files["projects/web.yaml"] =
      "title: T\nbusiness: bakery\nseats: 2\nhours: 30\n"
      "dates: 2026-10-05..2026-11-13\n"
      "requires: {web: 3}\nprefers: {web: 4, graphics: 1}\n";
  // 2 · 2 of 2 · (2 + 1)
  CHECK(scores_of(files).fit == Fit{53, 0});
}

TEST_CASE("where nothing is asked, everybody fits") {
  CHECK(scores_of(base(), "tour").fit == Fit{80, 20});
}

TEST_CASE("a tie of choices is one place, from the sixth on it is 0") {
  CHECK(scores_of(base(), "tour").interest.choice == 32);
  CHECK(scores_of(base(), "video").interest.choice == 32);
  Files files = base();
  const auto at_place = [&](int place) {
    files["students/ana.yaml"] = "choices: [";
    for (int other = 1; other < place; ++other) {
      const std::string id = "p" + std::to_string(other);
      files["projects/" + id + ".yaml"] = files["projects/tour.yaml"];
      files["students/ana.yaml"] += id + ", ";
    }
    files["students/ana.yaml"] += "web]\n";
    return scores_of(files).interest.choice;
  };
  CHECK(at_place(3) == 24);
  CHECK(at_place(4) == 16);
  CHECK(at_place(5) == 8);
  CHECK(at_place(6) == 0);
}

TEST_CASE("an observed level is evidence, and replaces the student's word") {
  Files files = base();
  files["placements/tour/ana.yaml"] =
      "history: [{to: active, on: 2026-08-01}, {to: completed, on: "
      "2026-09-01}]\n"
      "evaluations: [{by: business, on: 2026-09-01, skills: {web: 1}}]\n";
  // Web 1 of 2 counts half: 2 · 1 + 1 · 2 of 6, all of it proved.
  CHECK(scores_of(files).fit == Fit{53, 13});
  // Growth: now both developed skills are below 3.
  CHECK(scores_of(files).interest.growth == 20);
}

TEST_CASE("need: 100 before the first stint, then what is missing of 60 h") {
  Files files = base();
  files["businesses/bakery.yaml"] =
      "name: Bakery\npeople: {kai: {name: Kai}}\n";
  files["projects/tour.yaml"] =
      "title: T\nbusiness: bakery\nseats: 1\nhours: 10\n"
      "dates: 2026-08-01..2026-09-01\nmentor: kai\npay: {kind: credit}\n"
      "pathways: [it]\n";
  const auto completed = [&](const std::string& hours) {
    files["placements/tour/ana.yaml"] =
        "history: [{to: active, on: 2026-08-01}, {to: completed, on: "
        "2026-09-01}]\n"
        "hours:\n"
        "  - {on: 2026-08-03, worked: " +
        hours +
        ", verified: {on: 2026-08-04}}\n"
        "  - {on: 2026-08-05, worked: 9}\n"
        "evaluations: [{by: business, on: 2026-09-01}]\n";
    return scores_of(files).need;
  };
  CHECK(completed("19") == 100);  // below the floor of 20 hours
  CHECK(completed("20") == 66);   // 2400 of 3600 minutes missing
  CHECK(completed("60") == 0);
  CHECK(completed("70") == 0);
  files["students/ana.yaml"] = "pathway: arts\n";  // no endorsement
  CHECK(completed("20") == 0);
  files["placements/tour/ana.yaml"] =
      "history: [{to: accepted, on: 2026-08-01}, {to: withdrawn, on: "
      "2026-08-02}]\n";
  CHECK(scores_of(files).need == 100);
}

}  // namespace
}  // namespace stint::testing
