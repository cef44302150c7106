#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/changes.hpp"
#include "stint/workflow/paper_owner.hpp"
#include "stint/workflow/school_year.hpp"

namespace stint {

/// The step into a new school year.
struct RolloverRequest {
  SchoolYear year;
  /// First to last day of the program's school year, if they are known; guessed
  /// from the year before if not.
  std::optional<DateRange> dates;
  /// Whether to enter last year's days without school, 52 weeks later. They are
  /// a guess, and a wrong one would let a school day pass for a free one, on
  /// which more work is lawful.
  enum class DaysOff : std::uint8_t { name, enter } days_off = DaysOff::name;
};

/// An entry that the calendar of the new year gets.
struct CalendarEntry {
  /// The program's settings, or a school.
  RecordRef record;
  /// The field and, in a map, the key: `school_years`, `terms.fall-2027`.
  FieldPath path;
  DateRange dates;
};

/// Days without school that one calendar likely has in the new year.
struct LikelyDaysOff {
  RecordRef record;
  std::vector<DateRange> days;
};

/// A placement that should have come to an end.
struct LeftOpen {
  PlacementId id;
  State state = State::applied;
  Date last;
};

/// What the new year changes, and what a person should look at.
struct Rollover {
  SchoolYear year;
  Date today;
  DateRange dates;
  Changes changes;
  std::vector<CalendarEntry> calendar;
  /// Those that were not entered.
  std::vector<LikelyDaysOff> days_off;
  /// Students who graduated, and are now `left`.
  std::vector<StudentId> left;
  /// Students who graduated, but whose last stint is still open.
  std::vector<StudentId> waiting;
  /// Students of whom nobody knows any more what they seek.
  std::vector<StudentId> cleared;
  /// Students whose grade is written down, and so does not go up by itself.
  std::vector<StudentId> graded;
  std::vector<ProjectId> closed;
  /// By project, then student. They, their students and their projects stay as
  /// they are.
  std::vector<LeftOpen> open;
  /// Papers of those who stay that do not hold to the end of the year.
  std::vector<OwnedPaper> papers;
  /// Whom the program asks for which paper; of others `stint sign` has to be
  /// told whose they are.
  DocumentsAsked asked;
};

/// Begins a school year:
/// - the program, and each school with a calendar of its own, gets its school
///   year and terms, 52 weeks after those of the year before;
/// - choices of projects that are over or not to be had go; who has none left
///   seeks `none` until an interest form says otherwise. So does, when the year
///   is new to the program, whoever was open to any project;
/// - graduates become `left`, and open projects that are over `closed`, unless
///   a placement is still open there.
///
/// Done once more, it changes only what has come to be due since. Throws
/// `Error` before the last day of the year before, after the last day of the
/// year itself, where there is nothing to guess its dates from, and for dates
/// that are those of no school year (150 to 366 days, from its first year to
/// its second) or not those that the program has for this one already.
STINT_EXPORT Rollover roll_over(const Program& program,
                                const RolloverRequest& request, Date today);

}  // namespace stint
