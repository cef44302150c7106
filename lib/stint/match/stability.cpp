#include "stint/match/stability.hpp"

#include <algorithm>

namespace stint {

Stability::Stability(const Problem& problem, const Assignment& placed)
    : problem_(&problem),
      placed_(&placed),
      projects_(held_by(problem, placed, Owner::project)),
      groups_(held_by(problem, placed, Owner::group)) {}

Stability::Held Stability::held_by(const Problem& problem,
                                   const Assignment& placed, Owner owner) {
  const auto owner_of = [&](std::uint32_t application) {
    const std::uint32_t project = problem.project[application];
    return owner == Owner::group ? problem.group_of[project] : project;
  };
  Held held;
  held.begin.resize(
      (owner == Owner::group ? problem.groups() : problem.projects()) + 1);
  for (const std::uint32_t application : placed)
    if (application != no_index) ++held.begin[owner_of(application) + 1];
  for (std::size_t i = 1; i < held.begin.size(); ++i)
    held.begin[i] += held.begin[i - 1];
  held.ranks.resize(held.begin.back());
  std::vector<std::uint32_t> end(held.begin.begin(), held.begin.end() - 1);
  for (const std::uint32_t application : placed)
    if (application != no_index)
      held.ranks[end[owner_of(application)]++] = problem.rank[application];
  for (std::size_t i = 0; i + 1 < held.begin.size(); ++i)
    std::sort(held.ranks.begin() + held.begin[i],
              held.ranks.begin() + held.begin[i + 1]);
  held.limit =
      limits(held, owner == Owner::group ? problem.capacity : problem.seats);
  return held;
}

std::vector<std::uint32_t> Stability::limits(
    const Held& held, const std::vector<std::uint32_t>& capacity) {
  std::vector<std::uint32_t> limit(capacity.size(), no_index);
  for (std::size_t i = 0; i < capacity.size(); ++i) {
    const std::uint32_t load = held.begin[i + 1] - held.begin[i];
    if (capacity[i] == 0)
      limit[i] = 0;
    else if (load >= capacity[i])
      limit[i] = held.ranks[held.begin[i] + capacity[i] - 1];
  }
  return limit;
}

std::uint32_t Stability::Held::at_least(std::uint32_t owner,
                                        std::uint32_t rank) const {
  const auto first = ranks.begin() + begin[owner];
  const auto last = ranks.begin() + begin[owner + 1];
  return static_cast<std::uint32_t>(std::upper_bound(first, last, rank) -
                                    first);
}

std::uint32_t Stability::Held::worst(std::uint32_t owner) const {
  if (begin[owner] == begin[owner + 1]) return no_index;
  return ranks[begin[owner + 1] - 1];
}

Standing Stability::standing(std::uint32_t student,
                             std::uint32_t application) const {
  const std::uint32_t project = problem_->project[application];
  const std::uint32_t group = problem_->group_of[project];
  const std::uint32_t rank = problem_->rank[application];
  Standing standing{projects_.at_least(project, rank),
                    groups_.at_least(group, rank)};
  if (ties_with_own(student, application)) --standing.group_held;
  return standing;
}

bool Stability::ties_with_own(std::uint32_t student,
                              std::uint32_t application) const {
  const std::uint32_t own = (*placed_)[student];
  return own != no_index &&
         problem_->rank[own] == problem_->rank[application] &&
         problem_->group_of[problem_->project[own]] ==
             problem_->group_of[problem_->project[application]];
}

bool Stability::blocks(std::uint32_t student, std::uint32_t application) const {
  const std::uint32_t own = (*placed_)[student];
  if (own != no_index && !problem_->prefers(application, own)) return false;
  const std::uint32_t project = problem_->project[application];
  const std::uint32_t rank = problem_->rank[application];
  if (rank >= projects_.limit[project]) return false;
  const std::uint32_t group = problem_->group_of[project];
  if (rank < groups_.limit[group]) return true;
  // Only a tie with the student's own placement makes the count differ.
  return ties_with_own(student, application) &&
         standing(student, application).group_held < problem_->capacity[group];
}

std::vector<std::uint32_t> Stability::blocking() const {
  std::vector<std::uint32_t> found;
  for (std::uint32_t s = 0; s < problem_->students(); ++s)
    for (std::uint32_t a = problem_->begin[s]; a < problem_->begin[s + 1]; ++a)
      if (blocks(s, a)) found.push_back(a);
  return found;
}

std::uint32_t Stability::worst_of_project(std::uint32_t project) const {
  return projects_.worst(project);
}

std::uint32_t Stability::worst_of_group(std::uint32_t group) const {
  return groups_.worst(group);
}

}  // namespace stint
