#pragma once

#include <vector>

#include "stint/base/export.hpp"
#include "stint/base/hours.hpp"

namespace stint {

/// What an endorsement asks of a student's stints: `total` hours from at most
/// `at_most` of them, each of `floor` or more. The defaults are the career
/// development experience of the Illinois College and Career Pathway
/// Endorsement (110 ILCS 148).
struct ExperienceGoal {
  Hours total{60 * 60};
  Hours floor{20 * 60};
  int at_most = 2;
};

/// What a student still needs: so many stints, of so many hours in all.
struct ExperienceGap {
  int stints = 0;
  Hours hours{};
};

/// The fewest further stints of at most 40 hours each that reach the goal
/// beside those there are, and of these the fewest hours. Stints below the
/// floor count nothing. Nothing is missing where the longest `at_most` of
/// `stints` reach the goal.
STINT_EXPORT ExperienceGap experience_gap(const ExperienceGoal& goal,
                                          std::vector<Hours> stints);

}  // namespace stint
