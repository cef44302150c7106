#include "stint/match/method.hpp"

#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/match/deferred_acceptance.hpp"
#include "stint/match/larger_stable.hpp"
#include "stint/match/optimum.hpp"

namespace stint {
namespace {

void must_rank_alike(const RoundProblem& numbers) {
  const auto apart = ranked_apart(numbers.problem);
  if (!apart) return;
  throw Error(
      fmt::format("`--tie-break size` asks that a business ranks a student "
                  "alike on all its projects, but `{}` ranks {} differently",
                  business_of(numbers.groups[apart->group]).str(),
                  numbers.students[apart->student].str()),
      "`--tie-break lottery` is for businesses that rank applications rather "
      "than students");
}

/// Where several plans are best by their sum, nobody stays beside a free seat:
/// what is still free can only be worth nothing.
void fill_free_seats(const Problem& problem, Assignment& placed) {
  Loads loads = loads_of(problem, placed);
  for (std::uint32_t s = 0; s < problem.students(); ++s)
    for (auto a = problem.begin[s];
         a < problem.begin[s + 1] && placed[s] == no_index; ++a) {
      const std::uint32_t project = problem.project[a];
      const std::uint32_t group = problem.group_of[project];
      if (loads.project[project] >= problem.seats[project] ||
          loads.group[group] >= problem.capacity[group])
        continue;
      placed[s] = a;
      ++loads.project[project];
      ++loads.group[group];
    }
}

Solution by_sum(const Problem& problem, const Objective& objective,
                std::optional<Solver> solver) {
  Optimum found = optimum(problem, objective, solver);
  fill_free_seats(problem, found.placed);
  return {std::move(found.placed), found.solver};
}

/// `12.5` of what counts hundredths.
std::string hundredths(std::int64_t number) {
  std::string text = fmt::format("{}.{:02}", number / 100, number % 100);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

}  // namespace

Solution solve(const RoundProblem& numbers, const RoundData& data,
               const Round& round, std::optional<Solver> solver) {
  if (round.method != Method::stable)
    return by_sum(
        numbers.problem,
        objective_of(numbers, data, round.method, round.weights.total), solver);
  if (round.tie_break == TieBreak::lottery)
    return {deferred_acceptance(numbers.problem), {}};
  must_rank_alike(numbers);
  return {larger_stable(numbers.problem), {}};
}

Objective objective_of(const RoundProblem& numbers, const RoundData& data,
                       Method method, const TotalWeights& total) {
  std::vector<std::uint32_t> worth;
  std::vector<std::uint32_t> place;
  for (const std::uint32_t at : numbers.row) {
    const RoundApplication& row = data.applications[at];
    worth.push_back(static_cast<std::uint32_t>(total.fit * row.fit +
                                               total.interest * row.interest));
    place.push_back(static_cast<std::uint32_t>(row.place));
  }
  return {method, std::move(worth), std::move(place)};
}

std::string change_words(const Objective& objective,
                         const std::vector<std::int64_t>& change) {
  const auto first = std::find_if(change.begin(), change.end(),
                                  [](std::int64_t by) { return by != 0; });
  if (first == change.end()) return {};
  const bool more = *first > 0;
  const std::int64_t by = std::abs(*first);
  const Objective::Level level =
      objective.level(static_cast<std::size_t>(first - change.begin()));
  const auto at_place = [&](bool rises) {
    return fmt::format("put {} {} at place {}", by, rises ? "more" : "fewer",
                       level.place);
  };
  switch (level.counts) {
    case Objective::Counts::placements:
      return fmt::format("place {} {}", counted(by, "student"),
                         more ? "more" : "fewer");
    case Objective::Counts::worth:
      return fmt::format("{} the total by {}", more ? "raise" : "lower",
                         hundredths(by));
    case Objective::Counts::at_place:
      return at_place(more);
    case Objective::Counts::not_at_place:
      return at_place(!more);
  }
  return {};
}

}  // namespace stint
