#include "stint/workflow/draft_ledger.hpp"

#include <algorithm>
#include <utility>

namespace stint {

const Placement* DraftLedger::find(const PlacementId& id) const {
  const auto at = changed_.find(id);
  if (at != changed_.end()) return &at->second;
  return program().placements.find(id);
}

void DraftLedger::put(Placement placement) {
  const PlacementId id = placement.id;
  changed_.insert_or_assign(id, std::move(placement));
}

std::vector<const Placement*> DraftLedger::of(const StudentId& student) const {
  std::map<ProjectId, const Placement*> by_project;
  for (const Placement* placement : ledger_.of(student))
    by_project[placement->id.project] = placement;
  for (const auto& [id, placement] : changed_)
    if (id.student == student) by_project[id.project] = &placement;
  std::vector<const Placement*> placements;
  for (const auto& [project, placement] : by_project)
    placements.push_back(placement);
  return placements;
}

int DraftLedger::seats_left(const Project& project) const {
  int held = ledger_.seats_held(project);
  for (const auto& [id, placement] : changed_) {
    if (id.project != project.id) continue;
    const Placement* before = program().placements.find(id);
    if (before != nullptr && holds_seat(before->state())) --held;
    if (holds_seat(placement.state())) ++held;
  }
  return std::max(0, project.seats - held);
}

std::vector<DateRange> DraftLedger::held_dates(const Business& business) const {
  std::vector<DateRange> held;
  const auto hold = [&](const Placement& placement) {
    const Project* project = program().projects.find(placement.id.project);
    if (project == nullptr || project->business != business.id) return;
    if (holds_capacity(placement.state()))
      held.push_back(dates_of(placement, *project));
  };
  for (const Placement* placement : ledger_.of(business.id))
    if (!changed_.contains(placement->id)) hold(*placement);
  for (const auto& entry : changed_) hold(entry.second);
  return held;
}

DraftLedger::Crowd DraftLedger::most_held(const Business& business,
                                          const DateRange& within) const {
  const std::vector<DateRange> held = held_dates(business);
  // The most is reached on the first day of some placement, or of `within`.
  std::vector<Date> days{within.first};
  for (const DateRange& dates : held)
    if (within.contains(dates.first)) days.push_back(dates.first);
  std::sort(days.begin(), days.end());
  Crowd most{0, within.first};
  for (const Date day : days) {
    const auto students = std::count_if(
        held.begin(), held.end(),
        [day](const DateRange& dates) { return dates.contains(day); });
    if (students > most.students) most = {static_cast<int>(students), day};
  }
  return most;
}

}  // namespace stint
