#pragma once

#include "stint/match/round.hpp"

namespace stint {

/// The records without what enrolling `round` added: its placements go, or,
/// where the students had applied before, lose the later steps.
STINT_EXPORT Program before_enrolling(const Round& round,
                                      const Program& program);

/// Of the records as they are, or as they were before enrolling, those that
/// give the digest of `round`; of neither, as they are.
RoundDigest digest_for(const Round& round, const Program& program);

/// True if `round` was made from these records, the private layer included.
bool made_from(const Round& round, const Program& program);

/// What to call `propose_round` with to make `round` again.
STINT_EXPORT RoundOptions options_to_repeat(const Round& round,
                                            const RoundData& data);

}  // namespace stint
