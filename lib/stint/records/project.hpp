#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "stint/base/clock_window.hpp"
#include "stint/base/hours.hpp"
#include "stint/records/shared.hpp"

namespace stint {

enum class Work : std::uint8_t { solo, team };
template <>
struct Words<Work> {
  static constexpr std::array<std::string_view, 2> names{"solo", "team"};
};

enum class ProjectStatus : std::uint8_t { draft, open, closed, cancelled };
template <>
struct Words<ProjectStatus> {
  static constexpr std::array<std::string_view, 4> names{"draft", "open",
                                                         "closed", "cancelled"};
};

/// What a stint may count for toward an endorsement.
enum class CountsAs : std::uint8_t {
  career_development,
  team_challenge,
  exploration
};
template <>
struct Words<CountsAs> {
  static constexpr std::array<std::string_view, 3> names{
      "career-development", "team-challenge", "exploration"};
};

/// projects/ID.yaml: a short piece of work that a business offers.
struct Project {
  static constexpr Kind kind = Kind::project;

  ProjectId id;
  std::string title;
  BusinessId business;
  std::optional<PersonId> mentor;
  std::string deliverable;
  Count<1, 1000> seats{1};
  /// The fewest students it can run with.
  Count<1, 1000> minimum{1};
  /// For each student, over the whole project.
  Hours hours;
  DateRange dates;
  /// None given: to be agreed.
  std::vector<ClockWindow> times;
  std::optional<PlaceId> place;
  std::optional<Pay> pay;
  std::map<SkillId, Level> required;
  std::map<SkillId, Level> preferred;
  std::vector<SkillId> develops;
  /// The youngest a student may be on the first day.
  std::optional<Count<1, 99>> age;
  std::optional<CountRange> grades;
  /// Hazardous work, in the words of the youth rules.
  std::vector<std::string> hazards;
  std::vector<PathwayId> pathways;
  bool pathways_only = false;
  Work work = Work::solo;
  std::optional<Selection> selection;
  Ranking<StudentId> candidates;
  bool candidates_only = false;
  std::vector<CountsAs> counts_as;
  std::optional<Date> posted;
  std::optional<Word> series;
  ProjectStatus status = ProjectStatus::open;
};
template <>
STINT_EXPORT const Table<Project>& table<Project>();

}  // namespace stint
