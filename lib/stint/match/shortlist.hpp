#pragma once

#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/gates.hpp"
#include "stint/match/score.hpp"

namespace stint {

/// A student for a project, or a project for a student.
struct Suggestion {
  StudentId student;
  ProjectId project;
  /// The student's place in the ranking of the project, or where it has none of
  /// the business (1 is best, a tie is one place); 0 if not named.
  int place = 0;
  Scores scores;
  /// Gates that passed only for want of a value.
  std::vector<Gate> unknown;
};

/// A pair that fails a gate.
struct Excluded {
  StudentId student;
  ProjectId project;
  std::vector<FailedGate> gates;
};

struct Shortlist {
  std::vector<Suggestion> suggestions;
  /// In the order of the ids; empty unless asked for.
  std::vector<Excluded> excluded;
};

enum class WithExcluded : std::uint8_t { no, yes };

/// Every eligible student for `project`: those the business named first, in its
/// order; then by order, interest (both descending), and id.
STINT_EXPORT Shortlist shortlist_for(const FactBook& book,
                                     const Project& project,
                                     WithExcluded excluded = WithExcluded::no);

/// Every eligible project for `student`, by interest, fit (both descending),
/// and id.
STINT_EXPORT Shortlist shortlist_for(const FactBook& book,
                                     const Student& student,
                                     WithExcluded excluded = WithExcluded::no);

}  // namespace stint
