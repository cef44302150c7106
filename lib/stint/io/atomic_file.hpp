#pragma once

#include <string>
#include <string_view>

#include "stint/base/export.hpp"

namespace stint {

/// Writes `bytes` to the file `path` of the system, outside any program, whole
/// or not at all: to a temporary file beside it, which is synced and renamed.
/// A file that is replaced keeps its mode; a symbolic link stays, and what it
/// leads to is replaced. What is no regular file (`/dev/stdout`, a FIFO) is
/// written to directly.
///
/// Throws `FileError`, and `path` is as before; `Unconfirmed` if the file is
/// there but the device did not confirm it.
STINT_EXPORT void write_file_atomically(const std::string& path,
                                        std::string_view bytes);

}  // namespace stint
