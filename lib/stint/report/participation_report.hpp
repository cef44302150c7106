#pragma once

#include "stint/report/reports.hpp"

namespace stint {

/// Who takes part and who does not, by school, grade and pathway: of the
/// students, how many applied in the period, had an active stint in it,
/// completed one. Every school and pathway has a row, also where nobody does.
///
/// A student who has left counts only with a stint in the period. Grades are
/// those of the last day of the period, or of today.
void participation_report(const ReportInput& input, Report& report);

}  // namespace stint
