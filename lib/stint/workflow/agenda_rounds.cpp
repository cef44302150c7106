#include <algorithm>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/agenda_parts.hpp"
#include "stint/workflow/enroll.hpp"

namespace stint {
namespace {

/// Whether the round can be carried out as things are today.
bool can_enroll(const AgendaSheet& sheet, const Round& round) {
  try {
    // Who asks is of no importance: nothing is done.
    enroll_round(sheet.program(), {.round = round.id.str()},
                 {.by = StaffId("agenda"), .today = sheet.today});
    return true;
  } catch (const Error&) {
    return false;
  }
}

}  // namespace

std::vector<const Round*> open_rounds(const AgendaSheet& sheet) {
  std::set<RoundId> enrolled;
  for (const Placement& placement : sheet.program().placements)
    if (placement.round) enrolled.insert(*placement.round);
  std::vector<const Round*> open;
  for (const Round& round : sheet.program().rounds) {
    const bool is_ahead = std::any_of(
        round.placements.begin(), round.placements.end(),
        [&](const RoundPlacement& placed) {
          const Project* project =
              sheet.program().projects.find(placed.project);
          return project != nullptr && project->status == ProjectStatus::open &&
                 project->dates.last >= sheet.today;
        });
    if (is_ahead && !enrolled.contains(round.id)) open.push_back(&round);
  }
  return open;
}

void add_rounds(AgendaSheet& sheet) {
  for (const Round* round : open_rounds(sheet)) {
    std::string text = fmt::format(
        "proposed on {} with {}, and nobody is enrolled", round->today.str(),
        counted(static_cast<std::int64_t>(round->placements.size()),
                "placement"));
    std::string command = "stint enroll --round " + round->id.str();
    if (!can_enroll(sheet, *round)) {
      text += fmt::format("; it can no longer be carried out, as `{} -n` tells",
                          command);
      command = "stint remove rounds " + round->id.str();
    }
    sheet.items.push_back({AgendaTopic::round_open,
                           round->today,
                           {Kind::round, round->id.str()},
                           std::nullopt,
                           std::move(text),
                           std::move(command)});
  }
}

}  // namespace stint
