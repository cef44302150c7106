#pragma once

#include <string>
#include <string_view>

#include "stint/base/export.hpp"
#include "stint/records/document.hpp"
#include "stint/records/tree.hpp"

namespace stint::yaml {

/// Where a scalar is to stand: what must be quoted in `[a, b]` need not be on a
/// line of its own.
enum class Context : std::uint8_t { block, flow };

/// True if `text` can stand plain in `context` and no reader of YAML 1.1 or 1.2
/// takes it for anything but this text: not for a number, a flag, a date, a
/// null, a sexagesimal, or syntax.
STINT_EXPORT bool is_plain_safe(std::string_view text, Context context);

/// True if `text` can stand plain as far as syntax goes, whatever type a reader
/// may guess. stint's own fields are read as text by their kind, so a value
/// that a field's kind defines (a date, a number, yes) is written plain.
STINT_EXPORT bool is_plain_syntax(std::string_view text, Context context);

/// `text` as a scalar on one line that reads back the same: in the `preferred`
/// style if it can be (plain, single_quoted, double_quoted), else in the first
/// of plain, double quoted that can. Line breaks and control characters are
/// escaped in double quotes.
STINT_EXPORT std::string quote(std::string_view text, Context context,
                               Style preferred = Style::plain);

/// `tree` on one line, in flow style: `[a, {b: 1}]`. A scalar at the top is
/// quoted for `context`. Plain where `is_plain_safe`, and for a `typed` scalar
/// already where `is_plain_syntax`.
STINT_EXPORT std::string write_inline(const Tree& tree,
                                      Context context = Context::flow);

/// A new file that holds `mapping`: one key a line, short lists and maps of
/// scalars in flow style on the key's line, lists of maps as block sequences of
/// flow maps (block maps where a line would pass `width` columns), text with
/// line breaks as `|`. Ends in a newline.
STINT_EXPORT std::string write_document(const Tree& mapping, int width = 100);

}  // namespace stint::yaml
