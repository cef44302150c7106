#pragma once

#include <cstdint>
#include <vector>

#include "stint/match/problem.hpp"

namespace stint {

/// How a matching can change. The nodes are the projects, the groups, and the
/// sink, which stands for having no place; an arc takes a student from one to
/// another, or passes room between a project, its group and the sink. A cycle
/// keeps to all capacities, and what its arcs cost is what its moves lose.
///
/// Every node with an arc has a path to the sink: over the students it holds,
/// or over the room it has left.
struct Residual {
  /// By arc: its student, or `no_index` where it passes room.
  struct Meaning {
    std::uint32_t student = no_index;
    /// The application that places the student then; `no_index` for none.
    std::uint32_t to = no_index;
  };

  /// By head, as in `ArcsByHead`.
  std::vector<std::uint32_t> begin;
  std::vector<std::uint32_t> tail;
  std::vector<Meaning> meaning;

  std::uint32_t sink() const {
    return static_cast<std::uint32_t>(begin.size() - 2);
  }
};

/// The projects' nodes are numbered as they are. `placed` keeps to all
/// capacities. Takes time linear in the applications.
Residual residual_of(const Problem& problem, const Assignment& placed);

}  // namespace stint
