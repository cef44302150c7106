#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/export.hpp"

namespace stint {

/// Offset of the first byte of `text` that is not part of well-formed UTF-8
/// (no overlong forms, no surrogates, at most U+10FFFF); npos if all are.
STINT_EXPORT std::size_t find_invalid_utf8(std::string_view text);

/// The code point that begins at `text[at]`, and its length in bytes; a byte
/// that begins none gives U+FFFD and 1.
struct CodePoint {
  char32_t value = 0;
  std::size_t length = 1;
};
STINT_EXPORT CodePoint code_point_at(std::string_view text, std::size_t at);

/// Columns of a terminal that `text` takes: 2 for East Asian wide and emoji, 0
/// for combining marks. Expects escaped text (see `printable`).
STINT_EXPORT std::size_t display_width(std::string_view text);

/// `text` safe to show on a terminal and in a message: control characters, line
/// breaks, bidirectional overrides, zero-width characters and bytes that are no
/// UTF-8 become `\x1b`, `\n`, `\u202e` …; everything else stays.
STINT_EXPORT std::string printable(std::string_view text);

/// The longest beginning of `text` that takes at most `width` columns; where
/// something is cut off, it ends in `…`.
STINT_EXPORT std::string shorten(std::string_view text, std::size_t width);

/// Lower case for comparison: ASCII, Latin-1, Latin Extended-A, Greek,
/// Cyrillic.
STINT_EXPORT std::string fold_case(std::string_view text);

STINT_EXPORT std::string_view trim(std::string_view text);
/// The parts of `text` between separators; an empty text has one empty part.
STINT_EXPORT std::vector<std::string_view> split(std::string_view text,
                                                 char separator);
STINT_EXPORT std::string join(std::span<const std::string> parts,
                              std::string_view separator);

/// `1 student`, `2 students`; the plural is `noun` + "s", y becomes ies after a
/// consonant, ch, sh, s and x take es.
STINT_EXPORT std::string counted(std::int64_t count, std::string_view noun);
STINT_EXPORT std::string plural(std::string_view noun);
/// `a student`, `an evaluation`.
STINT_EXPORT std::string with_article(std::string_view noun);

/// A decimal number without sign, blanks or leading `+`; nothing else is read,
/// and nothing above `max`. Returns false and leaves `value` on a fault.
STINT_EXPORT bool parse_count(std::string_view text, std::int64_t max,
                              std::int64_t& value);

}  // namespace stint
