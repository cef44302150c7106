#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "stint/base/export.hpp"
#include "stint/io/file_system.hpp"

namespace stint {

/// What a change that was decided on, but not carried out to its end, makes of
/// the files: for each path its whole content, or nothing if the file is gone.
/// Who reads these instead of the disk sees the state after the change (or
/// before it, if a person's edit stands in its way), never one between.
struct Overlay {
  std::map<std::string, std::optional<std::string>> files;
  /// The change in words, as given to `Journal::commit`.
  std::string summary;
};

/// The overlay of the pending change; one without files if none is pending,
/// which is the rule. Writes nothing and needs no right to write.
///
/// Throws an `Error` if the record of the change is damaged, or if the disk is
/// in none of the states that the change can leave, for then nobody can say
/// which state is whole; the message says what to do.
STINT_EXPORT Overlay read_overlay(const FileSystem& files);

/// The directory `path` as seen through `overlay`: names that the change makes
/// are there, with their content, and those that it removes are not. Null if
/// there is no such directory. A stamp is that of the file on the disk, and all
/// zero for one that is not there yet. `overlay` must outlive the result.
///
/// Costs nothing where the overlay has no files.
STINT_EXPORT std::unique_ptr<Directory> open_directory_through(
    const FileSystem& files, const Overlay& overlay, const std::string& path);

/// `read_file` as seen through `overlay`.
STINT_EXPORT std::optional<std::string> read_file_through(
    const FileSystem& files, const Overlay& overlay, const std::string& path,
    std::size_t limit = record_limit);

}  // namespace stint
