#pragma once

#include <string>
#include <string_view>

#include "stint/base/export.hpp"
#include "stint/records/field_edit.hpp"
#include "stint/records/tree.hpp"

namespace stint::yaml {

using Edit = FieldEdit;

/// `text` with `edit` as the smallest splice of its bytes: comments, blank
/// lines, order, the old value's quoting style, CRLF, a BOM and a missing last
/// newline stay as they are. An empty block map or list left by a removal
/// becomes `{}` or `[]`.
///
/// The result is read again by yaml-cpp, and must be exactly one document equal
/// to the old content with the intended change; if it is not, or if `text` has
/// faults, throws `Error` and nothing is guessed.
STINT_EXPORT std::string apply(std::string_view text, const Edit& edit);

/// The intended change on the content alone, as the judge of `apply`.
STINT_EXPORT Tree apply(Tree content, const Edit& edit);

}  // namespace stint::yaml
