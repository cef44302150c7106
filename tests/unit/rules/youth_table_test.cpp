// Youth hours against a table whose expectations were typed from the text of
// the law (youth_hours.txt, which explains its columns).

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/records/ledger.hpp"
#include "stint/rules/youth.hpp"
#include "support/program_text.hpp"

namespace stint {
namespace {

using testing::snapshot_of;

std::vector<std::string> split_at(const std::string& text,
                                  const std::string& separator) {
  std::vector<std::string> parts;
  std::size_t from = 0;
  for (std::size_t at; (at = text.find(separator, from)) != std::string::npos;
       from = at + separator.size())
    parts.push_back(text.substr(from, at - from));
  parts.push_back(text.substr(from));
  return parts;
}

std::string rules_of(const std::string& word) {
  if (word == "federal") return "us-flsa-youth";
  if (word == "illinois") return "us-il-child-labor";
  if (word == "both") return "us-flsa-youth, us-il-child-labor";
  REQUIRE(word == "illinois-20e");
  return "us-flsa-youth, {us-il-child-labor: {exempt: 20e, by: kim, reason: "
         "School}}";
}

std::string settings(const std::string& rules) {
  return "stint: 1\nname: Table\n"
         "school_years: [2023-08-23..2024-05-31, 2024-08-21..2025-05-30, "
         "2025-08-20..2026-05-29, 2026-08-19..2027-05-28]\n"
         "no_school: [2023-09-04, 2024-09-02, 2025-09-01, 2026-09-07, "
         "2024-11-25..2024-11-29, 2024-12-23..2025-01-03, "
         "2025-11-24..2025-11-28, 2025-12-22..2026-01-02, "
         "2026-11-25..2026-11-27, 2026-12-21..2027-01-01, 2026-02-16, "
         "2027-02-15]\n"
         "school_hours: ['mon-fri 08:00-14:00']\n"
         "staff: {kim: {name: Kim}}\nprivate_fields: {}\n"
         "rules: [" +
         rules_of(rules) + "]\n";
}

Snapshot program_of(const std::string& rules, const std::string& born,
                    const std::string& plan, const std::string& ledger) {
  std::map<std::string, std::string> files{
      {"program.yaml", settings(rules)},
      {"students/sam.yaml", "born: " + born + "\n"},
      {"businesses/acme.yaml",
       "name: Acme\npeople: {ana: {name: Ana, adult: 21}}\n"},
      {"projects/job.yaml",
       "title: Job\nbusiness: acme\nmentor: ana\nseats: 1\n" + plan}};
  if (!ledger.empty()) files["placements/job/sam.yaml"] = ledger;
  return snapshot_of(std::move(files));
}

/// `DATE START HOURS BREAK; …` as a placement's hours.
std::string ledger_of(const std::string& shifts) {
  std::string text = "history: [{to: active, on: 2023-08-01}]\nhours:\n";
  for (const std::string& shift : split_at(shifts, "; ")) {
    std::istringstream words(shift);
    std::string on, start, worked, rest;
    words >> on >> start >> worked >> rest;
    text +=
        fmt::format("  - {{on: {}, worked: {}, break: {}m", on, worked, rest);
    if (start != "-") text += fmt::format(", start: '{}'", start);
    text += "}\n";
  }
  return text;
}

std::string joined(const std::set<std::string>& topics) {
  if (topics.empty()) return "ok";
  return join(std::vector<std::string>(topics.begin(), topics.end()), ",");
}

std::string topic_of(const RuleFinding& finding, const std::string& rules) {
  const std::string topic(word(finding.topic));
  if (rules != "both") return topic;
  return (finding.rule == RuleId("us-flsa-youth") ? "f:" : "i:") + topic;
}

std::string judged_log(const std::vector<std::string>& cells) {
  const Snapshot snapshot = program_of(
      cells[2], cells[1], "hours: 100\ndates: 2023-08-01..2027-12-31\n",
      ledger_of(cells[3]));
  const Program& program = snapshot.program;
  const Ledger ledger(program);
  const Student& sam = *program.students.begin();
  std::set<std::string> topics;
  for (const LogFinding& logged :
       judge_log(RuleBook(program), sam, ledger.of(sam.id)))
    if (logged.finding.severity == RuleSeverity::block)
      topics.insert(topic_of(logged.finding, cells[2]));
  return joined(topics);
}

std::string judged_plan(const std::vector<std::string>& cells) {
  std::string plan =
      fmt::format("dates: {}\nhours: {}\ntimes: [", cells[3], cells[5]);
  const auto times = split_at(cells[4], "; ");
  for (std::size_t i = 0; i < times.size(); ++i)
    plan += fmt::format("{}'{}'", i == 0 ? "" : ", ", times[i]);
  plan += "]\n";
  const std::string hazards = "hazards=";
  if (cells[6].starts_with(hazards))
    plan += "hazards: [" + cells[6].substr(hazards.size()) + "]\n";
  const Snapshot snapshot = program_of(cells[2], cells[1], plan, "");
  const Program& program = snapshot.program;
  std::set<std::string> topics;
  for (const RuleFinding& finding :
       judge_plan(RuleBook(program), {.student = *program.students.begin(),
                                     .project = *program.projects.begin(),
                                     .business = &*program.businesses.begin()}))
    if (finding.severity == RuleSeverity::block)
      topics.insert(topic_of(finding, cells[2]));
  return joined(topics);
}

}  // namespace

TEST_CASE("every case of the table of youth hours is found as the law says") {
  std::ifstream file(STINT_SOURCE_DIR "/tests/unit/rules/youth_hours.txt");
  REQUIRE(file);
  int cases = 0;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (line.empty() || line.starts_with('#')) continue;
    ++cases;
    const auto cells = split_at(line, " | ");
    std::string expected = cells.back();
    const std::string found =
        cells.front() == "log" ? judged_log(cells) : judged_plan(cells);
    CHECK_MESSAGE(found == expected, number << ": " << line);
  }
  CHECK(cases >= 200);
  MESSAGE(cases << " cases");
}

}  // namespace stint
