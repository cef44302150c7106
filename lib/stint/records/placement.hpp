#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "stint/base/clock_window.hpp"
#include "stint/base/hours.hpp"
#include "stint/records/shared.hpp"

namespace stint {

/// Where a placement stands. In the order of the ladder, then the ends.
enum class State : std::uint8_t {
  applied,
  shortlisted,
  interview,
  offered,
  accepted,
  active,
  completed,
  rejected,
  declined,
  withdrawn,
  ended
};
template <>
struct Words<State> {
  static constexpr std::array<std::string_view, 11> names{
      "applied",  "shortlisted", "interview", "offered",
      "accepted", "active",      "completed", "rejected",
      "declined", "withdrawn",   "ended"};
};

/// True if a step from `from` to `to` follows; a step may skip forward as far
/// as `active`, and from an end only `applied` or `offered` begin again.
STINT_EXPORT bool follows(State from, State to);
/// A project's seat is held: offered, accepted, active, completed.
STINT_EXPORT bool holds_seat(State state);
/// A business's capacity is held: offered, accepted, active.
STINT_EXPORT bool holds_capacity(State state);
/// An end other than `completed`: rejected, declined, withdrawn, ended.
STINT_EXPORT bool is_end(State state);

/// Why a stint ended or was turned down.
enum class Cause : std::uint8_t {
  no_show,
  schedule,
  fit,
  business,
  left,
  other
};
template <>
struct Words<Cause> {
  static constexpr std::array<std::string_view, 6> names{
      "no-show", "schedule", "fit", "business", "left", "other"};
};

/// One line of a placement's history.
struct Step {
  static constexpr bool has_table = true;
  State to = State::applied;
  Date on;
  std::optional<StaffId> by;
  std::string reason;
  std::optional<Cause> cause;
  /// Of an interview: its day, where that is not the day of the step; when and
  /// where.
  std::optional<Date> day;
  std::optional<ClockTime> at;
  std::string where;
  /// Of an offer: the last day to answer.
  std::optional<Date> answer_by;
  /// A rule was broken on purpose; `reason` says why.
  bool forced = false;
};
template <>
STINT_EXPORT const Table<Step>& table<Step>();

enum class Absence : std::uint8_t { excused, unexcused };
template <>
struct Words<Absence> {
  static constexpr std::array<std::string_view, 2> names{"excused",
                                                         "unexcused"};
};

/// A day of work, or a day missed.
struct Shift {
  static constexpr bool has_table = true;
  Date on;
  std::optional<ClockTime> start;
  std::optional<Hours> worked;
  std::optional<Hours> rest;
  /// Minutes after the time agreed.
  std::optional<Count<1, 600>> late;
  std::string task;
  std::optional<Absence> absent;
  std::optional<Signature> verified;
};
template <>
STINT_EXPORT const Table<Shift>& table<Shift>();

enum class Rater : std::uint8_t { business, student, coordinator };
template <>
struct Words<Rater> {
  static constexpr std::array<std::string_view, 3> names{"business", "student",
                                                         "coordinator"};
};
enum class EvaluationKind : std::uint8_t { preliminary, final };
template <>
struct Words<EvaluationKind> {
  static constexpr std::array<std::string_view, 2> names{"preliminary",
                                                         "final"};
};

/// What one side says of a stint.
struct Evaluation {
  static constexpr bool has_table = true;
  Rater by = Rater::business;
  std::optional<PersonId> person;
  EvaluationKind evaluation_kind = EvaluationKind::final;
  Date on;
  std::optional<Signature> entered;
  std::map<SkillId, Level> skills;
  std::optional<bool> again;
  std::optional<bool> hire;
  std::string comment;
};
template <>
STINT_EXPORT const Table<Evaluation>& table<Evaluation>();

/// Something to show for the work.
struct Evidence {
  static constexpr bool has_table = true;
  std::string what;
  std::string url;
  std::string file;
  bool is_public = false;
};
template <>
STINT_EXPORT const Table<Evidence>& table<Evidence>();

/// What a student who was turned down, or struggles, was told.
struct Coaching {
  static constexpr bool has_table = true;
  Date on;
  std::optional<StaffId> by;
  std::string note;
  std::optional<ProjectId> next;
};
template <>
STINT_EXPORT const Table<Coaching>& table<Coaching>();

/// A claimed exemption from the youth rules.
struct Exemption {
  static constexpr bool has_table = true;
  std::string claim;
  std::vector<Count<1, 17>> orders;
  std::optional<StaffId> by;
  std::string reason;
};
template <>
STINT_EXPORT const Table<Exemption>& table<Exemption>();

enum class Outcome : std::uint8_t { exceeded, met, partly, not_met };
template <>
struct Words<Outcome> {
  static constexpr std::array<std::string_view, 4> names{"exceeded", "met",
                                                         "partly", "not-met"};
};

/// One student on one project; written `PROJECT/STUDENT`.
struct PlacementId {
  ProjectId project;
  StudentId student;

  std::string str() const { return project.str() + "/" + student.str(); }
  friend auto operator<=>(const PlacementId&, const PlacementId&) = default;
};

/// placements/PROJECT/STUDENT.yaml: the ledger.
struct Placement {
  static constexpr Kind kind = Kind::placement;

  PlacementId id;
  std::optional<RoundId> round;
  /// Dates, times, length, mentor and pay only where they differ from the
  /// project's.
  std::optional<DateRange> dates;
  std::vector<ClockWindow> times;
  std::optional<Hours> agreed;
  std::optional<PersonId> mentor;
  std::optional<Pay> pay;
  Papers documents;
  /// Never empty; the last step is the state.
  std::vector<Step> history;
  std::vector<Shift> shifts;
  std::vector<Evaluation> evaluations;
  std::vector<Evidence> evidence;
  std::vector<Coaching> coaching;
  std::optional<Exemption> exemption;
  std::optional<Outcome> outcome;

  State state() const { return history.back().to; }
  /// True if the placement ever reached `wanted`.
  STINT_EXPORT bool ever(State wanted) const;
  /// All that was worked, verified or not.
  STINT_EXPORT Hours worked() const;
  STINT_EXPORT Hours verified() const;
};
template <>
STINT_EXPORT const Table<Placement>& table<Placement>();

}  // namespace stint
