#include "stint/match/problem.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace stint {

Problem with_ties_broken(const Problem& problem) {
  Problem strict = problem;
  strict.tier.clear();
  strict.lottery.clear();
  std::vector<std::uint32_t> student(problem.applications());
  for (std::uint32_t s = 0; s < problem.students(); ++s)
    std::fill(student.begin() + problem.begin[s],
              student.begin() + problem.begin[s + 1], s);
  const auto key = [&](std::uint32_t a) {
    const std::uint32_t s = student[a];
    return std::pair(problem.rank[a],
                     problem.lottery.empty() ? s : problem.lottery[s]);
  };
  std::vector<std::uint32_t> order(problem.applications());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
  std::uint32_t rank = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (i > 0 && key(order[i - 1]) != key(order[i])) ++rank;
    strict.rank[order[i]] = rank;
  }
  return strict;
}

int count_placed(const Assignment& placed) {
  return static_cast<int>(placed.size() -
                          static_cast<std::size_t>(std::count(
                              placed.begin(), placed.end(), no_index)));
}

Loads loads_of(const Problem& problem, const Assignment& placed) {
  Loads loads{std::vector<std::uint32_t>(problem.projects()),
              std::vector<std::uint32_t>(problem.groups())};
  for (const std::uint32_t application : placed) {
    if (application == no_index) continue;
    const std::uint32_t project = problem.project[application];
    ++loads.project[project];
    ++loads.group[problem.group_of[project]];
  }
  return loads;
}

std::vector<Excess> excesses(const Problem& problem, const Assignment& placed) {
  const Loads loads = loads_of(problem, placed);
  std::vector<Excess> found;
  const auto compare = [&](Excess::Of of,
                           const std::vector<std::uint32_t>& load,
                           const std::vector<std::uint32_t>& capacity) {
    for (std::uint32_t i = 0; i < load.size(); ++i)
      if (load[i] > capacity[i]) found.push_back({of, i, load[i], capacity[i]});
  };
  compare(Excess::Of::project, loads.project, problem.seats);
  compare(Excess::Of::group, loads.group, problem.capacity);
  return found;
}

}  // namespace stint
