#pragma once

#include <optional>

#include "stint/base/export.hpp"
#include "stint/records/program.hpp"

namespace stint {

/// The last day of the last school year of a student, from the year in which
/// the student graduates and the school years of the student's school. A year
/// that is not written down yet is taken to end on the day on which the last
/// one that is ends. Nothing if the year of graduation or every school year is
/// unknown.
STINT_EXPORT std::optional<Date> last_school_day(const Student& student,
                                                 const Program& program);

/// The last day on which work of `days` days can begin to end by `end`.
STINT_EXPORT Date last_begin(Date end, int days);

/// The pace of a student beside school.
inline constexpr Hours week_beside_school{5 * 60};

/// Days that work of `hours` takes at that pace, in whole weeks.
STINT_EXPORT int days_beside_school(Hours hours);

}  // namespace stint
