#include "stint/match/forced.hpp"

#include "stint/match/optimum.hpp"

namespace stint {

std::optional<Assignment> best_with(const Problem& problem,
                                    const Objective& objective,
                                    std::uint32_t student,
                                    std::uint32_t application) {
  const std::uint32_t project = problem.project[application];
  const std::uint32_t group = problem.group_of[project];
  if (problem.seats[project] == 0 || problem.capacity[group] == 0)
    return std::nullopt;
  Problem rest = problem;
  --rest.seats[project];
  if (rest.capacity[group] != no_limit) --rest.capacity[group];
  // The student's applications stay, so that places and levels mean the same,
  // but lead nowhere.
  const auto nowhere = static_cast<std::uint32_t>(rest.projects());
  rest.group_of.push_back(static_cast<std::uint32_t>(rest.groups()));
  rest.capacity.push_back(0);
  rest.seats.push_back(0);
  for (auto a = rest.begin[student]; a < rest.begin[student + 1]; ++a)
    rest.project[a] = nowhere;
  Assignment placed = optimum(rest, objective).placed;
  placed[student] = application;
  return placed;
}

}  // namespace stint
