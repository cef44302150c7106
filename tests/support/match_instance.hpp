// Small random instances of student-project allocation, and everything that can
// be said about them by trying all matchings. The blocking pair is coded here
// straight from the text of the design, condition by condition; the library
// finds it by counting, so that neither can hide the other's mistake.
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "stint/match/problem.hpp"

namespace stint::testing {

// How businesses order applications.
enum class Orders { by_student, by_application, with_own_ties };

// An instance before it is made into a Problem: lists can be changed, and every
// pair has a rank, also those nobody applied for.
struct Instance {
  std::vector<std::uint32_t> group_of;
  std::vector<std::uint32_t> seats;
  std::vector<std::uint32_t> capacity;
  // By student: projects, best first.
  std::vector<std::vector<std::uint32_t>> lists;
  // By student, then place in the list: the tie it stands in. Empty if strict.
  std::vector<std::vector<std::uint32_t>> tiers;
  // By student, then project: the rank in the project's group.
  std::vector<std::vector<std::uint32_t>> rank;

  Problem problem() const {
    Problem problem;
    problem.group_of = group_of;
    problem.seats = seats;
    problem.capacity = capacity;
    for (std::size_t s = 0; s < lists.size(); ++s) {
      for (const std::uint32_t p : lists[s]) {
        problem.project.push_back(p);
        problem.rank.push_back(rank[s][p]);
      }
      problem.begin.push_back(
          static_cast<std::uint32_t>(problem.project.size()));
    }
    for (const auto& tiers_of_one : tiers)
      problem.tier.insert(problem.tier.end(), tiers_of_one.begin(),
                          tiers_of_one.end());
    return problem;
  }
};

// Numbers that are the same on every machine, which the standard's
// distributions are not.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}
  std::uint32_t below(std::size_t count) {
    return static_cast<std::uint32_t>(engine_() % count);
  }
  template <class T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t i = items.size(); i > 1; --i)
      std::swap(items[i - 1], items[below(i)]);
  }

 private:
  std::mt19937_64 engine_;
};

struct Size {
  std::size_t students = 5;
  std::size_t projects = 5;
  std::size_t groups = 3;
  std::size_t list = 4;
};

// Ranks of all pairs of one group's order.
inline void draw_ranks(Instance& instance, Orders orders, Dice& dice) {
  const std::size_t students = instance.lists.size();
  const std::size_t projects = instance.seats.size();
  instance.rank.assign(students, std::vector<std::uint32_t>(projects));
  for (std::uint32_t g = 0; g < instance.capacity.size(); ++g) {
    std::vector<std::uint32_t> order(
        orders == Orders::by_student ? students : students * projects);
    std::iota(order.begin(), order.end(), 0U);
    dice.shuffle(order);
    for (std::size_t s = 0; s < students; ++s) {
      std::optional<std::uint32_t> last;
      for (std::size_t p = 0; p < projects; ++p) {
        if (instance.group_of[p] != g) continue;
        std::uint32_t& rank = instance.rank[s][p];
        rank = order[orders == Orders::by_student ? s : s * projects + p];
        if (orders == Orders::with_own_ties && last && dice.below(2) == 0)
          rank = *last;
        last = rank;
      }
    }
  }
}

// Capacities from 0, often too small at both levels at once.
inline Instance draw_instance(std::uint64_t seed, Orders orders,
                              Size size = {}) {
  Dice dice(seed);
  Instance instance;
  const std::size_t students = 2 + dice.below(size.students - 1);
  const std::size_t projects = 2 + dice.below(size.projects - 1);
  const std::size_t groups = 1 + dice.below(size.groups);
  constexpr std::uint32_t capacities[] = {0, 1, 1, 2, 2, 2, 3, 3, no_limit};
  for (std::size_t g = 0; g < groups; ++g)
    instance.capacity.push_back(capacities[dice.below(9)]);
  constexpr std::uint32_t seats[] = {0, 1, 1, 1, 1, 1, 1, 2, 2, 3};
  for (std::size_t p = 0; p < projects; ++p) {
    instance.group_of.push_back(dice.below(groups));
    instance.seats.push_back(seats[dice.below(10)]);
  }
  std::vector<std::uint32_t> all(projects);
  std::iota(all.begin(), all.end(), 0U);
  for (std::size_t s = 0; s < students; ++s) {
    dice.shuffle(all);
    // The longest of two draws: short lists make easy instances.
    const std::size_t most = std::min(size.list, projects) + 1;
    const std::size_t length = std::max(dice.below(most), dice.below(most));
    instance.lists.emplace_back(
        all.begin(), all.begin() + static_cast<std::ptrdiff_t>(length));
  }
  draw_ranks(instance, orders, dice);
  return instance;
}

// The definition, for a matching that keeps to all capacities. "Prefers" is a
// smaller rank; a student prefers an application that stands earlier, and where
// ties are kept, in an earlier tie.
class ByDefinition {
 public:
  ByDefinition(const Problem& problem, const Assignment& placed)
      : problem_(problem), placed_(placed) {}

  bool blocks(std::uint32_t s, std::uint32_t application) const {
    // "s is unplaced or prefers p to its placement"
    const std::uint32_t own = placed_[s];
    const auto place = [&](std::uint32_t a) {
      return problem_.tier.empty() ? a : problem_.tier[a];
    };
    if (own != no_index && place(application) >= place(own)) return false;
    const std::uint32_t p = problem_.project[application];
    const std::uint32_t b = problem_.group_of[p];
    const std::uint32_t rank = problem_.rank[application];
    const auto on_p = ranks([&](std::uint32_t q) { return q == p; });
    const auto with_b =
        ranks([&](std::uint32_t q) { return problem_.group_of[q] == b; });
    const bool p_undersubscribed = on_p.size() < problem_.seats[p];
    const bool b_undersubscribed = with_b.size() < problem_.capacity[b];
    // 1. "p is undersubscribed and b is undersubscribed"
    if (p_undersubscribed && b_undersubscribed) return true;
    // 2. "p is undersubscribed, b is full, and b prefers (s, p) to its worst
    // placed application, or s is placed with b elsewhere and b does not prefer
    // that placement to (s, p)"
    if (p_undersubscribed && !b_undersubscribed) {
      if (!with_b.empty() && rank < worst(with_b)) return true;
      if (own != no_index && problem_.group_of[problem_.project[own]] == b &&
          !(problem_.rank[own] < rank))
        return true;
    }
    // 3. "p is full and b prefers (s, p) to the worst application placed on p"
    return !p_undersubscribed && !on_p.empty() && rank < worst(on_p);
  }

  std::vector<std::uint32_t> blocking() const {
    std::vector<std::uint32_t> found;
    for (std::uint32_t s = 0; s < problem_.students(); ++s)
      for (auto a = problem_.begin[s]; a < problem_.begin[s + 1]; ++a)
        if (blocks(s, a)) found.push_back(a);
    return found;
  }

 private:
  template <class Counts>
  std::vector<std::uint32_t> ranks(Counts counts) const {
    std::vector<std::uint32_t> found;
    for (const std::uint32_t a : placed_)
      if (a != no_index && counts(problem_.project[a]))
        found.push_back(problem_.rank[a]);
    return found;
  }
  static std::uint32_t worst(const std::vector<std::uint32_t>& ranks) {
    return *std::max_element(ranks.begin(), ranks.end());
  }

  const Problem& problem_;
  const Assignment& placed_;
};

// Calls `see` with every matching that keeps to all capacities.
template <class See>
void each_matching(const Problem& problem, const See& see) {
  Assignment placed(problem.students(), no_index);
  Loads loads = loads_of(problem, placed);
  const auto extend = [&](const auto& self, std::uint32_t s) -> void {
    if (s == problem.students()) return see(placed);
    placed[s] = no_index;
    self(self, s + 1);
    for (auto a = problem.begin[s]; a < problem.begin[s + 1]; ++a) {
      const std::uint32_t p = problem.project[a];
      const std::uint32_t g = problem.group_of[p];
      if (loads.project[p] == problem.seats[p] ||
          loads.group[g] == problem.capacity[g])
        continue;
      ++loads.project[p];
      ++loads.group[g];
      placed[s] = a;
      self(self, s + 1);
      --loads.project[p];
      --loads.group[g];
    }
    placed[s] = no_index;
  };
  extend(extend, 0);
}

inline std::vector<Assignment> all_stable(const Problem& problem) {
  std::vector<Assignment> found;
  each_matching(problem, [&](const Assignment& placed) {
    if (ByDefinition(problem, placed).blocking().empty())
      found.push_back(placed);
  });
  return found;
}

// Each student's project, or -1: comparable between problems whose lists
// differ.
inline std::vector<int> projects_of(const Problem& problem,
                                    const Assignment& placed) {
  std::vector<int> projects;
  for (const std::uint32_t a : placed)
    projects.push_back(a == no_index ? -1
                                     : static_cast<int>(problem.project[a]));
  return projects;
}

// The place of `project` in `list`, from 0; the list's length for -1, and one
// more for what is not in it at all.
inline std::size_t place_of(const std::vector<std::uint32_t>& list,
                            int project) {
  if (project < 0) return list.size();
  const auto at =
      std::find(list.begin(), list.end(), static_cast<std::uint32_t>(project));
  return at == list.end() ? list.size() + 1
                          : static_cast<std::size_t>(at - list.begin());
}

inline std::string described(const Instance& instance) {
  std::string text;
  const auto row = [&](const char* name, const auto& numbers) {
    text += name;
    for (const auto number : numbers)
      text += " " + (number == no_limit ? "-" : std::to_string(number));
    text += "\n";
  };
  row("groups", instance.group_of);
  row("seats", instance.seats);
  row("capacities", instance.capacity);
  for (const auto& list : instance.lists) row("list", list);
  for (const auto& ties : instance.tiers) row("ties", ties);
  for (const auto& ranks : instance.rank) row("ranks", ranks);
  return text;
}

}  // namespace stint::testing
