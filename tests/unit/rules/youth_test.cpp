// What the table of youth hours does not hold: claims, conditions, texts.

#include "stint/rules/youth.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "stint/records/ledger.hpp"
#include "stint/rules/calendar.hpp"
#include "support/program_text.hpp"

namespace stint {
namespace {

using testing::snapshot_of;

std::string settings(const std::string& rules) {
  return "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-28]\n"
         "school_hours: ['mon-fri 08:00-14:00']\nno_school: [2026-09-07]\n"
         "staff: {kim: {name: Kim}}\nprivate_fields: {}\nrules: [" +
         rules + "]\n";
}

struct Files {
  std::string rules = "us-flsa-youth";
  std::string student = "born: 2011-05-05\n";
  std::string business = "name: Acme\npeople: {ana: {name: Ana, adult: 21}}\n";
  std::string project =
      "mentor: ana\nhours: 6\ndates: 2026-10-05..2026-10-09\n"
      "times: ['mon-fri 15:00-17:00']\n";
  std::string placement = "history: [{to: accepted, on: 2026-09-01}]\n";
};

std::vector<RuleFinding> judged(const Files& files) {
  const Snapshot snapshot =
      snapshot_of({{"program.yaml", settings(files.rules)},
                   {"students/sam.yaml", files.student},
                   {"businesses/acme.yaml", files.business},
                   {"projects/job.yaml",
                    "title: Job\nbusiness: acme\nseats: 1\n" + files.project},
                   {"placements/job/sam.yaml", files.placement}});
  const Program& program = snapshot.program;
  return judge_plan(RuleBook(program),
                    {.student = *program.students.begin(),
                     .project = *program.projects.begin(),
                     .placement = &*program.placements.begin(),
                     .business = &*program.businesses.begin()});
}

/// `severity topic: text`, those about `topic` alone.
std::vector<std::string> about(RuleTopic topic, const Files& files) {
  std::vector<std::string> texts;
  for (const RuleFinding& finding : judged(files))
    if (finding.topic == topic)
      texts.push_back(std::string(word(finding.severity)) + ": " +
                      finding.text);
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("an unknown birth date is a warning, and stops the start") {
  const auto findings = judged({.student = "school:\n"});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].topic == RuleTopic::age);
  CHECK(findings[0].severity == RuleSeverity::warn);
  CHECK(findings[0].at_start);
  CHECK(judged({.rules = "", .student = "school:\n"}).empty());
}

TEST_CASE("whoever is 16 has no limit of hours, whatever the plan") {
  CHECK(judged({.student = "born: 2010-10-05\n",
                .project = "hours: 60\ndates: 2026-10-05..2026-10-09\n"
                           "times: ['mon-fri 08:00-22:00']\n"})
            .empty());
}

TEST_CASE("times that go beyond the hours warn where the hours fit") {
  const Files wide{.project =
                       "mentor: ana\nhours: 6\ndates: 2026-10-05..2026-10-09\n"
                       "times: ['mon-fri 15:00-20:00']\n"};
  CHECK(about(RuleTopic::clock, wide) ==
        Texts{"warn: to 20:00 on 2026-10-05; at 15 no later than 19:00"});
  CHECK(about(RuleTopic::school_day, wide) ==
        Texts{"warn: 4 h on 2026-10-05, a school day; at 15 at most 3 h"});
}

TEST_CASE("without times, any hour of any day will do") {
  const std::string week = "mentor: ana\ndates: 2026-10-05..2026-10-09\n";
  CHECK(
      about(RuleTopic::school_day, {.project = week + "hours: 15\n"}).empty());
  CHECK(about(RuleTopic::school_day, {.project = week + "hours: 15.25\n"}) ==
        Texts{"block: any hours on 2026-10-05, a school day; at 15 at most 3 "
              "h; 15 h of 15h15m can be worked"});
}

TEST_CASE("rules that let enough be worked alone may not do so together") {
  // Federal: after school, from 14:00. The board: until 16:00.
  const Snapshot snapshot = snapshot_of(
      {{"program.yaml", settings("us-flsa-youth, board")},
       {"rules/board.yaml",
        "name: Board\ncitation: Policy 6\nversions:\n"
        "  - in_force: 2020-01-01..2199-12-31\n"
        "    hours: [{ages: 14-15, citation: Policy 6.1, latest: '14:00'}]\n"},
       {"students/sam.yaml", "born: 2011-05-05\n"},
       {"businesses/acme.yaml", "name: Acme\n"},
       {"projects/job.yaml",
        "title: Job\nbusiness: acme\nseats: 1\nhours: 2\n"
        "dates: 2026-10-05\ntimes: ['mon 12:00-16:00']\n"}});
  const Program& program = snapshot.program;
  const auto findings =
      judge_plan(RuleBook(program), {.student = *program.students.begin(),
                                     .project = *program.projects.begin()});
  std::size_t blocks = 0;
  for (const RuleFinding& finding : findings)
    blocks += finding.severity == RuleSeverity::block ? 1 : 0;
  CHECK(blocks == 2);
  CHECK(findings[0].text.ends_with("; 0 h of 2 h can be worked"));
}

TEST_CASE("a claimed exemption turns the state's findings into notes") {
  Files files{.rules = "us-il-child-labor",
              .project =
                  "mentor: ana\nhours: 15\n"
                  "dates: 2026-10-05..2026-10-09\n"
                  "times: ['mon-fri 15:00-18:00']\n"};
  CHECK(about(RuleTopic::with_school, files) ==
        Texts{"block: 3 h on 2026-10-05 beside 6 h of school; together at 15 "
              "at most 8 h; 10 h of 15 h can be worked"});
  files.rules =
      "{us-il-child-labor: {exempt: 20e, by: kim, reason: A school's}}";
  CHECK(about(RuleTopic::with_school, files) ==
        Texts{"note: 3 h on 2026-10-05 beside 6 h of school; together at 15 "
              "at most 8 h; 10 h of 15 h can be worked; exempt under 820 ILCS "
              "206/20(e), claimed by kim"});
}

TEST_CASE("who supervises is 21, and known to be") {
  Files files{.rules = "us-il-child-labor"};
  CHECK(about(RuleTopic::supervisor, files).empty());
  files.business = "name: Acme\npeople: {ana: {name: Ana, adult: 20}}\n";
  CHECK(about(RuleTopic::supervisor, files) ==
        Texts{"block: ana is 20; at 15 someone of 21 supervises"});
  files.business = "name: Acme\npeople: {ana: {name: Ana}}\n";
  CHECK(about(RuleTopic::supervisor, files) ==
        Texts{"warn: whether ana is 21 is not known; at 15 someone of 21 "
              "supervises"});
  files.project = "hours: 6\ndates: 2026-10-05..2026-10-09\n";
  CHECK(about(RuleTopic::supervisor, files) ==
        Texts{"warn: no mentor is named; at 15 someone of 21 supervises"});
}

TEST_CASE("the employment certificate may be the student's or the stint's") {
  Files files{.rules = "us-il-child-labor"};
  const std::string paper =
      "documents: {employment-certificate: 2026-09-01..2026-10-05}\n";
  const auto missing = judged(files);
  REQUIRE(missing.size() == 1);
  CHECK(missing[0].topic == RuleTopic::document);
  CHECK(missing[0].document == DocumentId("employment-certificate"));
  CHECK(missing[0].at_start);
  files.student += paper;
  CHECK(judged(files).empty());
  files.student = "born: 2011-05-05\n";
  files.placement += paper;
  CHECK(judged(files).empty());
}

TEST_CASE("hazardous work is for adults, or for a claimed student-learner") {
  Files files{.student = "born: 2009-10-06\n"};
  files.project += "hazards: [saws, driving]\n";
  CHECK(about(RuleTopic::hazard, files) ==
        Texts{"block: `saws` on 2026-10-05 at 16; hazardous order 14 asks for "
              "18",
              "block: `driving` on 2026-10-05 at 16; hazardous order 2 asks "
              "for 18"});
  files.placement +=
      "exemption: {claim: student-learner, orders: [2, 14], by: kim, reason: "
      "Shop class}\n";
  CHECK(about(RuleTopic::hazard, files) ==
        Texts{"block: `driving` on 2026-10-05 at 16; hazardous order 2 asks "
              "for 18",
              "note: `saws` on 2026-10-05 at 16; hazardous order 14 asks for "
              "18; student-learner, claimed by kim"});
  files.student = "born: 2010-10-06\n";  // 15: no student-learner
  CHECK(about(RuleTopic::hazard, files).size() == 2);
  CHECK(about(RuleTopic::hazard, files)[0].starts_with("block"));
  files.student = "born: 2008-10-05\n";
  CHECK(about(RuleTopic::hazard, files).empty());
}

TEST_CASE("a word that no rule knows is passed in silence by no minor") {
  Files files;
  files.project += "hazards: [sawss]\n";
  files.student = "born: 2010-05-05\n";
  CHECK(about(RuleTopic::hazard, files) ==
        Texts{"warn: no rule knows the hazardous work `sawss`, and hazardous "
              "work asks for 18; 16 on 2026-10-05"});
  for (const RuleFinding& finding : judged(files))
    if (finding.topic == RuleTopic::hazard) CHECK(finding.at_start);
  files.student = "born: 2008-05-05\n";
  CHECK(about(RuleTopic::hazard, files).empty());
}

TEST_CASE("a plan beyond the last known school year is looked at") {
  const auto warnings = about(
      RuleTopic::calendar,
      {.student = "born: 2012-10-05\n",
       .project = "mentor: ana\nhours: 2\ndates: 2027-08-16..2027-08-20\n"});
  REQUIRE(warnings.size() == 1);
  CHECK(
      warnings[0].starts_with("warn: no school year is written down for "
                              "2027-08-20"));
}

TEST_CASE("Labor Day is the first Monday of September") {
  CHECK(labor_day(2025).str() == "2025-09-01");
  CHECK(labor_day(2026).str() == "2026-09-07");
  CHECK(labor_day(2027).str() == "2027-09-06");
  CHECK(labor_day(2028).str() == "2028-09-04");
}

TEST_CASE("a program's own record replaces the shipped rule") {
  const Snapshot shipped = snapshot_of({});
  CHECK(shipped.program.rules.size() == 3);
  CHECK(shipped.program.rules.find(RuleId("us-il-ccpe"))->shipped);
  const Snapshot own = snapshot_of(
      {{"rules/us-il-ccpe.yaml",
        "name: Ours\ncitation: Board\nversions: [{in_force: 2026-01-01}]\n"}});
  CHECK(own.program.rules.size() == 3);
  const Rule* rule = own.program.rules.find(RuleId("us-il-ccpe"));
  CHECK(rule->name == "Ours");
  CHECK_FALSE(rule->shipped);
  CHECK(rule->on(*Date::parse("2025-12-31")) == nullptr);
}

}  // namespace stint
