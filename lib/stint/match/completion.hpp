#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/facts.hpp"

namespace stint {

/// How a student can complete the career development experience.
struct Completion {
  /// The fewest further hours, see `further_stints`, or those of `projects`.
  FurtherStints further;
  /// Open projects that together do it; empty if none do.
  std::vector<ProjectId> projects;
  /// Where one project does it: others of the same hours that do too.
  std::vector<ProjectId> others;
  /// The last day of the student's last school year, if it is known.
  std::optional<Date> ends;
  /// The last day on which it must begin to be completed by then: `ends` less
  /// the length of the longest of `projects`, or without one less the weeks
  /// that the hours take at five hours a week.
  std::optional<Date> begin_by;
};

/// Finds the cheapest completions of many students: what is asked of a project
/// alone is worked out once. Borrows from the book.
class STINT_EXPORT CompletionBook {
 public:
  explicit CompletionBook(const FactBook& book);

  /// The cheapest completion of the experience under `reading`, an answer for
  /// `student` by the book's day; nothing if it is complete. A project counts
  /// if it is open, has a seat left, lets the student through every gate, plans
  /// what an experience takes (see `plan_against_experience`), is of `floor`
  /// hours or more, and ends by the student's last school day. The fewest
  /// further hours win, then the fewest projects, then those that end first.
  /// Several projects are judged each by itself: whether they fit beside each
  /// other is not asked.
  std::optional<Completion> cheapest(const Student& student,
                                     const EndorsementAnswer& answer,
                                     const FloorAnswer& reading);

 private:
  using Projects = std::vector<const Project*>;

  /// The shortest first, then those that end first.
  Projects useful(const Student& student, const EndorsementAnswer& answer,
                  const FloorAnswer& reading, const std::optional<Date>& ends);
  /// What of the open projects does not depend on the student, in the same
  /// order.
  const std::vector<ProjectFacts>& counting(const EndorsementAnswer& answer,
                                            const FloorAnswer& reading);

  const FactBook& book_;
  /// Made when first needed.
  std::map<std::pair<const Pathway*, Hours>, std::vector<ProjectFacts>>
      counting_;
};

/// "one more project of 30 hours; three are open: a, b, c; it must begin by
/// 2027-04-12".
STINT_EXPORT std::string completion_text(const Completion& completion,
                                         Date today);

}  // namespace stint
