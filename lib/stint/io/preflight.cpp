#include <algorithm>
#include <set>

#include "stint/base/text.hpp"
#include "stint/io/file_errors.hpp"
#include "stint/io/staging.hpp"
#include "stint/io/stale.hpp"

namespace stint {

namespace {

std::string quoted(const std::string& path) {
  return path.empty() ? "the program's directory" : "`" + printable(path) + "`";
}

/// What is wrong with the file that `patch` changes; empty if nothing is.
std::string file_conflict(const FileSystem& files, const FilePatch& patch) {
  std::optional<std::string> now;
  try {
    now = read_file(files, patch.path, any_size);
  } catch (const FileError& error) {
    if (!is_no_file(error)) throw;
    return error.what();
  }
  if (now == patch.before) return {};
  if (!now)
    return quoted(patch.path) +
           " was removed by someone else after this command read it";
  if (!patch.before) return quoted(patch.path) + " exists already";
  return quoted(patch.path) +
         " was saved by someone else after this command read it";
}

/// The same for the directory that names are to change in.
std::string directory_conflict(const FileSystem& files, std::string directory,
                               std::uint64_t device) {
  std::optional<FileInfo> info = files.stat(directory);
  while (!info && !directory.empty()) {
    directory = split_path(directory).directory;
    info = files.stat(directory);
  }
  if (!info || info->type != FileType::directory) {
    return quoted(directory) + " is not a directory";
  }
  if (!files.is_writable_directory(directory)) {
    return quoted(directory) + " cannot be written to";
  }
  if (info->device != device) {
    return quoted(directory) + " is on another disk than `.stint`";
  }
  return {};
}

}  // namespace

std::vector<std::string> find_conflicts(const FileSystem& files,
                                        const Draft& draft) {
  std::vector<std::string> conflicts;
  const auto add = [&conflicts](std::string text) {
    if (!text.empty()) conflicts.push_back(std::move(text));
  };
  const auto home = files.stat(stint_directory);
  std::set<std::string> directories;
  for (const FilePatch& patch : draft.patches) {
    directories.insert(split_path(patch.path).directory);
  }
  for (const std::string& directory : directories) {
    add(directory_conflict(files, directory, home ? home->device : 0));
  }
  for (const FilePatch& patch : draft.patches) {
    add(file_conflict(files, patch));
  }
  if (conflicts.empty()) return {};
  std::vector<SeenFile> others = draft.seen;
  std::erase_if(others, [&](const SeenFile& file) {
    return std::ranges::binary_search(draft.patches, file.path, {},
                                      &FilePatch::path);
  });
  for (std::string& text : find_stale(files, others)) add(std::move(text));
  return conflicts;
}

void refuse_conflicts(const std::vector<std::string>& conflicts) {
  if (conflicts.empty()) return;
  const std::string help =
      "nothing was changed: look at these files and run the command again";
  if (conflicts.size() == 1) throw Error(conflicts.front(), help);
  std::string text =
      counted(static_cast<std::int64_t>(conflicts.size()), "thing") +
      " stand in the way of this change:";
  for (const std::string& conflict : conflicts) text += "\n  " + conflict;
  throw Error(text, help);
}

}  // namespace stint
