#include "stint/check/check.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "support/program_text.hpp"

using namespace stint;
using stint::testing::snapshot_of;

namespace {

std::vector<std::string> found(std::map<std::string, std::string> files) {
  const Snapshot snapshot = snapshot_of(std::move(files));
  const Ledger ledger(snapshot.program);
  std::vector<std::string> lines;
  for (const RecordFinding& finding : check_records(
           {.ledger = ledger, .today = Date::parse("2026-10-19").value()}))
    lines.push_back(finding.record.id + " " + str(finding.path) + " " +
                    std::string(finding.check));
  return lines;
}

std::string project(const char* more) {
  return std::string(
             "title: A\nbusiness: bakery\nhours: 10\n"
             "dates: 2026-10-05..2026-11-13\n") +
         more;
}

}  // namespace

TEST_CASE("a sound program has no findings") {
  CHECK(found({{"businesses/bakery.yaml", "name: Bakery\n"},
               {"projects/web.yaml", project("seats: 1\n")}})
            .empty());
}

TEST_CASE("a seat that was given against the rules on purpose is no finding") {
  const auto files = [](const char* second) {
    return std::map<std::string, std::string>{
        {"businesses/bakery.yaml", "name: Bakery\n"},
        {"projects/web.yaml", project("seats: 1\n")},
        {"students/s-1.yaml", "grade: 11\n"},
        {"students/s-2.yaml", "grade: 11\n"},
        {"placements/web/s-1.yaml",
         "history: [{to: offered, on: 2026-09-20}]\n"},
        {"placements/web/s-2.yaml", second}};
  };
  CHECK(found(files("history: [{to: offered, on: 2026-09-21}]\n")) ==
        std::vector<std::string>{"web seats too-few-seats"});
  CHECK(found(files("history: [{to: offered, on: 2026-09-21, forced: yes, "
                    "reason: a twin}]\n"))
            .empty());
}

TEST_CASE("capacity is counted by the day") {
  const auto files = [](const char* dates) {
    return std::map<std::string, std::string>{
        {"businesses/bakery.yaml", "name: Bakery\ncapacity: 1\n"},
        {"projects/web.yaml", project("seats: 1\n")},
        {"projects/shop.yaml",
         "title: B\nbusiness: bakery\nseats: 1\n"
         "hours: 10\ndates: " +
             std::string(dates) + "\n"},
        {"students/s-1.yaml", "grade: 11\n"},
        {"students/s-2.yaml", "grade: 11\n"},
        {"placements/web/s-1.yaml",
         "history: [{to: offered, on: 2026-09-20}]\n"},
        {"placements/shop/s-2.yaml",
         "history: [{to: offered, on: 2026-09-20}]\n"}};
  };
  CHECK(found(files("2026-11-14..2026-12-11")).empty());
  CHECK(found(files("2026-11-13..2026-12-11")) ==
        std::vector<std::string>{"bakery capacity over-capacity"});
}

TEST_CASE("people of a layer that is not here cannot be missed") {
  const auto files = [](const char* settings) {
    return std::map<std::string, std::string>{
        {"program.yaml",
         std::string("stint: 1\nname: Test\n"
                     "school_years: [2026-08-19..2027-05-27]\n") +
             settings},
        {"businesses/bakery.yaml", "name: Bakery\n"},
        {"projects/web.yaml", project("seats: 1\nmentor: ana\n")}};
  };
  CHECK(found(files("")).empty());
  CHECK(found(files("private_fields: {}\n")) ==
        std::vector<std::string>{"web mentor unknown-person"});
}

TEST_CASE("the names of checks are sorted and told once") {
  const std::vector<CheckName> names = all_checks();
  for (std::size_t i = 1; i < names.size(); ++i) {
    CAPTURE(names[i].name);
    CHECK(names[i - 1].name < names[i].name);
    CHECK(names[i].meaning.ends_with('.'));
  }
}
