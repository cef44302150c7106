#pragma once

#include "stint/report/reports.hpp"

namespace stint {

/// Skill by skill, the widest gap first, then the most unmet wishes: seats that
/// ask for it, prefer it and teach it; active students who bring it and who
/// want to grow it; ratings of it in stints that were completed.
///
/// Without a period, projects are those that are open and not over, else those
/// whose dates touch it, unless they are drafts or cancelled; ratings are those
/// of the period. The gap is the most, over the levels, by which the seats that
/// ask for a level outnumber the students who have reached it. Skills of which
/// there is nothing to say are left out.
void skills_report(const ReportInput& input, Report& report);

}  // namespace stint
