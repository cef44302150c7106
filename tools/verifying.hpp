#pragma once

#include <vector>

#include "checking.hpp"
#include "stint/records/changes.hpp"
#include "stint/store/store.hpp"

namespace stint::tools {

/// Whether it is certain that `patches`, which carry out `changes`, bring in no
/// error that `check` would find. Reads only the changed records, what they
/// refer to, and those that are checked together with them: a project's
/// placements for its seats and mentors, a business's projects for its capacity
/// and people. False means no more than that the whole program has to be
/// looked at.
///
/// A new check that sees several records must be met here: what it reads has to
/// be read for whichever of them is changed.
bool is_surely_sound(const Store& store, const Changes& changes,
                     const std::vector<FilePatch>& patches, Date today);

}  // namespace stint::tools
