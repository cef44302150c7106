#include <algorithm>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/check/families.hpp"

namespace stint {
namespace {

/// A seat that was given against the rules on purpose is no surprise.
bool any_forced(std::span<const Placement* const> placements) {
  return std::any_of(
      placements.begin(), placements.end(), [](const Placement* placement) {
        return std::any_of(placement->history.begin(), placement->history.end(),
                           [](const Step& step) { return step.forced; });
      });
}

void check_project_seats(const Project& project, const Ledger& ledger,
                         Findings& findings) {
  const int held = ledger.seats_held(project);
  if (held <= project.seats || any_forced(ledger.of(project.id))) return;
  findings.error(
      {Kind::project, project.id.str()}, {std::string("seats")},
      "too-few-seats",
      fmt::format("{} held, but there {} {}",
                  counted(held, "seat") + (held == 1 ? " is" : " are"),
                  project.seats == 1 ? "is only" : "are only",
                  project.seats.value),
      "end a placement, or ask the business for another seat");
}

void check_capacity(const Business& business, const Ledger& ledger,
                    Findings& findings) {
  if (!business.capacity || any_forced(ledger.of(business.id))) return;
  const int most = most_held(ledger, business.id, always());
  if (most <= *business.capacity) return;
  findings.error({Kind::business, business.id.str()}, {std::string("capacity")},
                 "over-capacity",
                 fmt::format("on one day {} there, but its capacity is {}",
                             most == 1 ? std::string("1 student is")
                                       : fmt::format("{} students are", most),
                             business.capacity->value),
                 "end a placement, or raise the capacity");
}

bool is_offered_in_rounds(const Project& project, const Program& program) {
  return project.status == ProjectStatus::open &&
         selection_of(project, program) == Selection::direct;
}

/// Where some projects of a group have lists of their own and others fall back
/// on scores, applications are compared by two different yardsticks.
void check_candidates(const Business& business, const Ledger& ledger,
                      Findings& findings) {
  if (!business.capacity || !business.candidates.empty()) return;
  for (const Project* project : ledger.projects_of(business.id)) {
    if (!project->candidates.empty() ||
        !is_offered_in_rounds(*project, ledger.program()))
      continue;
    int seats = ledger.seats_left(*project);
    const Project* listed = nullptr;
    for (const Project* other : ledger.projects_of(business.id)) {
      if (other == project || !other->dates.overlaps(project->dates) ||
          !is_offered_in_rounds(*other, ledger.program()))
        continue;
      seats += ledger.seats_left(*other);
      if (!other->candidates.empty()) listed = other;
    }
    if (listed == nullptr || seats <= *business.capacity) continue;
    findings.warn({Kind::project, project->id.str()}, {}, "partial-candidates",
                  fmt::format("`{}` ranks its candidates, this project does "
                              "not, and both draw on the capacity of `{}`",
                              listed->id.str(), business.id.str()),
                  "give both a list, or give the business one");
  }
}

}  // namespace

void check_seats(const CheckInput& input, Findings& findings) {
  for (const Project& project : input.program().projects)
    check_project_seats(project, input.ledger, findings);
  for (const Business& business : input.program().businesses) {
    check_capacity(business, input.ledger, findings);
    check_candidates(business, input.ledger, findings);
  }
}

}  // namespace stint
