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
  std::optional<Hours> rest;
  std::string task;
  std::optional<Absence> absent;
  bool verify = false;
  /// Enter what looks like something typed twice.
  bool force = false;
};

/// Appends entries of hours to active stints, on days of the stint that are not
/// after today; or puts today's signature to entries that have none, in any
/// state. Of all entries of a day, hours and breaks fit in 24 hours. Another
/// entry of a day is refused as probably typed twice if it has the same start,
/// or if one of the two is an absence, unless `force` is given.
///
/// Throws `Error` that names every problem if there is one.
STINT_EXPORT Action log_hours(const Program& program,
                              const std::vector<LogRequest>& requests,
                              const Acting& acting);

}  // namespace stint
