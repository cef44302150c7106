#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/ledger.hpp"
#include "stint/rules/finding.hpp"
#include "stint/rules/rule_book.hpp"

namespace stint {

/// A student on a project, as far as the youth rules look at it.
struct YouthCase {
  const Student& student;
  const Project& project;
  /// Null before there is one.
  const Placement* placement = nullptr;
  /// Null if it is not known; holds the mentor.
  const Business* business = nullptr;
};

/// What the program's rules say of a plan: its dates, times and length against
/// the age on each day and the calendar of the student's school.
///
/// The times of a project are when work may be done; its hours need not fill
/// them. So a limit blocks if the hours cannot all be worked within it, by this
/// rule alone or by all together, and is a warning where they can, but the
/// times go beyond it. Without times any hour of any day will do. In a week in
/// which the age changes a limit counts the days that it covers.
///
/// An age that is not known is one warning, `RuleTopic::age`, and the start is
/// refused. Findings under a claimed exemption are notes. In the order of
/// severity, then of program.yaml.
STINT_EXPORT std::vector<RuleFinding> judge_plan(const RuleBook& book,
                                                 const YouthCase& youth);

/// Whether `judge_plan` finds nothing that blocks; quicker.
STINT_EXPORT bool plan_allowed(const RuleBook& book, const YouthCase& youth);

/// A paper that a rule asks a student for.
struct YouthPaper {
  DocumentId document;
  /// The days of the plan on which the student is of the age for it.
  DateRange dates;
};

/// What the program's rules, as they stand on the first day of the plan, ask a
/// student of that age for; each document once. It may be kept with the student
/// or with the placement. Nothing where an exemption is claimed, or the birth
/// date is unknown.
STINT_EXPORT std::vector<YouthPaper> youth_papers(const RuleBook& book,
                                                  const YouthCase& youth);

/// A finding about work that was done.
struct LogFinding {
  RuleFinding finding;
  PlacementId placement;
  /// Which entry of `hours`: the last one of the day or week.
  std::size_t shift = 0;
};

/// What the rules say of what a student has worked: the entries of all
/// `placements`, which are the student's, together. Each limit is compared with
/// what was worked, day by day and week by week (Sunday to Saturday); the clock
/// only where an entry has a start. Nothing where the birth date is unknown. In
/// the order of days.
STINT_EXPORT std::vector<LogFinding> judge_log(
    const RuleBook& book, const Student& student,
    std::span<const Placement* const> placements);

}  // namespace stint
