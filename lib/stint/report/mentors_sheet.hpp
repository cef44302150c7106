#pragma once

#include "stint/report/report_scope.hpp"

namespace stint {

/// The load on each mentor, by the id under `people` of a business: seats held
/// and stints running now, stints that were active in the period. A project
/// without a mentor counts in a row of its business without one.
Sheet mentors_sheet(const ReportScope& scope);

}  // namespace stint
