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
/// order of the alphabet. Never one that differs in digits alone, or lacks a
/// number of `word`: that is another student. Empty if none is.
STINT_EXPORT std::string nearest(std::string_view word,
                                 std::span<const std::string> candidates);
STINT_EXPORT std::string nearest(std::string_view word,
                                 std::span<const std::string_view> candidates);

/// Whether `text`, or a word of it, begins with `beginning`, case ignored: how
/// people shorten a name (`bakery` for `bakery-website`). False for a beginning
/// of one or two bytes, which is that of too many, and for half a number.
STINT_EXPORT bool has_word_like(std::string_view text,
                                std::string_view beginning);

/// "did you mean `a`, `b` or `c`?"; empty without a guess.
STINT_EXPORT std::string did_you_mean(std::span<const std::string> guesses);

}  // namespace stint
