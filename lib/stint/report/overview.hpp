#pragma once

#include "stint/report/reports.hpp"

namespace stint {

/// The program in figures: students, businesses, projects, seats, placements by
/// state, hours, how many of the stints that ended were completed, and what
/// happened in each month (those in which nothing did are left out).
///
/// A period narrows what has a date: steps, hours, projects by their dates. A
/// placement then counts in the state it was in at the end of the period. A
/// school narrows students and their placements, a pathway also projects.
void overview_report(const ReportInput& input, Report& report);

}  // namespace stint
