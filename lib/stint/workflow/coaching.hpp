#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/gates.hpp"
#include "stint/workflow/steps.hpp"

namespace stint {

/// A skill in which a student is below what a project asks for.
struct SkillGap {
  SkillId skill;
  /// 0 for none.
  int has = 0;
  int asked = 0;
  /// Else it was preferred.
  bool required = false;
};

/// What a student who was turned down can be told: facts of the records alone.
struct Advice {
  /// Required ones first, each by skill.
  std::vector<SkillGap> gaps;
  /// What else of the student's own is in the way: grade, age, pathway, place,
  /// dates, weekly, times. Whom somebody avoids is never told.
  std::vector<Gate> gates;
  /// An open project with a seat left on which the student has no placement:
  /// among those that suit, the first in the student's own order that develops
  /// a missing skill, else the first at all; where none suits, one that
  /// develops a missing skill and has the fewest gates in the way.
  std::optional<ProjectId> next;
  /// The missing skills that `next` develops.
  std::vector<SkillId> develops;
  /// What is in the way of `next`; empty if it suits.
  std::vector<Gate> next_gates;
};

STINT_EXPORT Advice advise(const FactBook& book, const Student& student,
                           const Project& project);

/// `advice` in words that may stand in a committed file: what follows from a
/// private field of students is left out.
STINT_EXPORT std::string advice_text(const Advice& advice,
                                     const Settings& settings);

/// What a student is told about a placement.
struct CoachRequest {
  Subject subject;
  /// What was said, which is not empty; the advice in words if not given.
  std::optional<std::string> note;
  /// The project to try next, an id or its title, which is open and not over;
  /// that of the advice if empty.
  std::string next;
  /// Today if not given.
  std::optional<Date> on;
};

/// Writes down what students were told, in any state of the placement.
///
/// Throws `Error` that names every problem if there is one.
STINT_EXPORT Action coach(const Program& program,
                          const std::vector<CoachRequest>& requests,
                          const Acting& acting);

/// The same for one placement that exists, within a batch; what stands against
/// it goes to the problems of `steps`. The note is told in the notes. Returns
/// whether it was entered.
bool enter_coaching(Steps& steps, const CoachRequest& request,
                    const Found& found);

}  // namespace stint
