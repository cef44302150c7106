#pragma once

#include "stint/match/round_pass.hpp"

namespace stint {

/// Places every pin, in the order given, into `program`, as an offer of
/// `options.today`. Throws `Error` for one that cannot be: it fails a gate, no
/// seat or capacity is left, the student or project takes no part, or the
/// student has more pins than the round has passes.
std::vector<PlacedPin> place_pins(Program& program, const RoundScope& scope,
                                  const RoundOptions& options);

/// Adds offers to a program that nobody else sees, so that what follows counts
/// them like any other.
void add_offers(Program& program,
                const std::vector<std::pair<ProjectId, StudentId>>& pairs,
                Date today);

}  // namespace stint
