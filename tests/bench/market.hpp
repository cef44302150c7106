#pragma once

#include <cstddef>
#include <cstdint>

#include "stint/match/problem.hpp"

namespace stint::bench {

/// A market for the benchmarks of matching.
struct Market {
  std::size_t students;
  std::size_t projects;
  /// Applications of each student, to projects drawn at random.
  std::size_t list;
  /// Each project has 1 to so many seats.
  std::size_t seats;
};

/// The market as a problem, the same on every machine. A group has 4 projects
/// on average; a third of the groups take half of their projects' seats only,
/// so that of all seats about five in six can be taken. The order of each group
/// is its applications, shuffled.
Problem problem_of(const Market& market);

/// The students that all groups together can take.
std::uint64_t places_of(const Problem& problem);

}  // namespace stint::bench
