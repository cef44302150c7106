#pragma once

#include <string>
#include <vector>

#include "session.hpp"

namespace stint::tools {

/// What to say of the projects that `changes` add or change, as they will be:
/// all that is to be said of one, of several those that count for nothing.
/// Nothing of other kinds.
std::vector<std::string> advice_after(Session& session,
                                      const Snapshot& snapshot,
                                      const Changes& changes);

}  // namespace stint::tools
