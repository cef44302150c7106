#pragma once

#include "stint/report/reports.hpp"

namespace stint {

/// What was worked and verified in the period, and the pay for it, by student,
/// business, month and kind of pay.
///
/// Wages are for hours that are verified; those of other hours wait. A stipend
/// is due when its stint is completed. Whether it has been paid is not on
/// record.
void hours_report(const ReportInput& input, Report& report);

}  // namespace stint
