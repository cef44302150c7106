#include "stint/match/flow_open.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace stint {
namespace {

/// How many students a project, a group can take at most, by its capacity and
/// by who applied: 0 where no arc is needed.
struct Room {
  explicit Room(const Problem& problem)
      : project(problem.projects()), group(problem.groups()) {
    for (const std::uint32_t p : problem.project)
      if (project[p] < problem.seats[p]) ++project[p];
    for (std::size_t p = 0; p < problem.projects(); ++p)
      if (problem.capacity[problem.group_of[p]] == 0) project[p] = 0;
    for (std::size_t p = 0; p < problem.projects(); ++p)
      group[problem.group_of[p]] += project[p];
    for (std::size_t g = 0; g < problem.groups(); ++g)
      if (group[g] > problem.capacity[g])
        group[g] = problem.capacity[g];
      else
        group[g] = 0;
  }

  std::vector<std::uint32_t> project;
  /// 0 also where the projects' seats fit into the capacity.
  std::vector<std::uint32_t> group;
};

/// Numbers the nodes, and lays the arcs.
class Layout {
 public:
  explicit Layout(const Problem& problem)
      : problem_(problem),
        room_(problem),
        project_node_(problem.projects()),
        group_node_(problem.groups()) {
    for (std::uint32_t s = 0; s < problem.students(); ++s)
      if (can_be_placed(s)) students_.push_back(s);
    nodes_ = static_cast<int>(students_.size());
    for (std::size_t p = 0; p < problem.projects(); ++p)
      if (room_.project[p] > 0) project_node_[p] = nodes_++;
    for (std::size_t g = 0; g < problem.groups(); ++g)
      if (room_.group[g] > 0) group_node_[g] = nodes_++;
    source_ = nodes_++;
  }

  std::vector<int> supply() const {
    std::vector<int> supply(static_cast<std::size_t>(nodes_));
    std::fill_n(supply.begin(), students_.size(), -1);
    supply.back() = static_cast<int>(students_.size());
    return supply;
  }

  std::vector<OpenArc> arcs() const {
    std::vector<OpenArc> arcs;
    arcs.reserve(problem_.applications() + students_.size() +
                 static_cast<std::size_t>(nodes_));
    int head = 0;
    for (const std::uint32_t s : students_) {
      for (auto a = problem_.begin[s]; a < problem_.begin[s + 1]; ++a)
        if (is_live(a))
          arcs.push_back({project_node_[problem_.project[a]], head, 1, s, a});
      arcs.push_back({source_, head++, 1, s, no_index});
    }
    for (std::size_t p = 0; p < problem_.projects(); ++p)
      if (const std::uint32_t room = room_.project[p]; room > 0)
        arcs.push_back({before_project(p), project_node_[p], int(room)});
    for (std::size_t g = 0; g < problem_.groups(); ++g)
      if (const std::uint32_t room = room_.group[g]; room > 0)
        arcs.push_back({source_, group_node_[g], int(room)});
    return arcs;
  }

 private:
  bool is_live(std::uint32_t application) const {
    return room_.project[problem_.project[application]] > 0;
  }

  bool can_be_placed(std::uint32_t student) const {
    for (auto a = problem_.begin[student]; a < problem_.begin[student + 1]; ++a)
      if (is_live(a)) return true;
    return false;
  }

  int before_project(std::size_t project) const {
    const std::uint32_t group = problem_.group_of[project];
    return room_.group[group] > 0 ? group_node_[group] : source_;
  }

  const Problem& problem_;
  Room room_;
  std::vector<std::uint32_t> students_;
  std::vector<int> project_node_;
  std::vector<int> group_node_;
  int nodes_ = 0;
  int source_ = 0;
};

}  // namespace

OpenNetwork::OpenNetwork(const Problem& problem)
    : placed_(problem.students(), no_index) {
  const Layout layout(problem);
  arcs_ = layout.arcs();
  supply_ = layout.supply();
}

FlowNetwork OpenNetwork::with(std::vector<std::int64_t> cost) const {
  FlowNetwork network;
  network.supply = supply_;
  for (auto* numbers : {&network.tail, &network.head, &network.capacity})
    numbers->reserve(arcs_.size());
  for (const OpenArc& arc : arcs_) {
    network.tail.push_back(arc.tail);
    network.head.push_back(arc.head);
    network.capacity.push_back(arc.capacity);
  }
  network.cost = std::move(cost);
  return network;
}

void OpenNetwork::settle(const FlowNetwork& network, const Flow& flow) {
  const auto potential = [&](int node) {
    return flow.potential[static_cast<std::size_t>(node)];
  };
  std::size_t kept = 0;
  for (std::size_t i = 0; i < arcs_.size(); ++i) {
    const OpenArc arc = arcs_[i];
    const int amount = flow.amount[i];
    if (arc.student != no_index && amount > 0)
      placed_[arc.student] = arc.application;
    const std::int64_t reduced =
        network.cost[i] + (potential(arc.tail) - potential(arc.head));
    if ((reduced < 0 && amount < arc.capacity) || (reduced > 0 && amount > 0))
      throw std::logic_error("a flow is not the cheapest");
    if (reduced == 0) {
      arcs_[kept++] = arc;
    } else {
      supply_[static_cast<std::size_t>(arc.tail)] -= amount;
      supply_[static_cast<std::size_t>(arc.head)] += amount;
    }
  }
  arcs_.resize(kept);
  drop_lone_nodes();
}

/// What is settled on all sides would only slow the next flow down.
void OpenNetwork::drop_lone_nodes() {
  std::vector<int> number(supply_.size(), -1);
  for (const OpenArc& arc : arcs_)
    for (const int node : {arc.tail, arc.head})
      number[static_cast<std::size_t>(node)] = 0;
  int next = 0;
  for (std::size_t node = 0; node < supply_.size(); ++node) {
    if (number[node] < 0) continue;
    supply_[static_cast<std::size_t>(next)] = supply_[node];
    number[node] = next++;
  }
  supply_.resize(static_cast<std::size_t>(next));
  for (OpenArc& arc : arcs_) {
    arc.tail = number[static_cast<std::size_t>(arc.tail)];
    arc.head = number[static_cast<std::size_t>(arc.head)];
  }
}

}  // namespace stint
