#include "stint/io/undo_log.hpp"

#include <algorithm>
#include <limits>

#include "stint/base/sha256.hpp"
#include "stint/base/text.hpp"
#include "stint/io/file_errors.hpp"
#include "stint/io/manifest.hpp"
#include "stint/io/undo_entries.hpp"

namespace stint {

namespace {

/// The numbers of all entries, the newest first.
std::vector<std::uint64_t> entry_numbers(const FileSystem& files) {
  std::vector<std::uint64_t> numbers;
  for (const DirEntry& entry : list_directory(files, undo_directory)) {
    std::int64_t number = 0;
    if (entry.type == FileType::directory &&
        parse_count(entry.name, std::numeric_limits<std::int64_t>::max(),
                    number)) {
      numbers.push_back(static_cast<std::uint64_t>(number));
    }
  }
  std::sort(numbers.rbegin(), numbers.rend());
  return numbers;
}

[[noreturn]] void refuse_damaged(const std::string& path) {
  throw Error("`" + path + "` is damaged, so the last change cannot be undone",
              "use `git checkout` to bring old versions back; then remove "
              "`.stint/undo`");
}

std::optional<std::string> digest_of(const std::optional<std::string>& bytes) {
  if (!bytes) return std::nullopt;
  return sha256_hex(*bytes);
}

/// What is at `path`, and whether it is what the change wrote.
bool is_as_written(const FileSystem& files, const ManifestFile& file,
                   std::optional<std::string>& bytes) {
  try {
    bytes = read_file(files, file.path, any_size);
  } catch (const FileError& error) {
    if (!is_no_file(error)) throw;
    return false;
  }
  return digest_of(bytes) == file.after;
}

std::optional<std::string> old_version(const FileSystem& files,
                                       const ManifestFile& file,
                                       const std::string& path) {
  if (!file.before) return std::nullopt;
  auto bytes = read_file(files, path, any_size);
  if (digest_of(bytes) != file.before) refuse_damaged(path);
  return bytes;
}

UndoEntry read_entry(const FileSystem& files, std::uint64_t number,
                     const Manifest& manifest) {
  UndoEntry entry{.number = number, .summary = manifest.summary, .patches = {}};
  std::vector<std::string> edited;
  for (std::size_t i = 0; i < manifest.files.size(); ++i) {
    const ManifestFile& file = manifest.files[i];
    FilePatch patch{.path = file.path, .before = {}, .after = {}};
    if (!is_as_written(files, file, patch.before)) {
      edited.push_back("\n  `" + printable(file.path) + "`");
    }
    patch.after =
        old_version(files, file, undo_entry(number) + "/" + std::to_string(i));
    entry.patches.push_back(std::move(patch));
  }
  if (!edited.empty()) {
    throw Error("the change `" + printable(manifest.summary) +
                    "` cannot be undone, because " +
                    counted(static_cast<std::int64_t>(edited.size()), "file") +
                    " of it was edited since:" + join(edited, ""),
                "put the file back as the change left it, or bring the old "
                "version back by `git checkout`");
  }
  return entry;
}

void prune(FileSystem& files) {
  std::size_t kept = 0;
  std::uint64_t bytes = 0;
  for (const std::uint64_t number : entry_numbers(files)) {
    const auto text = read_file(files, undo_manifest(number), any_size);
    const auto manifest = text ? parse_manifest(*text) : std::nullopt;
    // A damaged entry is left for `last_change` to complain of.
    if (manifest) bytes += manifest->old_bytes;
    ++kept;
    if (!text || (kept > 1 && (kept > undo_entries || bytes > undo_bytes))) {
      remove_folder(files, undo_entry(number));
    }
    if (!text) --kept;
  }
}

}  // namespace

std::string undo_entry(std::uint64_t number) {
  return join_path(undo_directory, std::to_string(number));
}

std::string undo_manifest(std::uint64_t number) {
  return join_path(undo_entry(number), "manifest");
}

std::uint64_t next_change_number(const FileSystem& files) {
  const auto numbers = entry_numbers(files);
  return numbers.empty() ? 1 : numbers.front() + 1;
}

void remove_folder(FileSystem& files, const std::string& path) {
  if (!files.stat(path)) return;
  const std::string manifest = join_path(path, "manifest");
  if (files.stat(manifest)) files.unlink(manifest);
  for (const DirEntry& entry : list_directory(files, path)) {
    files.unlink(join_path(path, entry.name));
  }
  files.remove_directory(path);
}

void clean_up(FileSystem& files) {
  remove_folder(files, staging_directory);
  prune(files);
}

std::optional<UndoEntry> last_change(const FileSystem& files) {
  for (const std::uint64_t number : entry_numbers(files)) {
    const std::string path = undo_manifest(number);
    const auto text = read_file(files, path, any_size);
    if (!text) continue;
    const auto manifest = parse_manifest(*text);
    if (!manifest) refuse_damaged(path);
    return read_entry(files, number, *manifest);
  }
  return std::nullopt;
}

}  // namespace stint
