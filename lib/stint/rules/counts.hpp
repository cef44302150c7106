#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/rules/credit_terms.hpp"
#include "stint/rules/rule_book.hpp"

namespace stint {

/// How much of a career development experience a project can be.
enum class Countable : std::uint8_t { nothing, part, whole };

/// The same under one reading of the floor. `consecutive` is not judged: when
/// the hours will be worked is not known.
struct FloorCount {
  Hours floor;
  Countable what = Countable::nothing;
};

/// What to tell `stint set` about a field: `mentor=PERSON`; words in capitals
/// are for the user to fill in.
struct FieldSetting {
  std::string field;
  std::string text;
};

/// A change of a project.
struct ProjectChange {
  /// What it would do: "24 hours with a mentor would be …".
  std::string text;
  std::vector<FieldSetting> set;
};

/// What a project counts for by the terms of one endorsement, if a student
/// completes it, is well assessed and has all hours verified.
struct ProjectCounts {
  RuleId rule;
  const EndorsementTerms* terms = nullptr;
  Hours length;
  /// What stands against it, its length included.
  CreditReasons against_experience;
  FloorCount by_floor;
  std::optional<FloorCount> by_strict_floor;
  CreditReasons against_challenge;
  bool exploration = false;
  /// The smallest change that would make it count, or count for more, for each
  /// of experience and team challenge. Nothing for what `counts_as` leaves out
  /// on purpose.
  std::vector<ProjectChange> changes;

  bool counts() const {
    return by_floor.what != Countable::nothing || against_challenge.empty() ||
           exploration;
  }
};

/// For each endorsement of the pathways that the project names (of all pathways
/// where it names none), in the order of the rules' ids, by the version in
/// force on the project's first day.
STINT_EXPORT std::vector<ProjectCounts> project_counts(const RuleBook& rules,
                                                       const Project& project);

/// Students of some ages, and whether they may do what a project plans.
struct AgeAdvice {
  CountRange ages;
  bool allowed = true;
  /// Why not: the first finding that blocks, or the age that the project asks
  /// for.
  std::string why;
};

/// For 14-15, 16-17 and 18: a student of the youngest of these ages on the
/// project's first day, whose school is not known, so that the program's own
/// calendar holds.
STINT_EXPORT std::vector<AgeAdvice> age_advice(const RuleBook& rules,
                                               const Project& project);

/// A project is usually of so many hours.
inline constexpr Hours least_usual_hours{10 * 60};
inline constexpr Hours most_usual_hours{40 * 60};

/// What makes a good posting.
struct PostingPoint {
  /// `deliverable`, `dates`, `hours`, `mentor`, `skills`, `times`.
  std::string name;
  bool good = false;
  /// What is missing, such as "no mentor"; empty if good.
  std::string text;
  /// What would be good.
  FieldSetting set;
};

/// - `deliverable`: there is one.
/// - `dates`: at most ten hours a week where they hold a school day.
/// - `hours`: `least_usual_hours` to `most_usual_hours`.
/// - `mentor`: there is one.
/// - `skills`: at least one at a stated level.
/// - `times`: some are given, and none on a school day meet the school hours.
STINT_EXPORT std::vector<PostingPoint> posting_points(const Program& program,
                                                      const Project& project);

/// The change of the fewest fields that makes a project count, or count for
/// more; without one, what the first point of the posting that is not good
/// lacks. Empty if there is nothing to change.
STINT_EXPORT std::vector<FieldSetting> smallest_change(const RuleBook& rules,
                                                       const Project& project);

}  // namespace stint
