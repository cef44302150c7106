#pragma once

#include <string>
#include <string_view>

#include "stint/base/export.hpp"
#include "stint/records/field_path.hpp"
#include "stint/records/tree.hpp"

namespace stint::yaml {

/// One change of the content of a file.
struct Edit {
  enum class Operation : std::uint8_t {
    /// The value at `path` becomes `value`; a missing last key is inserted
    /// after the last line of text of its map. Missing maps on the way are
    /// made.
    set,
    /// `value` becomes a new last item of the sequence at `path`, which is made
    /// if it is missing.
    append,
    /// The key or item at `path` goes, with the comment on its own line's end;
    /// a comment on a line of its own stays. A missing one is an `Error`.
    remove
  };
  Operation operation = Operation::set;
  FieldPath path;
  Tree value;
};

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
