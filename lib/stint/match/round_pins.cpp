#include "stint/match/round_pins.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"

namespace stint {
namespace {

[[noreturn]] void refuse(const Pin& pin, const std::string& why,
                         const std::string& help = {}) {
  throw Error(fmt::format("cannot pin `{}={}`: {}", pin.student.str(),
                          pin.project.str(), why),
              help);
}

void must_take_part(const Pin& pin, const RoundScope& scope) {
  const auto has = [](const auto& list, const auto& id) {
    return std::any_of(list.begin(), list.end(),
                       [&](const auto* item) { return item->id == id; });
  };
  if (!has(scope.students, pin.student))
    refuse(pin, "the student takes no part in this round");
  if (has(scope.interview, pin.project))
    refuse(pin, "the project selects by interview",
           fmt::format("`stint enroll {} {}` places without a round",
                       pin.project.str(), pin.student.str()));
  if (!scope.is_direct(pin.project))
    refuse(pin, "this round does not fill the project");
}

void must_be_possible(const Pin& pin, const Program& program, Date today) {
  const Ledger ledger(program);
  const FactBook book(ledger, today);
  const Project& project = *program.projects.find(pin.project);
  const Gates judged = gates(book, book.of(*program.students.find(pin.student)),
                             book.of(project));
  std::vector<std::string> failed;
  for (const FailedGate& gate : judged.failed)
    failed.push_back(fmt::format("{} ({})", word(gate.gate), gate.text));
  if (!failed.empty()) refuse(pin, "fails " + join(failed, ", "));
  if (ledger.seats_left(project) == 0) refuse(pin, "no seat is left");
  const Business& business = *program.businesses.find(project.business);
  if (!business.capacity) return;
  const int held = most_held(ledger, business.id, project.dates);
  if (held >= *business.capacity)
    refuse(pin, fmt::format("`{}` takes {} at once, and has {} already",
                            business.id.str(),
                            counted(*business.capacity, "student"), held));
}

}  // namespace

void add_offers(Program& program,
                const std::vector<std::pair<ProjectId, StudentId>>& pairs,
                Date today) {
  std::vector<Placement> all(program.placements.begin(),
                             program.placements.end());
  const std::size_t before = all.size();
  for (const auto& [project, student] : pairs) {
    const PlacementId id{project, student};
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(before);
    auto at = std::lower_bound(
        all.begin(), end, id,
        [](const Placement& p, const PlacementId& key) { return p.id < key; });
    if (at == end || at->id != id) {
      all.emplace_back().id = id;
      at = all.end() - 1;
    }
    at->history.push_back({.to = State::offered, .on = today});
  }
  program.placements = Records<Placement>(std::move(all));
}

std::vector<PlacedPin> place_pins(Program& program, const RoundScope& scope,
                                  const RoundOptions& options) {
  const int passes = program.settings.match.per_student;
  std::vector<PlacedPin> placed;
  for (const Pin& pin : options.pins) {
    must_take_part(pin, scope);
    const auto before = std::count_if(
        placed.begin(), placed.end(),
        [&](const PlacedPin& other) { return other.student == pin.student; });
    if (before >= passes)
      refuse(pin, fmt::format("a student gets at most {} in a round",
                              counted(passes, "project")));
    must_be_possible(pin, program, options.today);
    add_offers(program, {{pin.project, pin.student}}, options.today);
    placed.push_back({pin.student, pin.project, static_cast<int>(before) + 1});
  }
  return placed;
}

}  // namespace stint
