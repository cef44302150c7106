#include "stint/match/optimality.hpp"

#include <algorithm>
#include <utility>

#include "stint/match/cheapest_paths.hpp"
#include "stint/match/residual.hpp"

namespace stint {
namespace {

/// What each arc loses at a level.
std::vector<std::int64_t> costs_of(const Residual& residual,
                                   const Objective& objective,
                                   const Assignment& placed,
                                   std::size_t level) {
  const auto gain = [&](std::uint32_t application) {
    return application == no_index ? 0 : objective.gain(level, application);
  };
  std::vector<std::int64_t> costs;
  costs.reserve(residual.meaning.size());
  for (const auto& [student, to] : residual.meaning)
    costs.push_back(student == no_index ? 0 : gain(placed[student]) - gain(to));
  return costs;
}

/// Keeps the arcs on cheapest paths: those whose reduced cost is 0.
void keep_tight(Residual& residual, const std::vector<std::int64_t>& cost,
                const std::vector<std::int64_t>& to_sink) {
  std::uint32_t kept = 0;
  std::uint32_t arc = 0;
  for (std::size_t head = 0; head + 1 < residual.begin.size(); ++head) {
    const std::uint32_t end = residual.begin[head + 1];
    residual.begin[head] = kept;
    for (; arc < end; ++arc) {
      const std::uint32_t tail = residual.tail[arc];
      if (cost[arc] + to_sink[head] != to_sink[tail]) continue;
      residual.tail[kept] = tail;
      residual.meaning[kept++] = residual.meaning[arc];
    }
  }
  residual.begin.back() = kept;
  residual.tail.resize(kept);
  residual.meaning.resize(kept);
}

std::vector<Move> moves_of(const Residual& residual, const Assignment& placed,
                           const std::vector<std::uint32_t>& cycle) {
  std::vector<Move> moves;
  for (const std::uint32_t arc : cycle)
    if (const auto [student, to] = residual.meaning[arc]; student != no_index)
      moves.push_back({student, placed[student], to});
  return moves;
}

}  // namespace

Optimality::Optimality(const Problem& problem, const Objective& objective,
                       const Assignment& placed)
    : problem_(&problem), objective_(&objective) {
  Residual residual = residual_of(problem, placed);
  for (std::size_t level = 0; level < objective.levels(); ++level) {
    auto& entry_cost = entry_cost_.emplace_back();
    ArcsByHead arcs;
    arcs.cost = costs_of(residual, objective, placed, level);
    if (std::all_of(arcs.cost.begin(), arcs.cost.end(),
                    [](std::int64_t cost) { return cost == 0; }))
      continue;
    arcs.begin = residual.begin;
    arcs.tail = residual.tail;
    CheapestPaths paths = cheapest_paths(arcs, residual.sink());
    if (!paths.cycle.empty()) {
      improvement_ = moves_of(residual, placed, paths.cycle);
      return;
    }
    keep_tight(residual, arcs.cost, paths.cost);
    paths.cost.resize(problem.projects());
    entry_cost = std::move(paths.cost);
  }
}

std::vector<std::int64_t> Optimality::loss_of_placing(
    std::uint32_t student) const {
  std::vector<std::int64_t> least;
  for (auto a = problem_->begin[student]; a < problem_->begin[student + 1];
       ++a) {
    const std::uint32_t project = problem_->project[a];
    if (problem_->seats[project] == 0 ||
        problem_->capacity[problem_->group_of[project]] == 0)
      continue;
    std::vector<std::int64_t> loss;
    for (std::size_t level = 0; level < entry_cost_.size(); ++level)
      loss.push_back(
          (entry_cost_[level].empty() ? 0 : entry_cost_[level][project]) -
          objective_->gain(level, a));
    if (least.empty() || loss < least) least = std::move(loss);
  }
  return least;
}

}  // namespace stint
