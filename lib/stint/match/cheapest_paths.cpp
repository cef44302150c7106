#include "stint/match/cheapest_paths.hpp"

#include <utility>

namespace stint {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// The tree of the paths found so far, as a ring of its nodes in preorder with
/// their depths: a subtree is what follows its root with a greater depth.
class PathTree {
 public:
  PathTree(std::size_t nodes, std::uint32_t root)
      : depth_(nodes, none), next_(nodes, none), before_(nodes, none) {
    depth_[root] = 0;
    next_[root] = before_[root] = root;
  }

  bool holds(std::uint32_t node) const { return depth_[node] != none; }

  void attach(std::uint32_t node, std::uint32_t parent) {
    depth_[node] = depth_[parent] + 1;
    link(node, next_[parent]);
    link(parent, node);
  }

  enum class Cut : std::uint8_t { done, would_lose };
  /// Takes out `node` and all below it, unless `kept` is among them.
  Cut cut(std::uint32_t node, std::uint32_t kept) {
    std::uint32_t end = node;
    do {
      if (end == kept) return Cut::would_lose;
      end = next_[end];
    } while (depth_[end] > depth_[node]);
    link(before_[node], end);
    for (std::uint32_t lost = node; lost != end; lost = next_[lost])
      depth_[lost] = none;
    return Cut::done;
  }

 private:
  void link(std::uint32_t first, std::uint32_t second) {
    next_[first] = second;
    before_[second] = first;
  }

  std::vector<std::uint32_t> depth_;
  std::vector<std::uint32_t> next_;
  std::vector<std::uint32_t> before_;
};

class Labels {
 public:
  Labels(const ArcsByHead& arcs, std::uint32_t target)
      : arcs_(arcs),
        tree_(arcs.begin.size() - 1, target),
        first_arc_(arcs.begin.size() - 1, none),
        head_(arcs.begin.size() - 1, none),
        is_due_(arcs.begin.size() - 1) {
    found_.cost.assign(arcs.begin.size() - 1, unreachable);
    found_.cost[target] = 0;
    next_.push_back(target);
  }

  CheapestPaths run() {
    while (!next_.empty() && found_.cycle.empty()) {
      std::vector<std::uint32_t> due;
      due.swap(next_);
      for (const std::uint32_t node : due) {
        is_due_[node] = 0;
        // Else a better label is on its way.
        if (tree_.holds(node)) pass_on(node);
        if (!found_.cycle.empty()) break;
      }
    }
    return std::move(found_);
  }

 private:
  void pass_on(std::uint32_t head) {
    const std::int64_t beyond = found_.cost[head];
    for (auto arc = arcs_.begin[head]; arc < arcs_.begin[head + 1]; ++arc) {
      const std::uint32_t tail = arcs_.tail[arc];
      const std::int64_t cost = arcs_.cost[arc] + beyond;
      if (cost >= found_.cost[tail]) continue;
      if (tree_.holds(tail) &&
          tree_.cut(tail, head) == PathTree::Cut::would_lose)
        return close_cycle(arc, head);
      found_.cost[tail] = cost;
      first_arc_[tail] = arc;
      head_[tail] = head;
      tree_.attach(tail, head);
      if (is_due_[tail] != 0) continue;
      is_due_[tail] = 1;
      next_.push_back(tail);
    }
  }

  /// `arc` leads to `head`, from where the tree leads back to its tail.
  void close_cycle(std::uint32_t arc, std::uint32_t head) {
    found_.cycle.push_back(arc);
    for (auto node = head; node != arcs_.tail[arc]; node = head_[node])
      found_.cycle.push_back(first_arc_[node]);
  }

  const ArcsByHead& arcs_;
  CheapestPaths found_;
  PathTree tree_;
  /// By node in the tree: how its path goes on.
  std::vector<std::uint32_t> first_arc_;
  std::vector<std::uint32_t> head_;
  /// Nodes to pass their labels on in the next round.
  std::vector<std::uint32_t> next_;
  std::vector<std::uint8_t> is_due_;
};

}  // namespace

CheapestPaths cheapest_paths(const ArcsByHead& arcs, std::uint32_t target) {
  return Labels(arcs, target).run();
}

}  // namespace stint
