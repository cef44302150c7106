#pragma once

#include "stint/base/export.hpp"
#include "stint/match/facts.hpp"

namespace stint {

/// What the project gets, 0 to 100: the sum of its parts.
struct Fit {
  int skills = 0;
  int evidence = 0;
  int total() const { return skills + evidence; }
  friend bool operator==(const Fit&, const Fit&) = default;
};

/// What the student gets, 0 to 100: the sum of its parts.
struct Interest {
  int choice = 0;
  int wishes = 0;
  int growth = 0;
  int pathway = 0;
  int total() const { return choice + wishes + growth + pathway; }
  friend bool operator==(const Interest&, const Interest&) = default;
};

/// The scores of one pair. Each part is rounded down to a whole number by
/// itself; nothing is rounded again.
struct Scores {
  Fit fit;
  Interest interest;
  /// The program's fairness, 0 to 100; a property of the student.
  int need = 0;
  /// floor((order.fit * fit + order.need * need) / 100): ranks applications
  /// where a business has not.
  int order = 0;
  friend bool operator==(const Scores&, const Scores&) = default;
};

/// With the weights of `settings`, which are percents.
STINT_EXPORT Scores scores(const StudentFacts& student,
                           const ProjectFacts& project,
                           const MatchSettings& settings);

/// The `order` of these scores, for less than the whole of them.
STINT_EXPORT int order_of(const StudentFacts& student,
                          const ProjectFacts& project,
                          const MatchSettings& settings);

/// 100 if no stint was ever active, else in percent, rounded down, what is
/// missing of the career development that the endorsement of the student's
/// pathway asks for: the least further hours, see `EndorsementBook`; 0 without
/// an endorsement.
STINT_EXPORT int need_of(const StudentFacts& student);

/// The `order` that these weights give, as recorded in a round.
STINT_EXPORT int order_of(const OrderWeights& weights, int fit, int need);

}  // namespace stint
