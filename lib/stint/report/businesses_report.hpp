#pragma once

#include "stint/report/reports.hpp"

namespace stint {

/// What each business offers and how it goes: projects, how many of them came
/// after an earlier one had ended (the business came back), days from posting
/// to the last seat taken, stints, hours, thanks; and the load on each mentor.
///
/// A project counts if its dates touch the period, unless it is a draft or
/// cancelled; a stint if it was active in the period. Seats and the load on
/// mentors are those of today.
void businesses_report(const ReportInput& input, Report& report);

}  // namespace stint
