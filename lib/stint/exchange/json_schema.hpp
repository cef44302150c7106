#pragma once

#include <cstdint>

#include "stint/base/export.hpp"
#include "stint/records/kind.hpp"
#include "stint/records/settings.hpp"
#include "stint/records/value.hpp"

namespace stint {

/// Which file of a record: the one that is committed, or the one in `private/`.
enum class RecordPart : std::uint8_t { open, closed };

/// The JSON Schema (draft-07) of a file with records of `kind`, from its field
/// table, for editors and other programs. A required field is asked for only in
/// the open file, and there only if `settings` does not keep it private; any
/// field may stand in either file. Fields that begin with `x-` are let through,
/// other unknown ones refused.
///
/// It speaks of values as YAML 1.2 types them (`core` schema), and lets through
/// every file that `check` finds well formed: `grade: 09` is a number there,
/// `name: true` a flag. So it is the wider of the two. What a number looked
/// like in the file it cannot see, nor that a range ends before it begins, nor
/// whether there is what a reference names. In one thing it is the narrower:
/// `null` and `~`, which are text to stint, are nothing to it, and are refused
/// where there must be something.
STINT_EXPORT Value json_schema(Kind kind, RecordPart part,
                               const Settings& settings);

}  // namespace stint
