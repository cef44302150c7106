#include "stint/io/overlay.hpp"

#include <algorithm>

#include "stint/io/change.hpp"
#include "stint/io/file_errors.hpp"

namespace stint {

namespace {

/// A reader without the lock may look while a writer is at work; then the next
/// look is clear.
constexpr int looks = 4;

using Contents = std::map<std::string, std::optional<std::string>>;

void see_forward(const Change& change, std::vector<FileState>& states,
                 Contents& contents) {
  for (std::size_t i = 0; i < states.size(); ++i) {
    if (states[i].progress != FileProgress::to_do) continue;
    contents[change.manifest.files[i].path] = std::move(states[i].staged_bytes);
  }
}

/// The opposite: what `take_back` would bring back.
void see_back(const Change& change, std::vector<FileState>& states,
              Contents& contents) {
  for (std::size_t i = 0; i < states.size(); ++i) {
    if (states[i].target == Side::new_version &&
        states[i].staged != Side::new_version) {
      contents[change.manifest.files[i].path] =
          std::move(states[i].staged_bytes);
    }
  }
}

/// False if the disk is in no state that can be understood.
bool look_through(const FileSystem& files, const Change& change,
                  Contents& contents) {
  std::vector<FileState> states = look_at_all(files, change);
  if (any(states, FileProgress::unclear)) return false;
  if (any(states, FileProgress::person_first)) {
    see_back(change, states, contents);
  } else {
    see_forward(change, states, contents);
  }
  return true;
}

/// `directory` may be null: then only the overlay has the directory.
class OverlaidDirectory final : public Directory {
 public:
  OverlaidDirectory(std::unique_ptr<Directory> directory,
                    const Overlay& overlay, std::string path)
      : directory_(std::move(directory)),
        overlay_(overlay),
        path_(std::move(path)) {}

  void list(std::vector<DirEntry>& entries) const override;
  bool read(const std::string& name, std::string& buffer, FileStamp* stamp,
            std::size_t limit) const override;
  std::optional<FileInfo> stat(const std::string& name) const override;

 private:
  std::unique_ptr<Directory> directory_;
  const Overlay& overlay_;
  std::string path_;
};

void OverlaidDirectory::list(std::vector<DirEntry>& entries) const {
  std::map<std::string, FileType> names;
  if (directory_) directory_->list(entries);
  for (DirEntry& entry : entries) names[std::move(entry.name)] = entry.type;
  const std::string prefix = path_.empty() ? "" : path_ + "/";
  for (const auto& [path, bytes] : overlay_.files) {
    if (!path.starts_with(prefix)) continue;
    const std::string rest = path.substr(prefix.size());
    const std::size_t slash = rest.find('/');
    if (slash != std::string::npos) {
      if (bytes) names[rest.substr(0, slash)] = FileType::directory;
    } else if (bytes) {
      names[rest] = FileType::regular;
    } else {
      names.erase(rest);
    }
  }
  entries.clear();
  for (const auto& [name, type] : names) entries.push_back({name, type});
}

bool OverlaidDirectory::read(const std::string& name, std::string& buffer,
                             FileStamp* stamp, std::size_t limit) const {
  const std::string path = join_path(path_, name);
  const auto found = overlay_.files.find(path);
  if (found == overlay_.files.end()) {
    return directory_ && directory_->read(name, buffer, stamp, limit);
  }
  if (stamp != nullptr) {
    *stamp = {};
    std::string old;
    if (directory_) directory_->read(name, old, stamp, any_size);
  }
  if (!found->second) return false;
  if (found->second->size() > limit) throw too_large(path, limit);
  buffer = *found->second;
  return true;
}

std::optional<FileInfo> OverlaidDirectory::stat(const std::string& name) const {
  const auto found = overlay_.files.find(join_path(path_, name));
  const bool overlaid = !name.empty() && found != overlay_.files.end();
  if (overlaid && !found->second) return std::nullopt;
  auto info = directory_ ? directory_->stat(name) : std::nullopt;
  if (info || !(overlaid || name.empty())) return info;
  return FileInfo{.type = overlaid ? FileType::regular : FileType::directory};
}

bool makes_directory(const Overlay& overlay, const std::string& path) {
  const std::string prefix = path + "/";
  return std::any_of(overlay.files.begin(), overlay.files.end(),
                     [&](const auto& file) {
                       return file.second && file.first.starts_with(prefix);
                     });
}

}  // namespace

Overlay read_overlay(const FileSystem& files) {
  for (int look = 1;; ++look) {
    Overlay overlay;
    const auto change = find_change(files);
    if (!change || change->form == Change::Form::single) return overlay;
    overlay.summary = change->manifest.summary;
    if (look_through(files, *change, overlay.files)) return overlay;
    if (look == looks) refuse_unclear(*change, look_at_all(files, *change));
  }
}

std::unique_ptr<Directory> open_directory_through(const FileSystem& files,
                                                  const Overlay& overlay,
                                                  const std::string& path) {
  auto directory = files.open_directory(path);
  if (overlay.files.empty()) return directory;
  if (!directory && !makes_directory(overlay, path)) return nullptr;
  return std::make_unique<OverlaidDirectory>(std::move(directory), overlay,
                                             path);
}

std::optional<std::string> read_file_through(const FileSystem& files,
                                             const Overlay& overlay,
                                             const std::string& path,
                                             std::size_t limit) {
  const PathParts parts = split_path(path);
  const auto directory =
      open_directory_through(files, overlay, parts.directory);
  std::string bytes;
  if (!directory || !directory->read(parts.name, bytes, nullptr, limit)) {
    return std::nullopt;
  }
  return bytes;
}

}  // namespace stint
