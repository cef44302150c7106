#pragma once

#include "stint/report/reports.hpp"

namespace stint {

/// The papers that somebody has to ask for, as `expiring_papers` finds them
/// within the days of the filter: a row for each, with the placements it stops
/// and the command that settles it.
void documents_report(const ReportInput& input, Report& report);

}  // namespace stint
