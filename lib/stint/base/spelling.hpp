#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/export.hpp"

namespace stint {

/// Insertions, deletions, substitutions and swaps of neighbours that turn `a`
/// into `b` (optimal string alignment distance), by bytes.
STINT_EXPORT std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate nearest to `word`, if one is near enough to be worth a
/// suggestion (at most a third of the longer length, at least 1; case is
/// ignored, and a letter at least is left); on equal distance the first in
/// order of the alphabet. Empty if none is.
STINT_EXPORT std::string nearest(std::string_view word,
                                 std::span<const std::string> candidates);
STINT_EXPORT std::string nearest(std::string_view word,
                                 std::span<const std::string_view> candidates);

}  // namespace stint
