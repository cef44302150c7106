#pragma once

#include <cstdint>
#include <string>

#include "stint/io/file_system.hpp"

namespace stint {

/// `.stint/undo/N`.
std::string undo_entry(std::uint64_t number);
/// `.stint/undo/N/manifest`, without which the entry does not count.
std::string undo_manifest(std::uint64_t number);

/// One more than the greatest number there is, whether it counts or not.
std::uint64_t next_change_number(const FileSystem& files);

/// Removes a directory of files with all that it holds, the manifest first, so
/// that half of it counts for nothing. Does nothing if there is none.
void remove_folder(FileSystem& files, const std::string& path);

/// Removes what was staged for no change, and undo entries that do not count or
/// are beyond the bounds. Requires that no change is pending.
void clean_up(FileSystem& files);

}  // namespace stint
