#pragma once

#include "stint/base/export.hpp"
#include "stint/match/problem.hpp"

namespace stint {

/// The student-optimal stable matching: no application blocks it (see
/// `stability.hpp`), and no student is better off in any other matching that
/// none blocks. One always exists.
///
/// Student-proposing deferred acceptance (Gale and Shapley 1962; for projects
/// and groups Abraham, Irving and Manlove 2007). A student who holds nothing
/// applies to the next project of the list. A project with more than its seats
/// lets go of its worst application; else a group with more than its capacity
/// lets go of its worst, on whichever project. What was let go is never wanted
/// again: the group, or the project, keeps as many better ones for good.
///
/// Takes time linear in the applications, but for a logarithm of a project's
/// seats and of a group's projects. Memory beside the problem: 8 bytes a
/// seat, or an application if those are fewer; 8 a student; 28 a project and 16
/// a group; and 16 more a project of a group whose capacity can bind.
STINT_EXPORT Assignment deferred_acceptance(const Problem& problem);

}  // namespace stint
