#pragma once

#include <string>
#include <vector>

#include "checking.hpp"
#include "session.hpp"

namespace stint::tools {

/// What to say of the projects that `changes` add or change, as they will be:
/// all that is to be said of one, of several those that count for nothing.
/// Nothing of other kinds.
std::vector<std::string> advice_after(Session& session,
                                      const Snapshot& snapshot,
                                      const Changes& changes);

/// The notes of `check --advice` about the projects whose files are in `paths`
/// (none means all), in the order of their ids.
std::vector<Diagnostic> advice_of_all(const Files& files,
                                      const Snapshot& snapshot, Date today,
                                      const std::vector<std::string>& paths);

/// "3 of 14 open or draft projects …", a line: how many of them have a change
/// to be advised; empty if none has.
std::string advice_hint(const Snapshot& snapshot, Date today,
                        const std::vector<std::string>& paths);

}  // namespace stint::tools
