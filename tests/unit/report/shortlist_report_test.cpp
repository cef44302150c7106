#include "stint/report/shortlist_report.hpp"

#include <doctest/doctest.h>

namespace stint::testing {
namespace {

const Date today = *Date::parse("2026-09-15");

Project project() {
  Project project;
  project.id = ProjectId("web");
  project.status = ProjectStatus::open;
  project.dates = {*Date::parse("2026-10-05"), *Date::parse("2026-10-30")};
  return project;
}

Excluded stopped(std::vector<Gate> gates) {
  Excluded excluded;
  for (const Gate gate : gates) excluded.gates.push_back({gate, "why"});
  return excluded;
}

TEST_CASE("where nobody is eligible, the gate that stops most is named") {
  CHECK(nobody_advice(
            project(), 1,
            {stopped({Gate::skills}), stopped({Gate::skills, Gate::times}),
             stopped({Gate::times, Gate::place, Gate::skills}),
             stopped({Gate::status, Gate::times})},
            today) ==
        "nobody suits web: 3 of 3 students are stopped by `skills`; a lower "
        "level in `requires` would let more pass");
  CHECK(nobody_advice(project(), 1, {stopped({Gate::seeking})}, today) ==
        "nobody suits web: no active student seeks anything");
}

TEST_CASE("what is wrong with the project itself comes first") {
  Project over = project();
  over.dates.last = *Date::parse("2026-09-01");
  CHECK(nobody_advice(over, 1, {stopped({Gate::over})}, today) ==
        "web is over since 2026-09-01");
  Project closed = project();
  closed.status = ProjectStatus::closed;
  CHECK(nobody_advice(closed, 1, {stopped({Gate::status})}, today) ==
        "web is closed, not open");
  CHECK(nobody_advice(project(), 0, {stopped({Gate::skills})}, today) ==
        "web has no seat left");
}

}  // namespace
}  // namespace stint::testing
