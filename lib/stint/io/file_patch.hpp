#pragma once

#include <optional>
#include <string>

#include "stint/base/export.hpp"
#include "stint/io/file_system.hpp"

namespace stint {

/// What a change does to one file. At least one of the two is there.
struct FilePatch {
  std::string path;
  /// The bytes as they were loaded; nothing if the file must not exist.
  std::optional<std::string> before;
  /// The bytes that it shall have; nothing to remove it.
  std::optional<std::string> after;

  friend bool operator==(const FilePatch&, const FilePatch&) = default;
};

/// A file (or a directory whose names were listed) that a change rests on
/// without changing it.
struct SeenFile {
  std::string path;
  /// As it was when it was read; nothing if it was not there.
  std::optional<FileStamp> stamp;
};

}  // namespace stint
