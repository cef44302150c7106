#include "stint/workflow/reliability.hpp"

#include <doctest/doctest.h>

#include "unit/workflow/life.hpp"

namespace stint {
namespace {

using testing::active;
using testing::Files;
using testing::Life;
using testing::placement;

std::string text_of(const std::vector<ReliabilityFact>& facts) {
  std::string text;
  for (const ReliabilityFact& fact : facts)
    text += std::string(word(fact.fact)) + " " + std::to_string(fact.count) +
            " [" + join(fact.sources, "; ") + "]\n";
  return text;
}

std::string of_student(const Files& files, const char* id = "s-1") {
  const Program program = Life(files).program();
  return text_of(reliability(Ledger(program), StudentId(id)));
}

std::string of_business(const Files& files) {
  const Program program = Life(files).program();
  return text_of(reliability(Ledger(program), BusinessId("bakery")));
}

// After it was active, the stint ended.
std::string ended(const std::string& step) {
  return placement(
      "  - {to: accepted, on: 2026-09-20}\n"
      "  - {to: active, on: 2026-10-05}\n"
      "  - {" +
      step + ", on: 2026-10-12}\n");
}

TEST_CASE("days on time, late and missed are counted with their places") {
  CHECK(of_student({{"placements/web/s-1.yaml",
                     active("hours:\n"
                            "  - {on: 2026-10-06, worked: 2}\n"
                            "  - {on: 2026-10-07, worked: 2, late: 15}\n"
                            "  - {on: 2026-10-08, absent: excused}\n"
                            "  - {on: 2026-10-09, absent: unexcused}\n"
                            "  - {on: 2026-10-12, worked: 2}\n")}}) ==
        "started 1 [web 2026-10-05]\n"
        "on-time 2 [web: 2]\n"
        "late 1 [web 2026-10-07 (15 min)]\n"
        "absent-excused 1 [web 2026-10-08]\n"
        "absent-unexcused 1 [web 2026-10-09]\n");
  CHECK(of_student({}) == "");
}

TEST_CASE("an end is held against nobody who did not cause it") {
  CHECK(of_student({{"placements/web/s-1.yaml",
                     ended("to: ended, cause: no-show")}}) ==
        "started 1 [web 2026-10-05]\n"
        "no-show 1 [web 2026-10-12]\n");
  CHECK(of_student({{"placements/web/s-1.yaml",
                     ended("to: withdrawn, cause: schedule")}}) ==
        "started 1 [web 2026-10-05]\n"
        "ended-early 1 [web 2026-10-12 (schedule)]\n");
  const Files called_off{
      {"placements/web/s-1.yaml", ended("to: ended, cause: business")}};
  CHECK(of_student(called_off) == "started 1 [web 2026-10-05]\n");
  CHECK(of_business(called_off) ==
        "started 1 [web/s-1 2026-10-05]\n"
        "called-off 1 [web/s-1 2026-10-12]\n");
}

TEST_CASE("whoever is turned down, or declines, breaks no promise") {
  const Files files{
      {"placements/web/s-1.yaml",
       placement("  - {to: applied, on: 2026-09-01}\n"
                 "  - {to: rejected, on: 2026-09-02, cause: business}\n")},
      {"placements/poster/s-1.yaml",
       placement("  - {to: offered, on: 2026-09-01}\n"
                 "  - {to: declined, on: 2026-09-02, cause: schedule}\n")}};
  CHECK(of_student(files) == "");
  CHECK(of_business(files) == "");
}

}  // namespace
}  // namespace stint
