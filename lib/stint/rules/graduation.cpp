#include "stint/rules/graduation.hpp"

#include "stint/records/ledger.hpp"

namespace stint {

std::optional<Date> last_school_day(const Student& student,
                                    const Program& program) {
  if (!student.graduates) return std::nullopt;
  std::optional<Date> latest;
  for (const DateRange& year : school_years_of(student, program)) {
    if (year.last.year() == *student.graduates) return year.last;
    if (!latest || *latest < year.last) latest = year.last;
  }
  if (!latest) return std::nullopt;
  return latest->plus_years(*student.graduates - latest->year());
}

Date last_begin(Date end, int days) { return end - (days - 1); }

int days_beside_school(Hours hours) {
  constexpr int a_week = week_beside_school.minutes;
  return 7 * ((hours.minutes + a_week - 1) / a_week);
}

}  // namespace stint
