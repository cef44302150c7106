#pragma once

#include "stint/report/reports.hpp"

namespace stint {

/// How far each student is with the endorsement of the own pathway: every
/// requirement, what is short of career development, and by when it must begin.
/// Students who have left, or whose pathway has no endorsement, are left out.
///
/// Of one student (`filter.student`) also each requirement in words, each stint
/// with the reasons why it does not count, and the cheapest completion among
/// open projects.
void endorsement_report(const ReportInput& input, Report& report);

}  // namespace stint
