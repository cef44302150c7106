#pragma once

#include <optional>

#include "stint/match/facts.hpp"

namespace stint {

/// The first days of the project on which the student is not available, however
/// the blocks of `availability` are put together; nothing if there are none.
std::optional<DateRange> unavailable(const StudentFacts& student,
                                     const ProjectFacts& project);

/// A week in which the student would have to work more than `weekly`.
struct FullWeek {
  Date sunday;
  /// Of this stint and all others, rounded up.
  Hours work;
  Hours weekly;
};
/// The first week of the project that is too full.
std::optional<FullWeek> full_week(const StudentFacts& student,
                                  const ProjectFacts& project);

/// Too few minutes a week that suit both.
struct TimeShort {
  /// From when, where the availability changes during the project.
  Date from;
  Hours shared;
  Hours needed;
};
std::optional<TimeShort> time_short(const StudentFacts& student,
                                    const ProjectFacts& project);

}  // namespace stint
