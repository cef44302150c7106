#include "stint/match/bottlenecks.hpp"

#include <algorithm>
#include <tuple>

#include "stint/match/method.hpp"

namespace stint {
namespace {

std::ptrdiff_t left_over_in(const Assignment& placed) {
  return std::count(placed.begin(), placed.end(), no_index);
}

/// Full projects that somebody would prefer: first those that most students
/// without a place applied to.
std::vector<std::uint32_t> wanted_projects(const PassView& view) {
  const Problem& problem = view.numbers().problem;
  const Loads loads = loads_of(problem, view.placed());
  std::vector<std::uint32_t> wanting(problem.projects());
  for (std::uint32_t s = 0; s < problem.students(); ++s)
    if (view.placed()[s] == no_index)
      for (auto a = problem.begin[s]; a < problem.begin[s + 1]; ++a)
        ++wanting[problem.project[a]];
  std::vector<std::uint32_t> wanted;
  for (std::uint32_t p = 0; p < problem.projects(); ++p)
    if (loads.project[p] >= problem.seats[p] &&
        view.is_wanted(view.numbers().projects[p]))
      wanted.push_back(p);
  std::stable_sort(wanted.begin(), wanted.end(),
                   [&](std::uint32_t a, std::uint32_t b) {
                     return wanting[a] > wanting[b];
                   });
  return wanted;
}

/// How many times a pass of this size may be solved again.
std::size_t most_tries(const Problem& problem, Method method) {
  // Applications that are gone through in about half a second.
  const std::size_t work = method == Method::stable ? 4'000'000 : 200'000;
  return std::clamp<std::size_t>(
      work / std::max<std::size_t>(1, problem.applications()), 1, 1000);
}

}  // namespace

Bottlenecks bottlenecks(const PassView& view, const RoundData& data,
                        const Round& round) {
  Bottlenecks found;
  const std::ptrdiff_t left_over = left_over_in(view.placed());
  if (left_over == 0) return found;
  std::vector<std::uint32_t> wanted = wanted_projects(view);
  found.wanted = static_cast<int>(wanted.size());
  wanted.resize(std::min(wanted.size(),
                         most_tries(view.numbers().problem, round.method)));
  found.tried = static_cast<int>(wanted.size());
  RoundProblem with_seat = view.numbers();
  for (const std::uint32_t p : wanted) {
    ++with_seat.problem.seats[p];
    if (left_over_in(solve(with_seat, data, round).placed) < left_over)
      found.projects.push_back(with_seat.projects[p]);
    --with_seat.problem.seats[p];
  }
  std::sort(found.projects.begin(), found.projects.end());
  return found;
}

}  // namespace stint
