#include "stint/io/change.hpp"

#include <algorithm>
#include <cerrno>

#include "stint/base/sha256.hpp"
#include "stint/base/text.hpp"
#include "stint/io/file_errors.hpp"

namespace stint {

namespace {

struct Content {
  bool is_file = true;
  std::optional<std::string> bytes;
};

Content content_of(const FileSystem& files, const std::string& path) {
  try {
    return {true, read_file(files, path, any_size)};
  } catch (const FileError& error) {
    if (!is_no_file(error)) throw;
    return {false, std::nullopt};
  }
}

Side side_of(const Content& content, const ManifestFile& file) {
  if (!content.is_file) return Side::other;
  std::optional<std::string> digest;
  if (content.bytes) digest = sha256_hex(*content.bytes);
  if (digest == file.before) return Side::old_version;
  if (digest == file.after) return Side::new_version;
  return Side::other;
}

Side side_at(const FileSystem& files, const std::string& path,
             const ManifestFile& file) {
  return side_of(content_of(files, path), file);
}

FileProgress progress_of(Side target, Side staged) {
  if (staged == Side::old_version) {
    return target == Side::new_version ? FileProgress::done
                                       : FileProgress::done_and_edited;
  }
  if (staged == Side::new_version) {
    return target == Side::old_version ? FileProgress::to_do
                                       : FileProgress::person_first;
  }
  return target == Side::new_version ? FileProgress::person_first
                                     : FileProgress::unclear;
}

bool replaces(const ManifestFile& file) { return file.before && file.after; }

/// Moves a staged new file to its target, or an old file to the staging
/// directory, or exchanges the two. False if a person has put something there,
/// or taken it away.
bool move_forward(FileSystem& files, const Change& change, std::size_t i) {
  const ManifestFile& file = change.manifest.files[i];
  const std::string staged = change.staged_path(i);
  try {
    if (replaces(file)) {
      files.exchange(staged, file.path);
    } else if (file.after) {
      make_parents(files, file.path);
      files.rename_no_replace(staged, file.path);
    } else {
      files.rename_no_replace(file.path, staged);
    }
  } catch (const FileError& error) {
    if (error.code() == EEXIST || error.code() == ENOENT) return false;
    throw;
  }
  return true;
}

/// The opposite of `move_forward`; both are their own inverse for a
/// replacement.
void move_back(FileSystem& files, const Change& change, std::size_t i) {
  const ManifestFile& file = change.manifest.files[i];
  const std::string staged = change.staged_path(i);
  if (replaces(file)) {
    files.exchange(staged, file.path);
  } else if (file.after) {
    files.rename_no_replace(file.path, staged);
  } else {
    make_parents(files, file.path);
    files.rename_no_replace(staged, file.path);
  }
}

/// Takes one file back, unless a person has edited the new version.
void take_back_file(FileSystem& files, const Change& change, std::size_t i) {
  const ManifestFile& file = change.manifest.files[i];
  const FileState state = look_at(files, change, i);
  // (new, new): a person deleted the file first, or saved the same bytes.
  if (state.target != Side::new_version || state.staged == Side::new_version) {
    return;
  }
  try {
    move_back(files, change, i);
  } catch (const FileError& error) {
    // A person was quicker once more: that version stays.
    if (error.code() != EEXIST && error.code() != ENOENT) throw;
    return;
  }
  if (file.after &&
      side_at(files, change.staged_path(i), file) != Side::new_version) {
    move_forward(files, change, i);
  }
}

std::optional<Change> read_change(const FileSystem& files,
                                  const std::string& path, Change::Form form) {
  const auto text = read_file(files, path, any_size);
  if (!text) return std::nullopt;
  auto manifest = parse_manifest(*text);
  if (!manifest) {
    throw Error("`" + path +
                    "` is damaged, so the change that it describes "
                    "can be neither finished nor taken back",
                "look at `git status`, put the files right, then remove `" +
                    path + "`");
  }
  return Change{.manifest = std::move(*manifest), .form = form};
}

}  // namespace

std::optional<Change> find_change(const FileSystem& files) {
  if (auto change = read_change(files, record_path, Change::Form::recorded)) {
    const std::string kept =
        join_path(undo_directory, std::to_string(change->manifest.number));
    // The staged files become the undo entry shortly before the end.
    if (!files.stat(staging_directory) && files.stat(kept)) {
      change->staged = kept;
    }
    return change;
  }
  // Before the record is there, a change of several files is not decided on,
  // and a damaged manifest was never synced.
  const auto text = read_file(files, staged_manifest, any_size);
  auto manifest = text ? parse_manifest(*text) : std::nullopt;
  if (!manifest || manifest->files.size() != 1) return std::nullopt;
  return Change{.manifest = std::move(*manifest), .form = Change::Form::single};
}

FileState look_at(const FileSystem& files, const Change& change,
                  std::size_t file) {
  const ManifestFile& named = change.manifest.files[file];
  Content staged = content_of(files, change.staged_path(file));
  FileState state;
  state.target = side_at(files, named.path, named);
  state.staged = side_of(staged, named);
  state.progress = progress_of(state.target, state.staged);
  // An exchange leaves something behind, and a new file nothing: whatever else
  // is there, or is not, was not our doing.
  const bool absent = staged.is_file && !staged.bytes;
  if (state.staged == Side::other && (absent || !named.before)) {
    state.progress = FileProgress::unclear;
  }
  state.staged_bytes = std::move(staged.bytes);
  return state;
}

std::vector<FileState> look_at_all(const FileSystem& files,
                                   const Change& change) {
  std::vector<FileState> states;
  states.reserve(change.manifest.files.size());
  for (std::size_t i = 0; i < change.manifest.files.size(); ++i) {
    states.push_back(look_at(files, change, i));
  }
  return states;
}

void refuse_unclear(const Change& change,
                    const std::vector<FileState>& states) {
  std::string list;
  std::int64_t count = 0;
  for (std::size_t i = 0; i < states.size(); ++i) {
    if (states[i].progress != FileProgress::unclear) continue;
    ++count;
    list += "\n  `" + printable(change.manifest.files[i].path) + "` and `" +
            change.staged_path(i) + "`";
  }
  if (count == 0) return;
  throw Error("the change `" + printable(change.manifest.summary) +
                  "` was interrupted, and " + counted(count, "file") +
                  " of it cannot be told from a person's edits:" + list,
              std::string("both versions of each are kept: put what you want "
                          "into the first, then remove `") +
                  (change.form == Change::Form::recorded ? record_path
                                                         : staging_directory) +
                  "`, and look at `git diff` for the rest of the change");
}

bool any(const std::vector<FileState>& states, FileProgress progress) {
  return std::any_of(states.begin(), states.end(), [&](const FileState& state) {
    return state.progress == progress;
  });
}

std::vector<std::string> paths_with(const Change& change,
                                    const std::vector<FileState>& states,
                                    FileProgress progress) {
  std::vector<std::string> paths;
  for (std::size_t i = 0; i < states.size(); ++i) {
    if (states[i].progress == progress) {
      paths.push_back(change.manifest.files[i].path);
    }
  }
  return paths;
}

namespace {

/// Whether nobody saved the file between its loading and its exchange.
bool came_out_as_loaded(const FileSystem& files, const Change& change,
                        std::size_t i) {
  try {
    return side_at(files, change.staged_path(i), change.manifest.files[i]) ==
           Side::old_version;
  } catch (const FileError& error) {
    throw AfterMove(error);
  }
}

}  // namespace

std::string apply(FileSystem& files, const Change& change) {
  for (std::size_t i = 0; i < change.manifest.files.size(); ++i) {
    const ManifestFile& file = change.manifest.files[i];
    const FileState state = look_at(files, change, i);
    if (state.progress == FileProgress::person_first) return file.path;
    if (state.progress != FileProgress::to_do) continue;
    if (!move_forward(files, change, i)) return file.path;
    if (file.before && !came_out_as_loaded(files, change, i)) return file.path;
  }
  return {};
}

void take_back(FileSystem& files, const Change& change) {
  for (std::size_t i = change.manifest.files.size(); i-- > 0;) {
    take_back_file(files, change, i);
  }
  for (std::size_t i = change.manifest.made.size(); i-- > 0;) {
    try {
      files.remove_directory(change.manifest.made[i]);
    } catch (const FileError& error) {
      // A person has put something there, or it was never made.
      if (error.code() != ENOTEMPTY && error.code() != ENOENT) throw;
    }
  }
}

}  // namespace stint
