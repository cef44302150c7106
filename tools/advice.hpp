#pragma once

#include <string>
#include <vector>

#include "checking.hpp"
#include "session.hpp"

namespace stint::tools {

/// Puts into `decision` what is to be said of the projects that its changes add
/// or change, as they will be: what a person may not have meant, with the
/// command that looks into it as the next one; of one project all that is to be
/// said of its posting, of several those that count for nothing. Nothing of
/// other kinds.
void advise_projects(Session& session, const Snapshot& snapshot,
                     Decision& decision);

/// The same without what is to be said of a posting, for the project `id` that
/// the changes make.
void advise_new_project(Session& session, const Snapshot& snapshot,
                        const std::string& id, Decision& decision);

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
