#pragma once

#include <optional>
#include <string>

#include "stint/base/date.hpp"
#include "stint/base/hours.hpp"
#include "stint/records/placement.hpp"
#include "stint/records/project.hpp"
#include "stint/records/table.hpp"

namespace stint {

/// A figure that is counted.
using Number = Count<0, 1'000'000'000>;

/// A placement as the records that it belongs to show it; each leaves out what
/// it is itself.
struct ShownPlacement {
  static constexpr bool has_table = true;
  std::optional<ProjectId> project;
  std::optional<StudentId> student;
  std::optional<BusinessId> business;
  State state = State::applied;
  Date since;
  std::optional<DateRange> dates;
  Hours worked;
  Hours verified;
  std::optional<Outcome> outcome;
  /// Of an offer that nobody has answered.
  std::optional<Date> answer_by;
  bool overdue = false;
};

/// A project as its business shows it.
struct ShownProject {
  static constexpr bool has_table = true;
  ProjectId project;
  std::string title;
  ProjectStatus status = ProjectStatus::open;
  DateRange dates;
  Number seats;
  Number seats_left;
};

/// What a student can do, and how that is known.
struct ShownSkill {
  static constexpr bool has_table = true;
  Level level;
  std::string source;
};

template <>
const Table<ShownPlacement>& table<ShownPlacement>();
template <>
const Table<ShownProject>& table<ShownProject>();
template <>
const Table<ShownSkill>& table<ShownSkill>();

}  // namespace stint
