#pragma once

#include "session.hpp"
#include "stint/match/round_csv.hpp"

namespace stint::tools {

/// The applications that `round` was made from, rounds/ID.csv. Shows the faults
/// of the file, if it has any, and throws `Error`; also if it is missing.
RoundData read_round_data(const Session& session, const RoundId& round);

}  // namespace stint::tools
