#pragma once

#include <vector>

#include "stint/workflow/rollover.hpp"

namespace stint {

/// What the calendars of the program and its schools lack of the new year.
/// Throws `Error` as `roll_over` does.
std::vector<CalendarEntry> calendar_of(const Program& program,
                                       const RolloverRequest& request,
                                       Date today);

/// Days without school of the year before, 52 weeks later, for each calendar
/// that has none of the new year yet.
std::vector<LikelyDaysOff> likely_days_off(const Program& program,
                                           SchoolYear year);

}  // namespace stint
