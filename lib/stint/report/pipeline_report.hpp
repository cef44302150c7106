#pragma once

#include "stint/report/reports.hpp"

namespace stint {

/// Whom one business has worked with: each stint that was active in the period,
/// with its outcome, how many skills the business rated and how many of these
/// at 3 or above, whether it would take or hire the student again, and whether
/// the student would return; then the students by year of graduation.
///
/// Answers of both sides stand here: it is for the staff, not for the business.
void pipeline_report(const ReportInput& input, Report& report);

}  // namespace stint
