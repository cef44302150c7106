#pragma once

#include <string>
#include <string_view>

#include "stint/io/file_system.hpp"

namespace stint {

/// The error for a call that the system refused with `code`: "cannot `verb`
/// `path`: reason", or plainer words where there are some, and what to do.
FileError file_error(int code, std::string_view verb, const std::string& path);

/// The error for reading something that is no regular file.
FileError wrong_type(FileType type, const std::string& path);

/// The error for reading a file that is larger than `limit` bytes.
FileError too_large(const std::string& path, std::size_t limit);

/// Whether `error` says that what is at the path is no regular file, or has no
/// place to be, rather than that the device failed.
bool is_no_file(const FileError& error);

}  // namespace stint
