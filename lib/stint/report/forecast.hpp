// The parts of the forecast: what is open, who looks, who lacks hours.
#pragma once

#include <vector>

#include "stint/report/report_scope.hpp"

namespace stint {

/// What a forecast is made from.
struct ForecastView {
  explicit ForecastView(const ReportInput& input);

  ReportScope scope;
  /// From the first to the last day of the forecast.
  DateRange period;
  /// Open projects with seats left, whose dates touch the period.
  std::vector<const Project*> projects;
  /// Active students.
  std::vector<const Student*> students;

  /// An offered, accepted or active stint.
  bool is_busy(const Student& student) const;
  /// Wants a stint, and is not busy.
  bool is_looking(const Student& student) const;
};

/// By pathway: students, how many are busy and how many look for a stint, the
/// open seats, and how many are to be found.
Sheet seats_sheet(const ForecastView& view);

/// By pathway with an endorsement: students who graduate with the school year
/// in which the period ends, how many have the hours of the endorsement, will
/// have them by what runs now, or lack them; and the seats that would make up
/// for it. What is to be found is also said in `found`, a line a pathway.
Sheet graduates_sheet(const ForecastView& view,
                      std::vector<std::string>& found);

/// By skill: students who look and want to grow it against open seats that
/// teach it, and open seats that ask for it against students who look and have
/// the level.
Sheet skills_needed_sheet(const ForecastView& view);

/// The day by which `hours` must begin to be done on `last`, at the pace of
/// five hours a week.
STINT_EXPORT Date begin_by(Date last, Hours hours);

}  // namespace stint
