#include "stint/report/mentors_sheet.hpp"

#include <map>
#include <utility>

#include "stint/report/sheet_of.hpp"

namespace stint {
namespace {

struct Load {
  std::optional<std::string> mentor{};
  std::optional<std::string> business{};
  /// Offered, accepted and active.
  int held = 0;
  int active = 0;
  /// Active in the period.
  int stints = 0;
  Hours worked{};

  void add(const Load& other) {
    held += other.held;
    active += other.active;
    stints += other.stints;
    worked += other.worked;
  }
};

Load load_of(const ReportScope& scope, const Placement& placement) {
  return {.held = holds_capacity(placement.state()) ? 1 : 0,
          .active = placement.state() == State::active ? 1 : 0,
          .stints = scope.was_active(placement) ? 1 : 0,
          .worked = scope.worked(placement)};
}

}  // namespace

Sheet mentors_sheet(const ReportScope& scope) {
  using Key = std::pair<std::string, std::string>;
  std::map<Key, Load> loads;
  Load all;
  for (const Project& project : scope.program().projects) {
    if (!scope.covers(project)) continue;
    for (const Placement* placement : scope.ledger().of(project.id)) {
      const Load load = load_of(scope, *placement);
      if (load.held == 0 && load.stints == 0 && load.worked.minutes == 0)
        continue;
      const auto mentor = mentor_of(*placement, project);
      Load& sum = loads[{project.business.str(), mentor ? mentor->str() : ""}];
      if (mentor) sum.mentor = mentor->str();
      sum.business = project.business.str();
      sum.add(load);
      all.add(load);
    }
  }
  std::vector<Load> rows;
  for (const auto& [key, load] : loads) rows.push_back(load);
  return SheetOf<Load>("mentors", "by mentor")
      .column("mentor", "mentor", &Load::mentor)
      .column("business", "business", &Load::business)
      .column("seats_held", "held", &Load::held, {.adds = true, .bar = true})
      .column("active", "active", &Load::active, {.adds = true})
      .column("stints", "stints", &Load::stints, {.adds = true})
      .column("worked_minutes", "hours", &Load::worked, {.adds = true})
      .made(rows, all);
}

}  // namespace stint
