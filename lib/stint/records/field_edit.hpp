#pragma once

#include <cstdint>

#include "stint/records/field_path.hpp"
#include "stint/records/tree.hpp"

namespace stint {

/// One change inside a record, in terms of its content; how the text of the
/// file changes is the editor's business, and which layer is the store's.
struct FieldEdit {
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

}  // namespace stint
