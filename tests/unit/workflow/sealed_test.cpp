#include "stint/workflow/sealed.hpp"

#include <doctest/doctest.h>

#include "stint/exchange/json.hpp"
#include "stint/workflow/view.hpp"
#include "unit/workflow/life.hpp"

namespace stint {
namespace {

using testing::active;
using testing::Files;
using testing::Life;

const std::string by_business =
    "  - {by: business, on: 2026-10-16, again: yes, comment: Careful}\n";
const std::string by_student =
    "  - {by: student, on: 2026-10-17, comment: Fun}\n";

Files with(const std::string& evaluations) {
  return {{"placements/web/s-1.yaml", active("evaluations:\n" + evaluations)}};
}

// The side that each evaluation waits for, `-` for none.
std::string waits(const std::string& evaluations) {
  const Program program = Life(with(evaluations)).program();
  const Placement& stint = *program.placements.begin();
  std::string text;
  for (const Evaluation& evaluation : stint.evaluations) {
    const auto other = sealed_until(stint, evaluation);
    text += other ? std::string(word(*other)) + " " : "- ";
  }
  CHECK(has_sealed(stint) == (text.find_first_not_of("- ") != text.npos));
  return text;
}

std::string shown(const std::string& evaluations, Sealed sealed) {
  const Program program = Life(with(evaluations)).program();
  const Ledger ledger(program);
  const auto view =
      make_view(ledger, Kind::placement, testing::day("2026-10-19"), sealed);
  return to_json(*view->record(0).find("evaluations"), JsonLayout::compact);
}

TEST_CASE("a final evaluation waits for that of the other side") {
  CHECK(waits(by_business) == "student ");
  CHECK(waits(by_student) == "business ");
  CHECK(waits(by_business + by_student) == "- - ");
  CHECK(waits("  - {by: student, kind: preliminary, on: 2026-10-10}\n" +
              by_business) == "- student ");
  CHECK(waits("  - {by: coordinator, on: 2026-10-16}\n" + by_business) ==
        "- student ");
  CHECK(waits(by_business + by_business) == "student student ");
}

TEST_CASE("what is sealed shows who spoke and when, and nothing else") {
  CHECK(shown(by_business, Sealed::hidden) ==
        R"([{"by":"business","kind":"final","on":"2026-10-16",)"
        R"("hidden_until":"student"}])");
  CHECK(shown(by_business, Sealed::revealed) ==
        R"([{"by":"business","kind":"final","on":"2026-10-16",)"
        R"("again":true,"comment":"Careful"}])");
  for (const Sealed sealed : {Sealed::hidden, Sealed::revealed})
    CHECK(shown(by_business + by_student, sealed) ==
          R"([{"by":"business","kind":"final","on":"2026-10-16",)"
          R"("again":true,"comment":"Careful"},)"
          R"({"by":"student","kind":"final","on":"2026-10-17",)"
          R"("comment":"Fun"}])");
}

}  // namespace
}  // namespace stint
