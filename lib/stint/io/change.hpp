#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/io/file_system.hpp"
#include "stint/io/manifest.hpp"

namespace stint {

/// A change that is staged, perhaps decided on, perhaps partly carried out.
struct Change {
  /// What decides: the exchange of its single file, or the record
  /// `.stint/commit`.
  enum class Form : std::uint8_t { single, recorded };

  Manifest manifest;
  Form form = Form::recorded;
  /// The directory of the staged files.
  std::string staged = staging_directory;

  std::string staged_path(std::size_t file) const {
    return staged + "/" + std::to_string(file);
  }
};

/// What a path holds, compared with what the manifest says of it.
enum class Side : std::uint8_t { old_version, new_version, other };

/// How far a file of a change has come, told from its two paths alone. With
/// (target, staged):
enum class FileProgress : std::uint8_t {
  to_do,            ///< (old, new)
  done,             ///< (new, old)
  done_and_edited,  ///< (edited, old): a person edited the new version
  person_first,     ///< (edited, new), or (new, edited): before the exchange
  unclear,          ///< anything else
};

/// Both paths of a file, and what they hold. Whatever is no regular file counts
/// as `other`.
struct FileState {
  FileProgress progress = FileProgress::unclear;
  Side target = Side::other;
  Side staged = Side::other;
  /// The staged bytes; nothing where there is no file.
  std::optional<std::string> staged_bytes;
};

/// The change that was left behind; nothing if none was. Throws if its record
/// is damaged.
std::optional<Change> find_change(const FileSystem& files);

FileState look_at(const FileSystem& files, const Change& change,
                  std::size_t file);
std::vector<FileState> look_at_all(const FileSystem& files,
                                   const Change& change);

/// Throws if a file is `unclear`: nothing can be decided then.
void refuse_unclear(const Change& change, const std::vector<FileState>& states);

bool any(const std::vector<FileState>& states, FileProgress progress);
/// The paths of the files that have come as far as `progress` says.
std::vector<std::string> paths_with(const Change& change,
                                    const std::vector<FileState>& states,
                                    FileProgress progress);

/// What failed once a file was in its place: the change may be made.
class AfterMove : public FileError {
 public:
  explicit AfterMove(const FileError& error) : FileError(error) {}
};

/// Carries out what is still to do, in the order of the manifest. Returns the
/// path of the file at which a person was found to be first, and stops there;
/// empty if all is done.
std::string apply(FileSystem& files, const Change& change);

/// Brings the old versions back, and what a person saved before the exchange;
/// leaves what a person edited after it.
void take_back(FileSystem& files, const Change& change);

}  // namespace stint
