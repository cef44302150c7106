#include "stint/io/stale.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>

#include "stint/base/text.hpp"
#include "stint/io/file_errors.hpp"

namespace stint {

namespace {

/// The folders that were opened last. Files that were read one after the other
/// lie in the same folder, or in its two layers, so that each folder is opened
/// once.
class Folders {
 public:
  explicit Folders(const FileSystem& files) : files_(files) {}

  /// Nothing if nothing is there.
  std::optional<FileStamp> stamp_of(const std::string& path) {
    const PathParts parts = split_path(path);
    const Folder& folder = at(parts.directory);
    const auto info =
        folder.directory ? folder.directory->stat(parts.name) : std::nullopt;
    return info ? std::optional(info->stamp) : std::nullopt;
  }

 private:
  struct Folder {
    std::string path;
    std::unique_ptr<Directory> directory;
    bool looked_for = false;
  };

  const Folder& at(const std::string& path) {
    for (const Folder& folder : folders_) {
      if (folder.looked_for && folder.path == path) return folder;
    }
    Folder& folder = folders_[next_];
    next_ = (next_ + 1) % folders_.size();
    folder = {};
    folder.directory = open(path);
    folder.path = path;
    folder.looked_for = true;
    return folder;
  }

  /// Null also where something else has taken the folder's place.
  std::unique_ptr<Directory> open(const std::string& path) const {
    try {
      return files_.open_directory(path);
    } catch (const FileError& error) {
      if (!is_no_file(error)) throw;
      return nullptr;
    }
  }

  const FileSystem& files_;
  std::array<Folder, 4> folders_;
  std::size_t next_ = 0;
};

}  // namespace

std::vector<std::string> find_stale(const FileSystem& files,
                                    const std::vector<SeenFile>& seen) {
  std::vector<std::string> conflicts;
  Folders folders(files);
  for (const SeenFile& file : seen) {
    if (folders.stamp_of(file.path) == file.stamp) continue;
    conflicts.push_back(
        "`" + printable(file.path) +
        "` was saved by someone else after this command read it");
  }
  return conflicts;
}

}  // namespace stint
