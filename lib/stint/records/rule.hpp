#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "stint/base/clock_window.hpp"
#include "stint/base/hours.hpp"
#include "stint/records/shared.hpp"

namespace stint {

/// How long the summer evenings last; they begin on June 1.
enum class Summer : std::uint8_t { through_labor_day, until_labor_day };
template <>
struct Words<Summer> {
  static constexpr std::array<std::string_view, 2> names{"through-labor-day",
                                                         "until-labor-day"};
};

/// Hours that people of some ages may work. What is not given is not limited.
struct HourLimits {
  static constexpr bool has_table = true;
  CountRange ages;
  std::string citation;
  std::optional<Hours> school_day;
  std::optional<Hours> other_day;
  /// Of a week, Sunday to Saturday, that has a school day, or has none.
  std::optional<Hours> school_week;
  std::optional<Hours> other_week;
  /// Work and school together, on a school day.
  std::optional<Hours> with_school;
  /// In a week.
  std::optional<Count<1, 7>> days;
  bool outside_school_hours = false;
  std::optional<ClockTime> earliest;
  std::optional<ClockTime> latest;
  std::optional<Summer> summer;
  std::optional<ClockTime> summer_latest;
};
template <>
STINT_EXPORT const Table<HourLimits>& table<HourLimits>();

/// What must be seen to where people of some ages work.
struct Conditions {
  static constexpr bool has_table = true;
  CountRange ages;
  std::string citation;
  /// How old the adult who supervises them must be.
  std::optional<Count<18, 99>> supervisor;
  /// Work without a break may last this long, and a break this.
  std::optional<Hours> meal_within;
  std::optional<Hours> meal;
  std::vector<DocumentId> documents;
  /// What stint cannot check, and says.
  std::string remark;
};
template <>
STINT_EXPORT const Table<Conditions>& table<Conditions>();

/// Work too dangerous for the young.
struct HazardousOrder {
  static constexpr bool has_table = true;
  /// The number that the law gives it.
  Count<1, 99> order{1};
  std::string name;
  /// A student-learner may be exempt.
  bool learner = false;
};
template <>
STINT_EXPORT const Table<HazardousOrder>& table<HazardousOrder>();

/// All hazardous work of one law; the keys are the words that `hazards` of a
/// project uses.
struct HazardousWork {
  static constexpr bool has_table = true;
  std::string citation;
  /// From this age on it is allowed.
  Count<1, 99> until{18};
  /// Ages of those who may be student-learners.
  std::optional<CountRange> learner_ages;
  std::map<Word, HazardousOrder> orders;
};
template <>
STINT_EXPORT const Table<HazardousWork>& table<HazardousWork>();

/// Where the rule's hours and conditions do not apply, if that is claimed.
struct RuleExemption {
  static constexpr bool has_table = true;
  CountRange ages;
  std::string citation;
  std::string meaning;
};
template <>
STINT_EXPORT const Table<RuleExemption>& table<RuleExemption>();

/// What counts as a career development experience.
struct ExperienceTerms {
  static constexpr bool has_table = true;
  /// Together, over at most so many experiences, each of at least `floor`.
  Hours total;
  Count<1, 10> at_most{1};
  Hours floor;
  /// The hours of one experience come without a longer pause.
  bool consecutive = false;
  /// A stricter reading of the floor, where there is one.
  std::optional<Hours> strict_floor;
  bool strict_consecutive = false;
  /// The assessment at the end: so many skills at `level` or above.
  Count<0, 100> skills{0};
  Level level{1};
  bool paid_or_credit = false;
  bool supervised = false;
};
template <>
STINT_EXPORT const Table<ExperienceTerms>& table<ExperienceTerms>();

/// What an endorsement asks of a student.
struct EndorsementTerms {
  static constexpr bool has_table = true;
  ExperienceTerms experience;
  Count<0, 100> college_credits{0};
  Count<0, 100> explorations{0};
  /// So many intensive ones do instead.
  Count<0, 100> intensive_explorations{0};
  Count<0, 100> team_challenges{0};
  /// One stint may be an experience and a team challenge.
  bool one_for_both = false;
  bool plan = false;
  Count<0, 10> instruction_years{0};
  bool academic_readiness = false;
};
template <>
STINT_EXPORT const Table<EndorsementTerms>& table<EndorsementTerms>();

/// What a rule says from one day to another.
struct RuleVersion {
  static constexpr bool has_table = true;
  DateRange in_force;
  std::string citation;
  std::string url;
  std::string note;
  /// Nobody younger works at all.
  std::optional<Count<1, 99>> youngest;
  std::vector<HourLimits> hours;
  std::vector<Conditions> conditions;
  std::optional<HazardousWork> hazards;
  std::map<Word, RuleExemption> exemptions;
  std::optional<EndorsementTerms> endorsement;
};
template <>
STINT_EXPORT const Table<RuleVersion>& table<RuleVersion>();

/// rules/ID.yaml: a law or an endorsement's terms, as a record with citations
/// and dates in force, so that a past day is judged by the rules of that day.
struct Rule {
  static constexpr Kind kind = Kind::rule;

  RuleId id;
  std::string name;
  std::string citation;
  std::string url;
  std::string note;
  /// Their dates do not overlap.
  std::vector<RuleVersion> versions;
  /// It comes with stint and has no file in the program.
  bool shipped = false;

  /// Null where the rule was not in force.
  STINT_EXPORT const RuleVersion* on(Date day) const;
};
template <>
STINT_EXPORT const Table<Rule>& table<Rule>();

}  // namespace stint
