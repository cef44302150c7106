#pragma once

#include "stint/match/pass_view.hpp"
#include "stint/match/round.hpp"

namespace stint {

/// Found by solving the pass again with the seat, over the projects that run,
/// as the method of `round` does. Large passes are tried only in part, so that
/// it takes no longer than a second or so.
Bottlenecks bottlenecks(const PassView& view, const RoundData& data,
                        const Round& round);

}  // namespace stint
