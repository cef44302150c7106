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

/// `bakery` of the group `bakery#1`.
std::string_view business_of(std::string_view group) {
  return group.substr(0, group.find('#'));
}

void must_rank_alike(const RoundProblem& numbers) {
  const auto apart = ranked_apart(numbers.problem);
  if (!apart) return;
  throw Error(
      fmt::format("`--tie-break size` asks that a business ranks a student "
                  "alike on all its projects, but `{}` ranks {} differently",
                  business_of(numbers.groups[apart->group]),
                  numbers.students[apart->student].str()),
      "rank the students in the business's `candidates`, or break ties by "
      "`--tie-break lottery`");
}

/// The larger one, since the lottery is sometimes luckier; where both are
/// alike, the lottery's, which nobody can gain from.
Solution by_size(const Problem& problem) {
  const auto left_over = [](const Assignment& placed) {
    return std::count(placed.begin(), placed.end(), no_index);
  };
  Assignment drawn = deferred_acceptance(with_ties_broken(problem));
  Assignment larger = larger_stable(problem);
  const auto grown = left_over(drawn) - left_over(larger);
  if (grown <= 0) return {std::move(drawn), {}, 0};
  return {std::move(larger), {}, static_cast<int>(grown)};
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
               const Round& round) {
  if (round.method != Method::stable) {
    Optimum found =
        optimum(numbers.problem,
                objective_of(numbers, data, round.method, round.weights.total));
    return {std::move(found.placed), found.solver};
  }
  if (round.tie_break == TieBreak::lottery)
    return {deferred_acceptance(numbers.problem), {}};
  must_rank_alike(numbers);
  return by_size(numbers.problem);
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
  if (first == change.end()) return "change nothing that counts";
  const bool more = *first > 0;
  const std::int64_t by = std::abs(*first);
  const Objective::Level level =
      objective.level(static_cast<std::size_t>(first - change.begin()));
  switch (level.counts) {
    case Objective::Counts::placements:
      return fmt::format("place {} {}", counted(by, "student"),
                         more ? "more" : "fewer");
    case Objective::Counts::worth:
      return fmt::format("{} the total by {}", more ? "raise" : "lower",
                         hundredths(by));
    default:
      // Few at a late place is what `generous` looks for.
      return fmt::format("put {} {} at place {}", by,
                         more == (level.counts == Objective::Counts::at_place)
                             ? "more"
                             : "fewer",
                         level.place);
  }
}

}  // namespace stint
