#include "stint/match/shortlist.hpp"

#include <doctest/doctest.h>

#include "support/match_program.hpp"

namespace stint::testing {
namespace {

Files base() {
  return {{"skills/web.yaml", "name: Web\n"},
          {"businesses/bakery.yaml", "name: Bakery\n"},
          {"students/ana.yaml", "skills: {web: 2}\n"},
          {"students/ben.yaml", "skills: {web: 3}\nchoices: [web]\n"},
          {"students/cem.yaml", "skills: {web: 4}\n"},
          {"students/dee.yaml", "skills: {web: 1}\n"},
          {"projects/web.yaml",
           "title: T\nbusiness: bakery\nseats: 1\nhours: 10\n"
           "dates: 2026-10-05..2026-11-13\nrequires: {web: 2}\n"}};
}

std::string students(const Files& files) {
  const Bench bench(files);
  std::string line;
  for (const Suggestion& each :
       shortlist_for(bench.book, bench.project()).suggestions)
    line += each.student.str() + " " + std::to_string(each.place) + ", ";
  return line;
}

TEST_CASE("students: by order, then interest, then id") {
  CHECK(students(base()) == "ben 0, ana 0, cem 0, ");
}

TEST_CASE("students: those whom the project named come first, a tie as one") {
  Files files = base();
  files["projects/web.yaml"] += "candidates: [dee, [cem, ana]]\n";
  CHECK(students(files) == "ana 2, cem 2, ben 0, ");
}

TEST_CASE("students: the business's ranking holds where the project has none") {
  Files files = base();
  files["businesses/bakery.yaml"] += "candidates: [cem]\n";
  CHECK(students(files) == "cem 1, ben 0, ana 0, ");
  files["projects/web.yaml"] += "candidates: [ana]\n";
  CHECK(students(files) == "ana 1, ben 0, cem 0, ");
}

TEST_CASE("students: the others with the gates they fail, if asked for") {
  const Bench bench(base());
  CHECK(shortlist_for(bench.book, bench.project()).excluded.empty());
  const Shortlist list =
      shortlist_for(bench.book, bench.project(), WithExcluded::yes);
  REQUIRE(list.excluded.size() == 1);
  CHECK(list.excluded[0].student.str() == "dee");
  CHECK(list.excluded[0].gates[0].text == "web 1; the project asks for 2");
}

TEST_CASE("projects: by interest, then fit, then id") {
  Files files = base();
  const std::string other =
      "title: T\nbusiness: bakery\nseats: 1\nhours: 10\n"
      "dates: 2026-10-05..2026-11-13\n";
  files["projects/b.yaml"] = other;
  files["projects/a.yaml"] = other;
  files["projects/c.yaml"] = other + "prefers: {web: 4}\n";
  const Bench bench(files);
  std::string line;
  for (const Suggestion& each :
       shortlist_for(bench.book, bench.student("ben")).suggestions)
    line += each.project.str() + " ";
  CHECK(line == "web a b c ");
}

}  // namespace
}  // namespace stint::testing
