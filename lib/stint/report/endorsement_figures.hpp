#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/match/completion.hpp"
#include "stint/report/report_scope.hpp"
#include "stint/report/sheet_of.hpp"
#include "stint/rules/endorsement.hpp"

namespace stint {

/// A student of the report.
struct EndorsementRow {
  const Student* student = nullptr;
  EndorsementAnswer answer;
  /// How the hours can be completed; nothing if they are.
  std::optional<Completion> completion{};
  /// Recorded as earned.
  std::optional<Date> earned{};
};

/// Every student whom the report covers and whose pathway has an endorsement.
std::vector<EndorsementRow> endorsement_rows(const ReportScope& scope,
                                             const EndorsementBook& book);

Sheet endorsement_students(const std::vector<EndorsementRow>& rows);
Sheet endorsement_pathways(const std::vector<EndorsementRow>& rows);
/// The stints of one student.
Sheet endorsement_stints(const EndorsementRow& row);

}  // namespace stint
