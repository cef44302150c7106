#pragma once

#include <cstdint>
#include <optional>

#include "stint/base/export.hpp"
#include "stint/match/problem.hpp"

namespace stint {

/// A group that ranks applications of one student differently by project.
struct RankedApart {
  std::uint32_t group;
  std::uint32_t student;
  friend bool operator==(const RankedApart&, const RankedApart&) = default;
};

/// The first group, and its first student, that `larger_stable` cannot take;
/// none where every order depends on the student alone.
STINT_EXPORT std::optional<RankedApart> ranked_apart(const Problem& problem);

/// A weakly stable matching where ties are kept: no application blocks it (see
/// `stability.hpp`), and no weakly stable matching places more than 3/2 as many
/// students. To find the largest is NP-hard. Where neither lists nor orders
/// have ties, the result is that of `deferred_acceptance`.
///
/// Expects that no group ranks a student's applications apart. The lottery of
/// the problem decides who applies first, and between students whom a group
/// ranks the same; the sequence of a list, between tied projects. With ties a
/// student may gain by another list.
///
/// The algorithm of Cooper and Manlove (SEA 2018) for SPA-ST: students apply in
/// up to two phases, first to tied projects that have room; a student for whom
/// another such project is tied with the placement gives way; of students
/// ranked the same, who is in the second phase comes first. Time linear in the
/// applications, but for a logarithm of the heaps' sizes; memory beside the
/// problem is about 32 bytes an application that was held once.
STINT_EXPORT Assignment larger_stable(const Problem& problem);

}  // namespace stint
