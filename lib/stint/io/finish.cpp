#include "stint/io/finish.hpp"

#include <cerrno>
#include <set>

#include "stint/io/staging.hpp"
#include "stint/io/undo_entries.hpp"

namespace stint {

namespace {

void sync_directory_if_there(FileSystem& files, const std::string& path) {
  try {
    files.sync_directory(path);
  } catch (const FileError& error) {
    if (error.code() != ENOENT) throw;  // it was emptied and removed
  }
}

/// Removes the directories that removed files left empty, as git does. Returns
/// the directories that hold less now.
std::set<std::string> remove_empty_directories(FileSystem& files,
                                               const Change& change) {
  std::set<std::string> shortened;
  for (const ManifestFile& file : change.manifest.files) {
    if (file.after) continue;
    std::string directory = split_path(file.path).directory;
    while (!directory.empty()) {
      try {
        files.remove_directory(directory);
        shortened.insert(split_path(directory).directory);
      } catch (const FileError& error) {
        if (error.code() != ENOENT) break;  // not empty, or of no consequence
      }
      directory = split_path(directory).directory;
    }
  }
  return shortened;
}

/// Everything where that can be done, else each of `directories`.
void sync_everything(FileSystem& files,
                     const std::set<std::string>& directories) {
  try {
    files.sync_all();
  } catch (const FileError& error) {
    if (error.code() != ENOTSUP) throw;
    for (const std::string& directory : directories) {
      sync_directory_if_there(files, directory);
    }
  }
}

void unlink_if_there(FileSystem& files, const std::string& path) {
  if (files.stat(path)) files.unlink(path);
}

/// From here on the undone changes can no longer be undone.
void end_undo(FileSystem& files, const Change& change) {
  for (const std::uint64_t number : change.manifest.undoes)
    unlink_if_there(files, undo_manifest(number));
  drop_record(files, change);
}

}  // namespace

void keep_old_versions(FileSystem& files, Change& change) {
  if (!change.manifest.undoes.empty() || change.staged != staging_directory)
    return;
  if (!files.stat(undo_directory)) files.make_directory(undo_directory, 0770);
  const std::string entry = undo_entry(change.manifest.number);
  files.rename(change.staged, entry);
  change.staged = entry;
}

void confirm(FileSystem& files, const Change& change) {
  sync_names(files, change);
  // A power cut may bring back a directory that was removed; on btrfs nothing
  // less than a sync of everything keeps it away.
  const auto shortened = remove_empty_directories(files, change);
  if (!shortened.empty()) sync_everything(files, shortened);
  if (!change.manifest.undoes.empty()) {
    end_undo(files, change);
  } else if (change.form == Change::Form::single) {
    // With its manifest, so that it counts at once.
    Change kept = change;
    keep_old_versions(files, kept);
  } else {
    // One step ends the change and completes the entry.
    files.rename(record_path, undo_manifest(change.manifest.number));
    // After a power cut some file systems (btrfs) show both names of a file
    // that was renamed, and to rename one to the other then does nothing.
    unlink_if_there(files, record_path);
    files.sync_directory(change.staged);
    files.sync_directory(stint_directory);
  }
}

void abandon(FileSystem& files, const Change& change) {
  sync_names(files, change);
  drop_record(files, change);
}

void drop_record(FileSystem& files, const Change& change) {
  if (change.form == Change::Form::single) {
    unlink_if_there(files, staged_manifest);
    return;
  }
  unlink_if_there(files, record_path);
  files.sync_directory(stint_directory);
}

void sync_names(FileSystem& files, const Change& change) {
  std::set<std::string> directories;
  for (const ManifestFile& file : change.manifest.files) {
    directories.insert(split_path(file.path).directory);
  }
  for (const std::string& path : change.manifest.made) {
    directories.insert(split_path(path).directory);
  }
  if (change.form == Change::Form::recorded) {
    directories.insert(change.staged);
    directories.insert(undo_directory);
  }
  if (change.manifest.files.size() > few_files) {
    sync_everything(files, directories);
    return;
  }
  for (const std::string& directory : directories) {
    sync_directory_if_there(files, directory);
  }
}

void replace_plainly(FileSystem& files, const Change& change) {
  const ManifestFile& file = change.manifest.files.front();
  const std::string staged = change.staged_path(0);
  if (!file.after) {
    files.rename(file.path, staged);
    return;
  }
  if (!file.before) {
    files.rename(staged, file.path);
    return;
  }
  const auto old = read_file(files, file.path, any_size);
  {
    const auto saved = files.create(saved_version, 0600);
    saved->write(old.value_or(""));
    files.copy_attributes(file.path, saved_version);
    saved->sync();
  }
  files.sync_directory(staging_directory);
  files.rename(staged, file.path);
  files.rename(saved_version, staged);
}

void settle_plain_replacement(FileSystem& files) {
  if (files.stat(saved_version) && !files.stat(".stint/tx/0")) {
    files.rename(saved_version, ".stint/tx/0");
  }
}

}  // namespace stint
