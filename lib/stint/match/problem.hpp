#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "stint/base/export.hpp"

namespace stint {

/// "None" for an index, and "no limit" for a capacity.
inline constexpr std::uint32_t no_index =
    std::numeric_limits<std::uint32_t>::max();
inline constexpr std::uint32_t no_limit = no_index;

/// A Student-Project Allocation problem in which the groups rank applications
/// (SPA-(S,P), Abu El-Atta and Moussa 2009), in plain numbers. Students,
/// projects, groups and applications are counted from 0. A *group* is what the
/// literature calls the lecturer: projects of one business that share its
/// capacity.
///
/// Applications lie together by student, in strict order of preference, best
/// first: those of student s are [begin[s], begin[s + 1]). So an application is
/// named by one number, and ten million of them take 80 MB.
struct Problem {
  /// By project.
  std::vector<std::uint32_t> group_of;
  std::vector<std::uint32_t> seats;
  /// By group; `no_limit` where only the seats bind.
  std::vector<std::uint32_t> capacity;
  /// By student, and one more: the number of applications.
  std::vector<std::uint32_t> begin{0};
  /// By application.
  std::vector<std::uint32_t> project;
  /// By application: its place in the group's order over all its applications,
  /// smaller is better. Two applications of one student may share one; those of
  /// two students only where ties are kept.
  std::vector<std::uint32_t> rank;
  /// By application, or empty where lists are strict: its place in the
  /// student's list where ties are kept, never falling within a list. Filled
  /// together with `lottery`, and `stability.hpp` and `larger_stable.hpp` alone
  /// look.
  std::vector<std::uint32_t> tier;
  /// By student, or empty for the order of their numbers: the place in the
  /// lottery, smaller first, each once. It decides where ties are kept; else it
  /// is in the ranks already.
  std::vector<std::uint32_t> lottery;

  std::size_t students() const { return begin.size() - 1; }
  std::size_t projects() const { return seats.size(); }
  std::size_t groups() const { return capacity.size(); }
  std::size_t applications() const { return project.size(); }

  /// Of two applications of one student, the student strictly prefers `a`.
  bool prefers(std::uint32_t a, std::uint32_t b) const {
    return tier.empty() ? a < b : tier[a] < tier[b];
  }
};

/// The same with ties broken by its lottery: strict lists as they stand, and of
/// students who share a rank the first in the lottery before the others.
STINT_EXPORT Problem with_ties_broken(const Problem& problem);

/// A matching: the application that places each student, or `no_index`.
using Assignment = std::vector<std::uint32_t>;

/// A capacity that a matching exceeds.
struct Excess {
  enum class Of : std::uint8_t { project, group };
  Of of;
  std::uint32_t index;
  std::uint32_t placed;
  std::uint32_t capacity;
  friend bool operator==(const Excess&, const Excess&) = default;
};

/// Every capacity that `placed` exceeds, projects first.
STINT_EXPORT std::vector<Excess> excesses(const Problem& problem,
                                          const Assignment& placed);

/// Students who have a place.
STINT_EXPORT int count_placed(const Assignment& placed);

/// Students on each project, and in each group.
struct Loads {
  std::vector<std::uint32_t> project;
  std::vector<std::uint32_t> group;
};
STINT_EXPORT Loads loads_of(const Problem& problem, const Assignment& placed);

}  // namespace stint
