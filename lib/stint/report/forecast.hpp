// The parts of the forecast: what is open, who looks, who lacks hours.
#pragma once

#include <string>
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

/// Those who graduate with the school year in which the period ends.
struct GraduatesPart {
  /// By pathway with an endorsement: how many have the hours that it asks for
  /// (see `EndorsementBook`), will have them once what runs now is completed,
  /// or lack them; and the seats that would make up for it, each of at most
  /// `most_usual_hours` where that is enough. Open seats are those that count.
  Sheet sheet;
  /// What is to be found, a line a pathway.
  std::vector<std::string> found;
  /// What each of their endorsements asks for, a line each.
  std::vector<std::string> terms;
};
GraduatesPart graduates_part(const ForecastView& view);

/// By skill: students who look and want to grow it against open seats that
/// teach it, and open seats that ask for it against students who look and have
/// the level.
Sheet skills_needed_sheet(const ForecastView& view);

}  // namespace stint
