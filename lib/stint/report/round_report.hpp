#pragma once

#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/audit.hpp"
#include "stint/match/round.hpp"
#include "stint/records/value.hpp"
#include "stint/report/text_table.hpp"

namespace stint {

/// A proposed round for people: who was placed, at which choice, who was left
/// over and why, which seats were, the closures, and how schools, grades and
/// pathways fared.
STINT_EXPORT std::string round_text(const RoundPlan& plan,
                                    const Program& program,
                                    const TableLayout& layout);
/// One row a placement: student, project, ranks, scores, pass.
STINT_EXPORT std::string round_placements_csv(const RoundPlan& plan);
/// As docs/output-format.md says: the round's record, with texts, its lists
/// also where they are empty, and how schools, grades and pathways fared.
STINT_EXPORT Value::Members round_value(const RoundPlan& plan);

/// An audit: the findings of the round, and apart what differs today. The text
/// names the likely cause first, and takes blocking pairs together by project;
/// the value has every finding by itself.
struct AuditReport {
  RoundId round;
  std::vector<AuditFinding> findings;
  std::vector<AuditFinding> today;
};
STINT_EXPORT std::string audit_text(const AuditReport& report,
                                    const Round& round,
                                    const TableLayout& layout);
STINT_EXPORT Value::Members audit_value(const AuditReport& report);

}  // namespace stint
