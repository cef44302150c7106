#pragma once

#include <map>
#include <set>
#include <tuple>
#include <vector>

#include "stint/match/audit.hpp"

namespace stint {

using AuditFindings = std::vector<AuditFinding>;

/// The rows of a round by what they are about.
struct AuditIndex {
  AuditIndex(const Round& round, const RoundData& data);

  const Round& round;
  const RoundData& data;
  using Key = std::tuple<int, StudentId, ProjectId>;
  std::map<Key, const RoundApplication*> applications;
  /// Placed anywhere in the round.
  std::set<StudentId> placed;
  /// Students that each pass places on a project, pins apart.
  std::map<std::pair<int, ProjectId>, int> load;

  const RoundApplication* application(const RoundPlacement& placement) const;
  int load_of(int pass, const ProjectId& project) const;
};

/// The CSV by itself: lottery numbers, orders, ranks, references, seats from
/// one pass to the next.
AuditFindings audit_rows(const AuditIndex& index);
/// Every placement against its application, its pass and its pins.
AuditFindings audit_placements(const AuditIndex& index);
/// Capacities, and what the method promises of each pass.
AuditFindings audit_passes(const AuditIndex& index);
/// Applications that block their pass, over all passes.
std::size_t blocking_pairs_of(const AuditIndex& index);
/// Closures, students and seats left over, the summary.
AuditFindings audit_closures(const AuditIndex& index);
AuditFindings audit_left_over(const AuditIndex& index);
AuditFindings audit_summary(const AuditIndex& index);

}  // namespace stint
