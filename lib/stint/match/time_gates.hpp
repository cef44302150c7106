#pragma once

#include <optional>

#include "stint/match/facts.hpp"

namespace stint {

/// Whether the three gates of time pass, answered without the reason where the
/// blocks of `availability` are as simple as they mostly are.
bool is_available(const StudentFacts& student, const ProjectFacts& project);
bool weeks_have_room(const StudentFacts& student, const ProjectFacts& project);
bool times_suit(const StudentFacts& student, const ProjectFacts& project);

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

/// Minutes a week that a student must share with the project's windows: those
/// of its average week, or all of them where they are fewer.
int minutes_needed(const Project& project, const WeekSet& times);

/// The most minutes of the stint in any week of the project, rounded up.
std::int64_t largest_week(const DateRange& dates, const Spread& spread);

}  // namespace stint
