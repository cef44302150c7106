#include "stint/io/staging.hpp"

#include <algorithm>
#include <cerrno>

#include "stint/base/sha256.hpp"
#include "stint/io/undo_entries.hpp"

namespace stint {

namespace {

enum class Sync : std::uint8_t { each_file, all_at_once };

std::optional<std::string> digest_of(const std::optional<std::string>& bytes) {
  if (!bytes) return std::nullopt;
  return sha256_hex(*bytes);
}

/// The directories on the way to `path` that are missing, outermost first.
void add_missing(const FileSystem& files, const std::string& path,
                 std::vector<std::string>& missing) {
  for (std::size_t slash = path.find('/'); slash != std::string::npos;
       slash = path.find('/', slash + 1)) {
    const std::string directory = path.substr(0, slash);
    if (std::find(missing.begin(), missing.end(), directory) == missing.end() &&
        !files.stat(directory)) {
      missing.push_back(directory);
    }
  }
}

Manifest describe(const FileSystem& files, const Draft& draft) {
  Manifest manifest;
  manifest.number = next_change_number(files);
  manifest.undoes = draft.undoes;
  manifest.summary = draft.summary;
  manifest.author = draft.author;
  for (const FilePatch& patch : draft.patches) {
    if (!patch.before) add_missing(files, patch.path, manifest.made);
    if (patch.before) manifest.old_bytes += patch.before->size();
    manifest.files.push_back({.path = patch.path,
                              .before = digest_of(patch.before),
                              .after = digest_of(patch.after)});
  }
  return manifest;
}

/// The mode for the staging directory: whoever may not enter one of the
/// directories that a staged file comes from shall not find it here either.
std::uint32_t staging_mode(const FileSystem& files, const Draft& draft) {
  std::uint32_t mode = 0777;
  const auto home = files.stat(stint_directory);
  std::string last;
  for (const FilePatch& patch : draft.patches) {
    std::string directory = split_path(patch.path).directory;
    if (directory == last) continue;
    for (last = directory; !directory.empty();
         directory = split_path(directory).directory) {
      const auto info = files.stat(directory);
      if (!info) continue;
      mode &= info->mode;
      if (home && info->group != home->group) mode &= ~070U;
    }
  }
  return (mode & 0777U) | 0700U;
}

/// The file whose attributes the new file of `patch` takes; empty if it is
/// wholly new.
std::string model_of(const Draft& draft, const FilePatch& patch) {
  if (patch.before) return patch.path;
  const auto model = draft.models.find(patch.path);
  return model == draft.models.end() ? std::string() : model->second;
}

void write_staged(FileSystem& files, const Draft& draft, std::size_t i,
                  Sync sync) {
  const std::string path = join_path(staging_directory, std::to_string(i));
  const std::string model = model_of(draft, draft.patches[i]);
  const auto file = files.create(path, model.empty() ? 0666 : 0600);
  file->write(*draft.patches[i].after);
  if (!model.empty()) files.copy_attributes(model, path);
  if (sync == Sync::each_file) file->sync();
}

void stage_files(FileSystem& files, const Draft& draft,
                 const Manifest& manifest, Sync sync) {
  files.make_directory(staging_directory, staging_mode(files, draft));
  for (std::size_t i = 0; i < draft.patches.size(); ++i) {
    if (draft.patches[i].after) write_staged(files, draft, i, sync);
  }
  const auto file = files.create(staged_manifest, 0666);
  file->write(print_manifest(manifest));
  if (sync == Sync::all_at_once) {
    files.sync_all();
  } else {
    file->sync();
    files.sync_directory(staging_directory);
  }
}

void stage_or_remove(FileSystem& files, const Draft& draft,
                     const Manifest& manifest, Sync sync) {
  try {
    stage_files(files, draft, manifest, sync);
  } catch (const Error&) {
    try {
      remove_folder(files, staging_directory);
    } catch (const Error&) {
      // It counts for nothing, and the next command removes it.
    }
    throw;
  }
}

}  // namespace

Change stage(FileSystem& files, const Draft& draft) {
  Change change;
  change.manifest = describe(files, draft);
  change.form =
      draft.patches.size() == 1 ? Change::Form::single : Change::Form::recorded;
  // Here rather than later, so that a full disk shows before the decision.
  if (!files.stat(undo_directory)) files.make_directory(undo_directory, 0770);
  const bool many = draft.patches.size() > few_files;
  try {
    stage_or_remove(files, draft, change.manifest,
                    many ? Sync::all_at_once : Sync::each_file);
  } catch (const FileError& error) {
    if (!many || error.code() != ENOTSUP) throw;
    stage_or_remove(files, draft, change.manifest, Sync::each_file);
  }
  return change;
}

}  // namespace stint
