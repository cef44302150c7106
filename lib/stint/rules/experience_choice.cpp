#include "stint/rules/experience_choice.hpp"

#include <algorithm>
#include <functional>
#include <tuple>

namespace stint {
namespace {

using Places = std::vector<std::size_t>;

/// The longest first, of equal ones the earliest.
void sort_by_hours(Places& places, std::span<const Creditable> items) {
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t a, std::size_t b) {
                     return items[a].hours > items[b].hours;
                   });
}

/// Greater is better; only the earliest is left to be compared.
auto merit(const ExperienceChoice& choice, const ChoiceGoal& goal) {
  const int hours_met = choice.hours >= goal.total ? 1 : 0;
  const int challenges_met = choice.challenges >= goal.challenges ? 1 : 0;
  return std::tuple(hours_met + challenges_met, hours_met,
                    std::min(choice.hours, goal.total),
                    std::min(choice.challenges, goal.challenges),
                    -static_cast<int>(choice.experiences.size()), choice.hours);
}

bool is_better(const ExperienceChoice& a, const ExperienceChoice& b,
               const ChoiceGoal& goal) {
  const auto merit_a = merit(a, goal);
  const auto merit_b = merit(b, goal);
  if (merit_a != merit_b) return merit_a > merit_b;
  return a.experiences < b.experiences;
}

}  // namespace

ExperienceChoice best_choice(std::span<const Creditable> items,
                             const ChoiceGoal& goal) {
  Places free;    // costs no challenge
  Places costly;  // is then no challenge any more
  int challenges = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].challenge) ++challenges;
    if (!items[i].experience) continue;
    const bool costs = items[i].challenge && !goal.one_for_both;
    (costs ? costly : free).push_back(i);
  }
  sort_by_hours(free, items);
  sort_by_hours(costly, items);

  ExperienceChoice best{{}, {}, challenges};
  const auto most = static_cast<std::size_t>(goal.at_most);
  for (std::size_t f = 0; f <= std::min(most, free.size()); ++f) {
    for (std::size_t c = 0; c <= std::min(most - f, costly.size()); ++c) {
      ExperienceChoice choice{{}, {}, challenges - static_cast<int>(c)};
      choice.experiences.assign(free.begin(), free.begin() + std::ptrdiff_t(f));
      choice.experiences.insert(choice.experiences.end(), costly.begin(),
                                costly.begin() + std::ptrdiff_t(c));
      std::sort(choice.experiences.begin(), choice.experiences.end());
      for (const std::size_t i : choice.experiences)
        choice.hours += items[i].hours;
      if (is_better(choice, best, goal)) best = std::move(choice);
    }
  }
  return best;
}

std::vector<FurtherStints> further_stints(std::vector<Hours> kept, Hours floor,
                                          const ChoiceGoal& goal) {
  std::sort(kept.begin(), kept.end(), std::greater<>());
  std::vector<FurtherStints> further;
  for (int stints = 1; stints <= goal.at_most; ++stints) {
    const auto beside =
        std::min(static_cast<std::size_t>(goal.at_most - stints), kept.size());
    int missing = goal.total.minutes;
    for (std::size_t i = 0; i < beside; ++i) missing -= kept[i].minutes;
    further.push_back({stints, {std::max(missing, stints * floor.minutes)}});
  }
  return further;
}

}  // namespace stint
