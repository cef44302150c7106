#pragma once

#include "stint/match/pass_view.hpp"
#include "stint/match/round.hpp"

namespace stint {

/// Found by solving the pass again with the seat, over the projects that run,
/// as the method of `round` does. Of large passes only so much is tried as
/// takes about half a second, which may be nothing.
Bottlenecks bottlenecks(const PassView& view, const RoundData& data,
                        const Round& round);

}  // namespace stint
