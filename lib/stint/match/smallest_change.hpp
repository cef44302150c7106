#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/explain.hpp"
#include "stint/match/round.hpp"

namespace stint {

/// The smallest change of one field that would have turned a no into a yes.
struct SmallestChange {
  enum class Outcome : std::uint8_t {
    found,
    /// No single field does it.
    none,
    /// The records are not those that the round was made from, so that nothing
    /// can be tried.
    records_differ,
    /// Made again from its records, the round is another one: a person has
    /// changed it.
    plan_differs
  };
  Outcome outcome = Outcome::none;
  /// `with web-design at level 3 instead of 2`; follows "would be placed".
  std::string text;
  /// What was tried in vain, in the same words.
  std::vector<std::string> tried;
};

/// Looked for in this order: a skill that the project asks for one level
/// higher; another place in the student's `choices`; one more hour a week; one
/// seat more, or a smaller team; one gate less (the field that the gate rests
/// on left out). Each
/// is tried by judging the pair again with the change made.
STINT_EXPORT SmallestChange smallest_change(const Program& program, Date today,
                                            const Student& student,
                                            const Project& project);

/// The same for a place on `project` in a round, which is made again with each
/// change.
STINT_EXPORT SmallestChange smallest_change(const Program& program,
                                            const Round& round,
                                            const RoundData& data,
                                            const Student& student,
                                            const Project& project);

}  // namespace stint
