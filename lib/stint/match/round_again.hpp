#pragma once

#include "stint/match/round.hpp"

namespace stint {

/// The records without what enrolling `round` added: its placements go, or,
/// where the students had applied before, lose the later steps.
Program before_enrolling(const Round& round, const Program& program);

/// Of the records as they are, or as they were before enrolling, those that
/// give the digest of `round`; of neither, as they are.
RoundDigest digest_for(const Round& round, const Program& program);

/// True if `round` was made from these records: made again, it is the same.
/// Values of the private layer count only where both sides have some.
bool made_from(const Round& round, const Program& program);

/// What to call `propose_round` with to make `round` again.
RoundOptions options_to_repeat(const Round& round, const RoundData& data);

}  // namespace stint
