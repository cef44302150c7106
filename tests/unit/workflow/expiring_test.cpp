#include "stint/workflow/expiring.hpp"

#include <doctest/doctest.h>

#include "stint/records/ledger.hpp"
#include "unit/workflow/life.hpp"

namespace stint {
namespace {

using testing::active;
using testing::day;
using testing::Files;
using testing::Life;
using testing::placement;

const char* const accepted = "  - {to: accepted, on: 2026-09-22}\n";

// Without what has run out and nobody needs, which has a test of its own.
std::string expiring(const Life& life, int days,
                     const char* today = "2026-10-19") {
  const Program program = life.program();
  const Ledger ledger(program);
  std::string text;
  for (const ExpiringPaper& paper :
       expiring_papers(FactBook(ledger, day(today)), days)) {
    if (paper.needs.empty() && paper.due() <= day(today)) continue;
    text += paper.due().str() + " " + paper.place.document.str() + " of " +
            paper.place.owner.who() + " until " +
            (paper.last ? paper.last->str() : "never");
    if (paper.begins) text += " begins " + paper.begins->str();
    for (const PaperNeed& need : paper.needs)
      text += (need.part == PaperNeed::Part::start ? " start:" : " rest:") +
              need.placement.str() + "@" + need.from.str();
    text += "\n  " + paper.command + "\n";
  }
  return text;
}

std::string training(const char* dates) {
  return std::string("documents: {training: ") + dates + "}\n";
}

TEST_CASE("what has run out stays until it is renewed") {
  const Life life;
  const Program program = life.program();
  const Ledger ledger(program);
  const auto count = [&](const char* today) {
    std::size_t found = 0;
    for (const ExpiringPaper& paper :
         expiring_papers(FactBook(ledger, day(today)), 0))
      if (paper.place.owner.record.id == "s-2") ++found;
    return found;
  };
  CHECK(count("2026-10-17") == 0);
  CHECK(count("2026-10-18") == 1);
  CHECK(count("2026-10-19") == 1);
  CHECK(count("2027-05-01") == 1);
}

TEST_CASE("what is on file is listed in its last days, needed or not") {
  const Life life;
  CHECK(expiring(life, 72) == "");
  CHECK(expiring(life, 73) ==
        "2027-01-01 agreement of bakery until 2026-12-31\n"
        "  stint sign agreement bakery\n");
  CHECK(expiring(life, 1, "2026-10-17") ==
        "2026-10-19 consent of s-2 until 2026-10-18\n"
        "  stint sign consent s-2\n");
}

TEST_CASE("a stint that runs needs its papers to its last day") {
  const Life life(Files{
      {"placements/web/s-1.yaml", active(training("2026-10-05..2026-11-12"))},
      {"placements/web/s-2.yaml", active(training("2026-10-05..2026-11-13"))}});
  CHECK(expiring(life, 23) ==
        "2026-10-19 consent of s-2 until 2026-10-18 rest:web/s-2@2026-10-19\n"
        "  stint sign consent s-2\n");
  CHECK(expiring(life, 24) ==
        "2026-10-19 consent of s-2 until 2026-10-18 rest:web/s-2@2026-10-19\n"
        "  stint sign consent s-2\n"
        "2026-11-13 training of placement web/s-1 until 2026-11-12 "
        "rest:web/s-1@2026-11-13\n"
        "  stint sign training web/s-1\n");
}

TEST_CASE("an accepted stint needs its papers on its first day") {
  const Files files{{"placements/poster/s-1.yaml", placement(accepted)}};
  CHECK(expiring(Life(files), 13) == "");
  CHECK(expiring(Life(files), 14) ==
        "2026-11-02 training of placement poster/s-1 until never "
        "start:poster/s-1@2026-11-02\n"
        "  stint sign training poster/s-1\n");
  CHECK(expiring(Life(Files{{"placements/poster/s-1.yaml",
                             placement(accepted,
                                       training("2026-11-03..2026-12-31"))}}),
                 14) ==
        "2026-11-02 training of placement poster/s-1 until 2026-12-31 begins "
        "2026-11-03 start:poster/s-1@2026-11-02\n"
        "  stint sign training poster/s-1\n");
  // An offer may be declined, and what has ended needs nothing.
  for (const char* state : {"offered", "withdrawn"})
    CHECK(expiring(Life(Files{{"placements/poster/s-1.yaml",
                               placement(std::string("  - {to: applied, on: "
                                                     "2026-09-01}\n  - {to: ") +
                                         state + ", on: 2026-09-22}\n")}}),
                   14) == "");
}

TEST_CASE("a paper that several stints need is listed once") {
  const Life life(Files{
      {"businesses/bakery.yaml", "name: Bakery\n"},
      {"placements/poster/s-1.yaml",
       placement(accepted, training("2026-09-01..2026-12-31"))},
      {"placements/web/s-1.yaml", active(training("2026-09-01..2026-12-31"))}});
  CHECK(expiring(life, 20) ==
        "2026-10-19 agreement of bakery until never "
        "rest:web/s-1@2026-10-19 start:poster/s-1@2026-11-02\n"
        "  stint sign agreement bakery\n");
}

TEST_CASE("a mentor's papers, or a mentor's name, can be what is missing") {
  const std::string settings =
      "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n"
      "documents: {mentor: [clearance, training]}\n"
      "staff: {kim: {name: Kim}}\nprivate_fields: {}\n";
  CHECK(expiring(Life(Files{{"program.yaml", settings},
                            {"placements/web/s-1.yaml", active()}}),
                 0) ==
        "2026-10-19 clearance of the mentor until never "
        "rest:web/s-1@2026-10-19\n"
        "  stint set project web mentor=PERSON\n");
  CHECK(expiring(
            Life(Files{{"program.yaml", settings},
                       {"placements/web/s-1.yaml", active("mentor: ana\n")}}),
            0) ==
        "2026-10-19 clearance of the mentor ana until never "
        "rest:web/s-1@2026-10-19\n"
        "  stint sign clearance bakery.ana\n"
        "2026-10-19 training of the mentor ana until never "
        "rest:web/s-1@2026-10-19\n"
        "  stint sign training bakery.ana\n");
}

}  // namespace
}  // namespace stint
