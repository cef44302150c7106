#pragma once

#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/facts.hpp"

namespace stint {

/// The questions that decide whether a student may be considered for a project
/// at all, in the order in which an explanation lists those that fail.
enum class Gate : std::uint8_t {
  status,      // student active, project open, business active
  seeking,     // the student looks for something
  over,        // the project's last day is not past
  avoids,      // neither side avoids the other
  grade,       // on the project's first day
  age,         // on the project's first day
  rules,       // the rules about youth allow it
  skills,      // each required level is reached today
  pathway,     // only where the project is limited to its pathways
  place,       // the student travels there
  dates,       // all of the project's days are in the availability
  weekly,      // no week holds more than the student has
  times,       // enough shared minutes a week
  already,     // not placed here now or before, unless applied again
  candidates,  // named, where nobody else is acceptable
};
template <>
struct Words<Gate> {
  static constexpr std::array<std::string_view, 15> names{
      "status", "seeking", "over",   "avoids",  "grade",
      "age",    "rules",   "skills", "pathway", "place",
      "dates",  "weekly",  "times",  "already", "candidates"};
};

/// A gate that fails, with the reason in words for people, such as "15 on
/// 2026-10-05; the project asks for 16". A text may hold private values: it is
/// shown, never written to a committed file.
struct FailedGate {
  Gate gate = Gate::status;
  std::string text;
};

/// The answer of all gates for one pair.
struct Gates {
  /// In the order of `Gate`; empty if the student may be considered.
  std::vector<FailedGate> failed;
  /// Passed only because a value is missing: `age` without a birth date, and
  /// `grade` and `pathway` where the project asks and the student has none.
  std::vector<Gate> unknown;

  bool passed() const { return failed.empty(); }
};

/// Every gate, with texts. What is missing on either side passes, but for these
/// two: a skill that nobody rated is not there, and where only candidates are
/// acceptable an empty ranking accepts nobody.
///
/// - `rules`: `judge_plan` finds nothing that blocks.
/// - `dates`: the blocks of `availability` together cover every day.
/// - `weekly`: the stint's minutes are spread evenly over its working days; the
///   shares of all stints in a Sunday-to-Saturday week are added as exact
///   fractions and only then compared, so that rounding neither lets a week
///   through nor stops one. A block's `weekly` bounds the work on the block's
///   days of the week; where blocks meet within a week, the largest of theirs
///   bounds the whole of it.
/// - `times`: in each stretch of the project's dates, the union of the blocks
///   that hold there must share enough minutes a week with the project's
///   windows: the average week (length / weeks, at least one week, rounded
///   down) or the windows' total, whichever is smaller.
/// - `already`: passes without a placement, or with one in state applied,
///   shortlisted or interview.
STINT_EXPORT Gates gates(const FactBook& book, const StudentFacts& student,
                         const ProjectFacts& project);

/// True if no gate fails; the cheap gates first, and no text.
STINT_EXPORT bool passes(const FactBook& book, const StudentFacts& student,
                         const ProjectFacts& project);

/// True if no gate fails that looks at nothing of the student but the record:
/// all but `skills`, `already`, `dates`, `weekly` and `times`.
STINT_EXPORT bool record_passes(const FactBook& book, const Student& student,
                                const ProjectFacts& project);

/// How many gates fail.
STINT_EXPORT int count_failed(const FactBook& book, const StudentFacts& student,
                              const ProjectFacts& project);

/// The gates that pass only for want of a value.
STINT_EXPORT std::vector<Gate> unknown_gates(const FactBook& book,
                                             const StudentFacts& student,
                                             const ProjectFacts& project);

}  // namespace stint
