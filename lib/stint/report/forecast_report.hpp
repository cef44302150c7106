#pragma once

#include "stint/report/reports.hpp"

namespace stint {

/// What is still to be found by a day: seats for those who look for a stint,
/// seats long enough for those who graduate and lack the hours of their
/// endorsement, and seats that teach or ask for a skill; each against what is
/// open.
///
/// The period begins today and ends with the school year (the next one, between
/// two), unless the filter says otherwise. Open seats are those left on open
/// projects whose dates touch it. A project counts for each pathway that it
/// names, so the open seats of the rows may add up to more than there are.
void forecast_report(const ReportInput& input, Report& report);

}  // namespace stint
