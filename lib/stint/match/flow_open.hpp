#pragma once

#include <cstdint>
#include <vector>

#include "stint/match/flow_network.hpp"
#include "stint/match/problem.hpp"

namespace stint {

/// An arc whose flow is not settled yet.
struct OpenArc {
  int tail = 0;
  int head = 0;
  int capacity = 0;
  /// Whose place it decides, or `no_index`.
  std::uint32_t student = no_index;
  /// Which place, or `no_index` for none.
  std::uint32_t application = no_index;
};

/// The network of a problem: a source sends one to each student, over a group
/// and a project applied for, or straight, which means without a place. (The
/// other way round, from the students to a sink, both solvers take twice as
/// long, and one squares the number of senders in 32 bits.)
/// Left out is what can carry nothing (projects and groups without seats) and
/// groups that cannot bind (they could take every student their projects can).
/// Nodes and arcs follow the ids of students, projects and groups.
///
/// One flow after another narrows it: what all cheapest flows have in common is
/// settled, and the next has to choose among them.
class OpenNetwork {
 public:
  explicit OpenNetwork(const Problem& problem);

  /// A student's arcs lie together.
  const std::vector<OpenArc>& arcs() const { return arcs_; }
  std::int64_t nodes() const {
    return static_cast<std::int64_t>(supply_.size());
  }

  /// What is open, with a cost for each arc.
  FlowNetwork with(std::vector<std::int64_t> cost) const;

  /// Takes the places from `flow`, and settles what is the same in all flows as
  /// cheap as it. `network` is what `with` gave. Throws `std::logic_error` if
  /// the potentials do not prove the flow cheapest.
  void settle(const FlowNetwork& network, const Flow& flow);

  /// As of the last flow.
  const Assignment& placed() const { return placed_; }

 private:
  void drop_lone_nodes();

  std::vector<OpenArc> arcs_;
  std::vector<int> supply_;
  Assignment placed_;
};

}  // namespace stint
