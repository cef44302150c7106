#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
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

/// The heads of many projects' shortlists, for whom whole lists are too much:
/// what judging needs of a student is worked out once for all projects, and
/// gates are asked from the best down until enough have passed. Borrows from
/// the book.
class STINT_EXPORT ShortlistHeads {
 public:
  explicit ShortlistHeads(const FactBook& book);

  /// The first `most` of `shortlist_for(book, project)`, leaving out `without`.
  std::vector<StudentId> of(const Project& project, std::size_t most,
                            const std::set<StudentId>& without = {});

 private:
  const StudentFacts& facts(std::uint32_t at);

  const FactBook& book_;
  /// By the place in `Program::students`; made when first needed.
  std::vector<std::optional<StudentFacts>> facts_;
};

}  // namespace stint
