#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "stint/base/clock_window.hpp"
#include "stint/records/table.hpp"

namespace stint {

/// schools/ID.yaml: a school and its calendar. What it does not say is as in
/// program.yaml.
struct School {
  static constexpr Kind kind = Kind::school;

  SchoolId id;
  std::string name;
  std::string code;
  std::optional<std::vector<DateRange>> school_years;
  std::optional<std::vector<DateRange>> no_school;
  std::optional<std::vector<ClockWindow>> school_hours;
  std::map<Word, DateRange> terms;
};
template <>
STINT_EXPORT const Table<School>& table<School>();

}  // namespace stint
