#include "stint/match/bottlenecks.hpp"

#include <algorithm>

#include "stint/match/method.hpp"

namespace stint {
namespace {

/// A capacity that is used up, and how many students without a place applied
/// there.
struct Full {
  bool is_project = true;
  std::uint32_t index = 0;
  std::uint32_t wanting = 0;
};

/// Those with most applicants without a place first; projects before groups.
std::vector<Full> full_and_wanted(const PassView& view) {
  const Problem& problem = view.numbers().problem;
  const Loads loads = loads_of(problem, view.placed());
  Loads wanting{std::vector<std::uint32_t>(problem.projects()),
                std::vector<std::uint32_t>(problem.groups())};
  for (std::uint32_t s = 0; s < problem.students(); ++s) {
    if (view.placed()[s] != no_index) continue;
    for (auto a = problem.begin[s]; a < problem.begin[s + 1]; ++a) {
      ++wanting.project[problem.project[a]];
      ++wanting.group[problem.group_of[problem.project[a]]];
    }
  }
  std::vector<Full> found;
  std::vector<std::uint8_t> is_wanted(problem.groups());
  for (std::uint32_t p = 0; p < problem.projects(); ++p) {
    if (!view.is_wanted(view.numbers().projects[p])) continue;
    is_wanted[problem.group_of[p]] = 1;
    if (loads.project[p] >= problem.seats[p])
      found.push_back({true, p, wanting.project[p]});
  }
  for (std::uint32_t g = 0; g < problem.groups(); ++g)
    if (is_wanted[g] != 0 && loads.group[g] >= problem.capacity[g])
      found.push_back({false, g, wanting.group[g]});
  std::stable_sort(
      found.begin(), found.end(),
      [](const Full& a, const Full& b) { return a.wanting > b.wanting; });
  return found;
}

/// How many times a pass of this size may be solved again in about half a
/// second, by measurement.
std::size_t most_tries(const Problem& problem, Method method) {
  const std::size_t work = method == Method::stable ? 4'000'000
                           : method == Method::best || method == Method::most
                               ? 300'000
                               : 60'000;
  return work / std::max<std::size_t>(1, problem.applications());
}

}  // namespace

Bottlenecks bottlenecks(const PassView& view, const RoundData& data,
                        const Round& round) {
  Bottlenecks found;
  const int placed = count_placed(view.placed());
  if (placed == static_cast<int>(view.placed().size())) return found;
  std::vector<Full> full = full_and_wanted(view);
  found.wanted = static_cast<int>(full.size());
  full.resize(
      std::min(full.size(), most_tries(view.numbers().problem, round.method)));
  found.tried = static_cast<int>(full.size());
  RoundProblem other = view.numbers();
  for (const auto& [is_project, index, wanting] : full) {
    std::uint32_t& capacity =
        is_project ? other.problem.seats[index] : other.problem.capacity[index];
    ++capacity;
    const bool helps = count_placed(solve(other, data, round).placed) > placed;
    --capacity;
    if (!helps) continue;
    if (is_project)
      found.projects.push_back(other.projects[index]);
    else
      found.businesses.push_back(business_of(other.groups[index]));
  }
  std::sort(found.projects.begin(), found.projects.end());
  std::sort(found.businesses.begin(), found.businesses.end());
  return found;
}

}  // namespace stint
