#include "stint/match/completion.hpp"

#include <doctest/doctest.h>

#include "support/match_program.hpp"

namespace stint::testing {
namespace {

// Ana has done `hours`, and projects of some hours are open.
Files files(const std::string& done, const std::map<std::string, int>& open) {
  Files files{
      {"program.yaml",
       "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n"
       "private_fields: {}\n"},
      {"pathways/it.yaml", "name: IT\nendorsement: us-il-ccpe\n"},
      {"businesses/bakery.yaml", "name: Bakery\npeople: {kai: {name: Kai}}\n"},
      {"students/ana.yaml",
       "pathway: it\ngraduates: 2027\nprogress:\n" + done}};
  for (const auto& [id, hours] : open)
    files["projects/" + id + ".yaml"] =
        "title: T\nbusiness: bakery\nseats: 1\nmentor: kai\n"
        "pay: {kind: credit}\npathways: [it]\ndates: 2026-10-05..2026-11-15\n"
        "hours: " +
        std::to_string(hours) + "\n";
  return files;
}

std::string hours(int hours) {
  return "  - {kind: career-development, on: 2026-01-01, hours: " +
         std::to_string(hours) + "}\n";
}

std::string text_of(const Files& files, Date today = match_day) {
  const Bench bench(files, today);
  const auto answer = bench.book.endorsements().answer(bench.student());
  const auto found =
      CompletionBook(bench.book)
          .cheapest(bench.student(), answer.value(), answer->by_floor);
  return found ? completion_text(*found, today) : "complete";
}

TEST_CASE("the cheapest completion has the fewest hours, then projects") {
  const std::string begin = "; begin by 2027-04-16";
  CHECK(text_of(files(hours(40) + hours(20), {{"web", 30}})) == "complete");
  CHECK(text_of(files(hours(30), {{"web", 30}, {"map", 30}, {"zoo", 40}})) ==
        "one more project of 30 hours; two are open: map, web" + begin);
  CHECK(text_of(files(hours(30), {{"web", 20}, {"map", 25}, {"zoo", 40}})) ==
        "one more project of 40 hours; one is open: zoo" + begin);
  CHECK(text_of(files("  - {kind: plan, on: 2026-01-01}\n",
                      {{"web", 20}, {"map", 35}, {"zoo", 40}})) ==
        "two more projects of 60 hours together; these are open: web, zoo" +
            begin);
}

TEST_CASE("without an open project the hours say when to begin") {
  // 30 hours are six weeks.
  CHECK(text_of(files(hours(30), {{"web", 20}})) ==
        "one more project of 30 hours; none is open that would do; begin by "
        "2027-04-16");
  CHECK(text_of(files(hours(30), {}), *Date::parse("2027-05-01")) ==
        "one more project of 30 hours; none is open that would do; too late "
        "for the end of school on 2027-05-27");
}

TEST_CASE("projects that do not count or are closed to her are left out") {
  Files all =
      files(hours(30),
            {{"web", 30}, {"map", 30}, {"zoo", 30}, {"spa", 30}, {"gym", 30}});
  all["projects/web.yaml"] += "counts_as: [team-challenge]\n";
  all["projects/map.yaml"] += "status: draft\n";
  all["projects/zoo.yaml"] += "candidates_only: yes\n";
  all["students/ben.yaml"] = "name: Ben\n";
  all["placements/spa/ben.yaml"] = "history: [{to: offered, on: 2026-09-01}]\n";
  CHECK(text_of(all) ==
        "one more project of 30 hours; one is open: gym; begin by 2027-04-16");
}

}  // namespace
}  // namespace stint::testing
