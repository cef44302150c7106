#include "stint/io/undo_log.hpp"

#include <algorithm>
#include <cassert>
#include <limits>
#include <map>
#include <utility>

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

/// An editor that had the old version open, and writes without replacing it,
/// was the last to save: what it wrote is there and nowhere else.
[[noreturn]] void refuse_written_into(const std::string& path,
                                      const std::string& old) {
  throw Error("the change cannot be undone, because the old version of `" +
                  printable(path) + "` was written to after stint replaced it",
              "an editor that still had it open saved there: look at `" + old +
                  "`, and put what is missing into `" + printable(path) + "`");
}

std::optional<std::string> digest_of(const std::optional<std::string>& bytes) {
  if (!bytes) return std::nullopt;
  return sha256_hex(*bytes);
}

/// A change that is kept, with its manifest.
struct Kept {
  std::uint64_t number = 0;
  Manifest manifest;
};

std::vector<Kept> read_kept(const FileSystem& files, std::size_t most) {
  std::vector<Kept> kept;
  for (const std::uint64_t number : entry_numbers(files)) {
    if (kept.size() == most) break;
    const std::string path = undo_manifest(number);
    const auto text = read_file(files, path, any_size);
    if (!text) continue;
    auto manifest = parse_manifest(*text);
    if (!manifest) refuse_damaged(path);
    kept.push_back({number, std::move(*manifest)});
  }
  return kept;
}

/// What a path would hold at some step of going back; something that is no file
/// has a digest that is nobody's.
using Digests = std::map<std::string, std::optional<std::string>>;

std::optional<std::string> digest_at(const FileSystem& files,
                                     const std::string& path) {
  try {
    return digest_of(read_file(files, path, any_size));
  } catch (const FileError& error) {
    if (!is_no_file(error)) throw;
    return "no file";
  }
}

/// The files of a change that are not as it left them. Takes `now` on to what
/// was there before the change.
std::vector<std::string> edited_since(const FileSystem& files,
                                      const Manifest& manifest, Digests& now) {
  std::vector<std::string> edited;
  for (const ManifestFile& file : manifest.files) {
    if (!now.contains(file.path)) now[file.path] = digest_at(files, file.path);
    if (now[file.path] != file.after) edited.push_back(file.path);
    now[file.path] = file.before;
  }
  return edited;
}

KeptChange described(const Kept& kept, std::vector<std::string> edited) {
  KeptChange change{.number = kept.number,
                    .summary = kept.manifest.summary,
                    .author = kept.manifest.author,
                    .files = {},
                    .edited = std::move(edited)};
  for (const ManifestFile& file : kept.manifest.files)
    change.files.push_back(file.path);
  return change;
}

std::vector<KeptChange> describe_all(const FileSystem& files,
                                     const std::vector<Kept>& kept) {
  std::vector<KeptChange> changes;
  Digests now;
  for (const Kept& each : kept)
    changes.push_back(described(each, edited_since(files, each.manifest, now)));
  return changes;
}

/// Throws for the first change that a person has edited; `later` are those made
/// after it, which could be taken back.
void refuse_edited(const KeptChange& change, std::size_t later) {
  if (change.edited.empty()) return;
  std::string list;
  for (const std::string& path : change.edited)
    list += "\n  `" + printable(path) + "`";
  const auto count = static_cast<std::int64_t>(change.edited.size());
  const std::string put_back =
      "put the file back as the change left it, or bring the old version back "
      "by `git checkout`";
  throw Error("the change `" + printable(change.summary) +
                  "` cannot be undone, because " + counted(count, "file") +
                  " of it was edited since:" + list,
              later == 0 ? put_back
                         : "nothing was taken back; `stint undo --steps " +
                               std::to_string(later) +
                               "` takes back what came after it");
}

std::optional<std::string> old_version(const FileSystem& files,
                                       const ManifestFile& file,
                                       const std::string& path) {
  if (!file.before) return std::nullopt;
  auto bytes = read_file(files, path, any_size);
  if (bytes && digest_of(bytes) != file.before)
    refuse_written_into(file.path, path);
  if (!bytes) refuse_damaged(path);
  return bytes;
}

/// Goes back over one more change, which nobody has edited.
void go_back(const FileSystem& files, const Kept& kept,
             std::map<std::string, FilePatch>& patches, UndoEntry& entry) {
  entry.numbers.push_back(kept.number);
  for (std::size_t i = 0; i < kept.manifest.files.size(); ++i) {
    const ManifestFile& file = kept.manifest.files[i];
    const std::string old = undo_entry(kept.number) + "/" + std::to_string(i);
    const auto [at, is_new] = patches.try_emplace(file.path);
    FilePatch& patch = at->second;
    if (is_new) {
      patch.path = file.path;
      patch.before = read_file(files, file.path, any_size);
    }
    patch.after = old_version(files, file, old);
    entry.models.erase(file.path);
    if (patch.after) entry.models[file.path] = old;
  }
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

std::vector<KeptChange> kept_changes(const FileSystem& files) {
  return describe_all(files, read_kept(files, undo_entries));
}

UndoEntry last_changes(const FileSystem& files, std::size_t count) {
  const std::vector<Kept> kept = read_kept(files, count);
  assert(!kept.empty() && kept.size() == count);
  const std::vector<KeptChange> changes = describe_all(files, kept);
  for (std::size_t i = 0; i < changes.size(); ++i) refuse_edited(changes[i], i);
  UndoEntry entry;
  entry.summary = count == 1
                      ? kept.front().manifest.summary
                      : counted(static_cast<std::int64_t>(count), "change");
  std::map<std::string, FilePatch> patches;
  for (const Kept& each : kept) go_back(files, each, patches, entry);
  for (auto& [path, patch] : patches) entry.patches.push_back(std::move(patch));
  return entry;
}

std::optional<UndoEntry> last_change(const FileSystem& files) {
  if (read_kept(files, 1).empty()) return std::nullopt;
  return last_changes(files, 1);
}

}  // namespace stint
