#include "stint/rules/counts.hpp"

#include <map>
#include <string>

#include <doctest/doctest.h>

#include "stint/base/text.hpp"
#include "support/program_text.hpp"

namespace stint {
namespace {

using testing::snapshot_of;

// A program with one project, of which `extra` says more.
struct Advised {
  explicit Advised(const std::string& extra, int hours = 15,
                   const std::string& dates = "2026-10-05..2026-11-13")
      : program(snapshot_of(files(extra, hours, dates)).program),
        rules(program) {}

  static std::map<std::string, std::string> files(const std::string& extra,
                                                  int hours,
                                                  const std::string& dates) {
    return {{"program.yaml",
             "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n"
             "school_hours: ['mon-fri 08:00-14:00']\n"
             "private_fields: {}\nrules: [us-flsa-youth, us-il-ccpe]\n"},
            {"pathways/it.yaml", "name: IT\nendorsement: us-il-ccpe\n"},
            {"pathways/arts.yaml", "name: Arts\n"},
            {"skills/web.yaml", "name: Web\n"},
            {"skills/talk.yaml", "name: Talk\nkind: durable\n"},
            {"businesses/bakery.yaml",
             "name: Bakery\npeople: {kai: {name: Kai}, tom: {name: Tom, "
             "teacher: yes}}\n"},
            {"projects/web.yaml",
             "title: T\nbusiness: bakery\nhours: " + std::to_string(hours) +
                 "\ndates: " + dates + "\n" + extra}};
  }

  const Project& project() const { return *program.projects.begin(); }
  ProjectCounts counts() const {
    const auto all = project_counts(rules, project());
    REQUIRE(all.size() == 1);
    return all.front();
  }
  std::string ages() const {
    std::string text;
    for (const AgeAdvice& advice : age_advice(rules, project()))
      text += str(advice.ages) +
              (advice.allowed ? " yes\n" : " no: " + advice.why + "\n");
    return text;
  }
  // What is not good.
  std::string faults() const {
    std::string text;
    for (const PostingPoint& point : posting_points(program, project()))
      if (!point.good) text += point.name + ": " + point.text + "\n";
    return text;
  }

  Program program;
  RuleBook rules;
};

std::string changes_of(const ProjectCounts& counts) {
  std::vector<std::string> texts;
  for (const ProjectChange& change : counts.changes)
    texts.push_back(change.text);
  return join(texts, "\n");
}

// What `stint set` would be told.
std::string smallest_of(const Advised& advised) {
  std::vector<std::string> texts;
  for (const FieldSetting& one :
       smallest_change(advised.rules, advised.project())) {
    CHECK(one.text.starts_with(one.field));
    texts.push_back(one.text);
  }
  return join(texts, " ");
}

const std::string complete =
    "seats: 2\nwork: team\nmentor: kai\npay: {kind: credit}\npathways: [it]\n"
    "deliverable: A site\nrequires: {web: 2}\ndevelops: [talk]\n"
    "times: [mon-thu 15:30-17:30]\n";

TEST_CASE("15 hours count toward nothing, and 20 would") {
  const Advised advised(
      "seats: 1\nwork: team\npay: {kind: credit}\npathways: [it]\n"
      "deliverable: A site\nrequires: {web: 2}\ndevelops: [talk]\nmentor: "
      "kai\n");
  const ProjectCounts counts = advised.counts();
  CHECK_FALSE(counts.counts());
  CHECK(counts.by_floor.what == Countable::nothing);
  CHECK(changes_of(counts) ==
        "20 hours would be 20 of the 60 hours of career development\n"
        "with 2 seats it would be a team-based challenge");
}

TEST_CASE("hours count in part or whole, by each floor") {
  const auto count = [](int hours) {
    const ProjectCounts counts = Advised(complete, hours).counts();
    return std::pair(counts.by_floor.what, counts.by_strict_floor->what);
  };
  using Pair = std::pair<Countable, Countable>;
  CHECK(count(19) == Pair{Countable::nothing, Countable::nothing});
  CHECK(count(20) == Pair{Countable::part, Countable::nothing});
  CHECK(count(30) == Pair{Countable::part, Countable::part});
  CHECK(count(60) == Pair{Countable::whole, Countable::whole});
  CHECK(changes_of(Advised(complete, 20).counts()) ==
        "30 hours would count under the stricter floor too");
  CHECK(Advised(complete, 30).counts().changes.empty());
}

TEST_CASE("everything that is missing is named in one sentence each") {
  const ProjectCounts counts = Advised("seats: 1\n", 25).counts();
  CHECK(changes_of(counts) ==
        "25 hours with a pathway, a mentor and pay or credit would be 25 of "
        "the 60 hours of career development\n"
        "with 2 seats, work=team, a mentor, a technical skill, a durable skill "
        "and a deliverable it would be a team-based challenge");
}

TEST_CASE("the smallest change is that of the fewest fields") {
  CHECK(smallest_of(Advised(complete, 30)).empty());
  CHECK(smallest_of(Advised(complete, 15)) == "hours=20");
  CHECK(smallest_of(Advised("seats: 1\n", 15)) ==
        "pathways=PATHWAY mentor=PERSON pay='{kind: credit}' hours=20");
  CHECK(smallest_of(Advised(
            "seats: 1\npathways: [it]\nwork: team\nmentor: kai\ndevelops: "
            "[talk, web]\ndeliverable: A site\n")) == "seats=2");
}

TEST_CASE("without it the first point of the posting that lacks is named") {
  const std::string whole =
      "seats: 2\nwork: team\nmentor: kai\npay: {kind: credit}\n"
      "pathways: [it]\ndeliverable: A site\ndevelops: [talk, web]\n";
  CHECK(smallest_of(Advised(whole, 30)) == "requires='{SKILL: LEVEL}'");
  CHECK(smallest_of(Advised(whole + "requires: {web: 2}\n", 30)) ==
        "times=WINDOW");
  CHECK(smallest_of(Advised(complete, 60)) == "dates=FIRST..LAST");
}

TEST_CASE("counts_as narrows, and nothing is suggested against it") {
  const ProjectCounts counts =
      Advised(complete + "counts_as: [exploration]\n", 15).counts();
  CHECK(counts.exploration);
  CHECK(counts.counts());
  CHECK(counts.changes.empty());
  CHECK(counts.against_challenge.front().text == "counts as exploration only");
}

TEST_CASE("a project outside every endorsement counts for none") {
  const Advised advised("seats: 1\npathways: [arts]\n");
  CHECK(project_counts(advised.rules, advised.project()).empty());
}

TEST_CASE("the young are told why they may not") {
  CHECK(Advised(complete, 30).ages() == "14-15 yes\n16-17 yes\n18 yes\n");
  const std::string late =
      Advised("seats: 1\ntimes: [mon-thu 19:30-21:30]\n", 20).ages();
  CHECK(late.substr(0, 10) == "14-15 no: ");
  CHECK(late.find("16-17 yes\n18 yes\n") != std::string::npos);
  CHECK(Advised(complete + "age: 16\n", 30).ages() ==
        "14-15 no: the project asks for 16\n16-17 yes\n18 yes\n");
}

TEST_CASE("a good posting has six things") {
  CHECK(Advised(complete, 30).faults() == "");
  CHECK(Advised("seats: 1\n", 45, "2026-10-05..2026-10-16").faults() ==
        "deliverable: no deliverable\n"
        "dates: 26h15m a week where 10 h beside school are a lot\n"
        "hours: 45 h where 10 to 40 h are usual\n"
        "mentor: no mentor\n"
        "skills: no skill at a stated level\n"
        "times: no times\n");
  // In summer there is no school to be beside.
  CHECK(Advised("seats: 1\nmentor: kai\ntimes: [mon-fri 09:00-15:00]\n", 40,
                "2026-07-06..2026-07-17")
            .faults() ==
        "deliverable: no deliverable\nskills: no skill at a stated level\n");
  CHECK(Advised("seats: 1\ntimes: [mon-fri 13:00-15:00]\n", 20)
            .faults()
            .ends_with("times: `mon-fri 13:00-15:00` meets school, mon-fri "
                       "08:00-14:00\n"));
}

}  // namespace
}  // namespace stint
