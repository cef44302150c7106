#pragma once

#include <optional>
#include <set>

#include "stint/match/round_lists.hpp"

namespace stint {

/// A pinned pair, and the pass in which it is recorded.
struct PlacedPin {
  StudentId student;
  ProjectId project;
  int pass = 1;
};

/// What a pass needs that is decided before it.
struct PassInput {
  int pass = 1;
  std::string seed;
  /// Its method, tie-break, weights and day say how the pass is solved.
  const Round& round;
  /// The program with the placements so far, pins included.
  const Ledger& ledger;
  const RoundScope& scope;
  /// All pins of the round.
  const std::vector<PlacedPin>& pins;
  /// Closed in earlier passes, with their last group.
  const std::map<ProjectId, std::string>& closed;
  /// Null if nobody measures.
  Stopwatch* watch = nullptr;
};

struct PassResult {
  /// The rows of this pass.
  std::vector<RoundProject> projects;
  std::vector<RoundGroup> groups;
  std::vector<RoundApplication> applications;
  std::vector<DroppedChoice> dropped;
  std::set<StudentId> listed_elsewhere;
  std::vector<RoundPlacement> placements;
  /// In the order in which they were closed.
  std::vector<RoundClosed> closed;
  /// Who was placed on a project when it was closed.
  std::set<StudentId> displaced;
  /// What found the flow at last; none for `stable`.
  std::optional<Solver> solver;
};

/// Runs one pass, as often as it takes until no project with new placements is
/// below its minimum.
PassResult run_pass(const PassInput& input);

}  // namespace stint
