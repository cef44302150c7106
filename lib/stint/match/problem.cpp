#include "stint/match/problem.hpp"

namespace stint {

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
