#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "stint/base/clock_window.hpp"
#include "stint/base/hours.hpp"
#include "stint/records/shared.hpp"

namespace stint {

/// Someone to write to about a student: a guardian, or another of the family.
struct Relative {
  static constexpr bool has_table = true;
  std::string name;
  std::string relation;
  std::string email;
  std::string phone;
  std::string language;
};
template <>
STINT_EXPORT const Table<Relative>& table<Relative>();

/// Where a student's own entry of a skill comes from, weakest first. A rating
/// in a completed stint is stronger than all of these.
enum class SkillSource : std::uint8_t { self, course, certification };
template <>
struct Words<SkillSource> {
  static constexpr std::array<std::string_view, 3> names{"self", "course",
                                                         "certification"};
};

/// A skill that a student brings. Short form: the level alone.
struct StudentSkill {
  static constexpr bool has_table = true;
  Level level;
  SkillSource source = SkillSource::self;
  std::optional<Date> on;
  std::string note;
};
template <>
STINT_EXPORT const Table<StudentSkill>& table<StudentSkill>();

/// A stretch of time in which a student can work.
struct Availability {
  static constexpr bool has_table = true;
  /// None given means always.
  DateRange dates = always();
  /// The most work in a week, Sunday to Saturday; none given means no limit.
  std::optional<Hours> weekly;
  /// None given means any time.
  std::vector<ClockWindow> times;
};
template <>
STINT_EXPORT const Table<Availability>& table<Availability>();

enum class ProgressKind : std::uint8_t {
  plan,
  instruction,
  early_college_credit,
  exploration,
  intensive_exploration,
  team_challenge,
  career_development,
  academic_readiness
};
template <>
struct Words<ProgressKind> {
  static constexpr std::array<std::string_view, 8> names{
      "plan",
      "instruction",
      "early-college-credit",
      "exploration",
      "intensive-exploration",
      "team-challenge",
      "career-development",
      "academic-readiness"};
};

/// Something toward an endorsement that was earned outside stint.
struct Progress {
  static constexpr bool has_table = true;
  ProgressKind progress_kind = ProgressKind::plan;
  Date on;
  std::string what;
  std::optional<Count<0, 100>> credits;
  std::optional<Hours> hours;
};
template <>
STINT_EXPORT const Table<Progress>& table<Progress>();

/// An endorsement that a student has earned.
struct EndorsementEarned {
  static constexpr bool has_table = true;
  PathwayId pathway;
  Date on;
  std::optional<StaffId> by;
};
template <>
STINT_EXPORT const Table<EndorsementEarned>& table<EndorsementEarned>();

/// What a student looks for: the projects chosen, any project, or none.
enum class Seeking : std::uint8_t { choices, any, none };
template <>
struct Words<Seeking> {
  static constexpr std::array<std::string_view, 3> names{"choices", "any",
                                                         "none"};
};

/// students/ID.yaml, and private/students/ID.yaml for what is not public.
struct Student {
  static constexpr Kind kind = Kind::student;

  StudentId id;
  std::string name;
  std::optional<Date> born;
  std::string email;
  std::string phone;
  std::optional<Relative> guardian;
  std::vector<Relative> family;
  std::map<Word, std::string> ids;
  std::string notes;
  std::optional<SchoolId> school;
  std::optional<Count<1900, 2199>> graduates;
  std::optional<Count<1, 12>> grade;
  std::optional<PathwayId> pathway;
  std::map<SkillId, StudentSkill> skills;
  std::vector<SkillId> wants;
  std::optional<Seeking> seeking;
  Ranking<ProjectId> choices;
  std::vector<AvoidId> avoids;
  std::vector<Availability> availability;
  std::vector<PlaceId> travel;
  Papers documents;
  std::vector<Progress> progress;
  std::vector<EndorsementEarned> endorsements;
  Status status = Status::active;

  /// `seeking`, or what follows where it is not given: choices if there are
  /// some, else any.
  Seeking seeks() const {
    return seeking.value_or(choices.empty() ? Seeking::any : Seeking::choices);
  }
};
template <>
STINT_EXPORT const Table<Student>& table<Student>();

}  // namespace stint
