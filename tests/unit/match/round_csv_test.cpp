#include "stint/match/round_csv.hpp"

#include <doctest/doctest.h>

#include "support/match_program.hpp"

namespace stint::testing {
namespace {

const char* const header =
    "row,pass,student,project,business,group,place,source,named,order,fit,"
    "interest,need,business_rank,lottery,capacity,held,minimum,state,gates\n";

RoundData example() {
  RoundData data;
  data.seeds = {"fall, \"2026\""};
  data.groups = {{1, BusinessId("bakery"), "bakery#1", std::nullopt}};
  data.projects = {
      {1, ProjectId("site"), BusinessId("bakery"), "bakery#1", 2, 1, 2, false}};
  data.applications = {{1, StudentId("ann"), ProjectId("site"), 1,
                        Source::choice, 0, 88, 86, 81, 100, 1, "5e"}};
  data.dropped = {
      {1, StudentId("ben"), ProjectId("site"), {Gate::age, Gate::skills}}};
  return data;
}

TEST_CASE("a row for each item, with fixed columns") {
  CHECK(round_csv(example()) ==
        std::string(header) +
            "pass,1,,,,,,,,,,,,,\"fall, \"\"2026\"\"\",,,,,\n"
            "group,1,,,bakery,bakery#1,,,,,,,,,,,,,,\n"
            "project,1,,site,bakery,bakery#1,,,,,,,,,,2,1,2,open,\n"
            "application,1,ann,site,bakery,bakery#1,1,choice,0,88,86,81,100,1,"
            "5e,,,,,\n"
            "dropped,1,ben,site,,,,,,,,,,,,,,,,age+skills\n");
}

TEST_CASE("what was written reads back the same, in any order of rows") {
  std::vector<Finding> faults;
  std::string text = round_csv(example());
  CHECK(read_round_csv(text, faults) == example());
  const std::size_t first = text.find("application");
  const std::size_t last = text.find("dropped");
  const std::string row = text.substr(first, last - first);
  text.erase(first, last - first);
  text.insert(std::string(header).size(), row);
  CHECK(read_round_csv(text, faults) == example());
  CHECK(faults.empty());
}

std::string faults_of(const std::string& text) {
  std::vector<Finding> faults;
  read_round_csv(text, faults);
  std::string lines;
  for (const Finding& fault : faults)
    lines += std::to_string(fault.span.begin) + " " + std::string(fault.check) +
             ": " + fault.message + "\n";
  return lines;
}

TEST_CASE("every fault is reported at its cell") {
  CHECK(faults_of("") == "0 round-csv: the file is empty\n");
  CHECK(faults_of("row,pass\n") ==
        "0 round-csv: the header is not that of a round\n");
  const std::string start = std::string(header) + "pass,1,,,,,,,,,,,,,f,,,,,\n";
  const auto at = [&](std::size_t column) {
    return std::to_string(start.size() + column) + " round-csv: ";
  };
  CHECK(faults_of(start + "team,1,,,,,,,,,,,,,,,,,,\n") ==
        at(0) + "`team` of `row` is no kind of row\n");
  CHECK(faults_of(start + "group,0,,,a,a#1,,,,,,,,,,,,,,\n") ==
        at(6) + "`0` of `pass` is no pass\n");
  CHECK(faults_of(start + "group,1,,,A,a#1,,,,,,,,,,x,,,,\n") ==
        at(10) + "`A` of `business` is no id\n" + at(25) +
            "`x` of `capacity` is no number from 0 to 100000000\n");
  CHECK(faults_of(start + "dropped,1,ann,site,,,,,,,,,,,,,,,,age+luck\n") ==
        at(34) +
            "`age+luck` of `gates` is none of the words that may stand "
            "here\n");
}

}  // namespace
}  // namespace stint::testing
