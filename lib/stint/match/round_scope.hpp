#pragma once

#include <vector>

#include "stint/match/round.hpp"

namespace stint {

/// Who and what takes part in a round. Pointers are into the program that was
/// given; all in the order of their ids.
struct RoundScope {
  /// Active students who look for something, or those named.
  std::vector<const Student*> students;
  /// Direct projects that the options allow, whatever their state.
  std::vector<ProjectId> direct;
  /// Those of them that can be filled: open, not over, of an active business.
  std::vector<const Project*> fillable;
  /// Projects that select by interview, and can be filled.
  std::vector<const Project*> interview;

  bool is_direct(const ProjectId& project) const;
};

/// Throws `Error` for ids that name nothing, and a tie-break that does not go
/// with the method.
RoundScope scope_of(const Program& program, const RoundOptions& options);

/// True if the student takes part without being named.
bool takes_part(const Student& student);

}  // namespace stint
