#pragma once

#include "stint/base/export.hpp"
#include "stint/match/round.hpp"
#include "stint/records/changes.hpp"

namespace stint {

/// Whether a round of the same name may be written over.
enum class Replace : std::uint8_t { no, yes };

/// Writes `plan` as rounds/ID.yaml and rounds/ID.csv. Throws `Error` if there
/// is such a round, unless it may be replaced; and always if students have been
/// enrolled from it, for then the files are the proof of what was done.
STINT_EXPORT Changes write_round(const Program& program, const RoundPlan& plan,
                                 Replace replace);

}  // namespace stint
