#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/base/clock_window.hpp"
#include "stint/base/export.hpp"
#include "stint/base/hours.hpp"
#include "stint/workflow/request.hpp"

namespace stint {

/// A day of work or of absence that is to be entered; or, with `verify`, what
/// is to be confirmed.
struct LogRequest {
  Subject subject;
  std::optional<Hours> hours;
  /// Today if not given; with `verify`, every day.
  std::optional<Date> on;
  std::optional<ClockTime> start;
  /// With `start`, the hours follow; if they are given too, they must agree.
  std::optional<ClockTime> end;
  std::optional<Hours> rest;
  /// Minutes, 1 to 600.
  std::optional<int> late;
  std::string task;
  std::optional<Absence> absent;
  bool verify = false;
  /// With `verify`: what the business says was worked on that day.
  std::optional<Hours> sheet;
  /// Enter what looks like a slip.
  bool force = false;
};

/// Appends entries of hours to active stints, on days of the stint that are not
/// after today; or puts today's signature to entries that have none, in any
/// state. Of all entries of a day, hours and breaks fit in 24 hours.
///
/// Unless `force` is given, what is probably a slip is refused: another entry
/// of the same day, unless both have times that do not overlap; one that
/// overlaps what the student did on another project; breaks longer than the
/// work; and minutes of coming late that are more than the work was agreed to
/// last.
///
/// What the rules about youth say of the entries is told in the notes, and
/// where a stint has more hours than were agreed.
///
/// With a sheet, the lines of a day are added up and compared with the entries
/// of that day; if one day differs, nothing is signed. A day with nothing
/// worked agrees with 0. What the sheet leaves out stays open, and is told.
///
/// Throws `Error` that names every problem if there is one.
STINT_EXPORT Action log_hours(const Program& program,
                              const std::vector<LogRequest>& requests,
                              const Acting& acting);

}  // namespace stint
