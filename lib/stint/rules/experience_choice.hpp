#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/base/hours.hpp"

namespace stint {

/// What one stint can be for an endorsement: an experience of some hours, a
/// team challenge, either, or nothing.
struct Creditable {
  bool experience = false;
  bool challenge = false;
  /// As an experience.
  Hours hours;
};

/// What is to be reached with them.
struct ChoiceGoal {
  Hours total;
  /// So many experiences add up.
  int at_most = 1;
  int challenges = 0;
  /// One stint may be an experience and a team challenge at once.
  bool one_for_both = false;
};

/// Which stints are taken as experiences.
struct ExperienceChoice {
  /// Places in what was given, ascending.
  std::vector<std::size_t> experiences;
  Hours hours;
  /// Stints that are left for a team challenge.
  int challenges = 0;
};

/// The best choice of at most `at_most` experiences: of both goals the most are
/// met; then that of the hours rather than that of the challenges; then the
/// most hours up to `total`; then the most challenges up to those needed; then
/// the fewest stints; then the most hours; then the earliest. `items` are in
/// the order of time, so that the answer is unique.
///
/// Exact without trying all subsets: stints that could be a challenge too, and
/// those that could not, are two classes. Of each class only the number taken
/// and their hours matter, and more hours are never worse, so the longest ones
/// are taken; all pairs of numbers are tried.
STINT_EXPORT ExperienceChoice best_choice(std::span<const Creditable> items,
                                          const ChoiceGoal& goal);

/// So many further stints, of so many hours together.
struct FurtherStints {
  int stints = 0;
  Hours hours;
};

/// For one, two … `at_most` further stints, each of `floor` or more, the least
/// hours that they must have together, beside the longest of `kept`. The least
/// hours of all are those of the first.
STINT_EXPORT std::vector<FurtherStints> further_stints(std::vector<Hours> kept,
                                                       Hours floor,
                                                       const ChoiceGoal& goal);

}  // namespace stint
