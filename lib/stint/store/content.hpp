#pragma once

#include "stint/base/export.hpp"
#include "stint/io/file_system.hpp"
#include "stint/io/overlay.hpp"
#include "stint/records/changes.hpp"
#include "stint/records/tree.hpp"

namespace stint {

/// What the files of `record` hold, as it is written: the fields of the private
/// layer, then those of the public one. Structs do not tell `3` from
/// `{level: 3}`; an edit has to know. Empty where there is no such record.
///
/// Requires that the files have no faults: a record that was loaded has none.
STINT_EXPORT Tree read_content(const FileSystem& files, const Overlay& overlay,
                               const RecordRef& record);

}  // namespace stint
