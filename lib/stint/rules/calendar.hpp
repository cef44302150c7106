#pragma once

#include <vector>

#include "stint/base/clock_window.hpp"
#include "stint/base/export.hpp"
#include "stint/base/hours.hpp"
#include "stint/records/program.hpp"

namespace stint {

/// Sunday to Saturday around `day`.
STINT_EXPORT DateRange week_of(Date day);

/// The first Monday of September.
STINT_EXPORT Date labor_day(int year);

/// When school is held for one student: as the school says, else the program.
/// Borrows from both.
class STINT_EXPORT SchoolCalendar {
 public:
  /// `school` may be null.
  SchoolCalendar(const Settings& settings, const School* school);

  /// In a school year, no day without school, and school is held on that day of
  /// the week (Monday to Friday where no hours are given).
  bool is_school_day(Date day) const;
  /// One day of its week at least is a school day.
  bool is_school_week(Date day) const;
  /// How long school lasts on `day`, 0 without school; unknown hours are 0.
  Hours school_time(Date day) const;
  /// The hours of school on a school day; windows of other days of the week are
  /// among them.
  const std::vector<ClockWindow>& school_hours() const { return *hours_; }
  /// Nothing is known of a day that lies a year or more after the first day of
  /// the last school year: the next one is not written down yet.
  bool is_known(Date day) const;

 private:
  const std::vector<DateRange>* years_;
  const std::vector<DateRange>* no_school_;
  const std::vector<ClockWindow>* hours_;
};

/// The calendar of a student's school.
STINT_EXPORT SchoolCalendar calendar_of(const Student& student,
                                        const Program& program);

}  // namespace stint
