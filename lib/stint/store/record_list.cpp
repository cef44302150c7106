#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/store/kind_loader.hpp"

namespace stint {
namespace {

/// The names of the record files in `path`, with their ending; complains about
/// the others.
std::vector<std::string> record_names(LoadSource& source,
                                      const std::string& path,
                                      const Directory& directory) {
  std::vector<DirEntry> entries;
  directory.list(entries);
  std::vector<std::string> names;
  for (DirEntry& entry : entries) {
    const std::string file = join_path(path, entry.name);
    const NameKind kind = name_kind(entry.name);
    if (entry.type == FileType::directory && !entry.name.starts_with('.')) {
      source.complain(
          file, Severity::error, "unknown-folder",
          fmt::format("a folder where records of `{}` lie", printable(path)),
          "one record, one file, no subfolders");
    } else if (kind == NameKind::record) {
      names.push_back(std::move(entry.name));
    } else if (kind == NameKind::yml) {
      source.complain(file, Severity::error, "yml-file",
                      fmt::format("`{}` is not read", printable(entry.name)),
                      "rename it: records end in `.yaml`");
    } else if (kind == NameKind::bad_id) {
      const std::string stem = entry.name.substr(0, entry.name.rfind('.'));
      source.complain(
          file, Severity::error, "bad-file-name",
          fmt::format("`{}` is not an id: {}", printable(stem),
                      *why_no_id(stem)),
          fmt::format("rename it, to `{}.yaml` say", id_from(stem)));
    }
  }
  return names;
}

/// The order of the ids: with their endings, `s-1.yaml` would follow
/// `s-1-b.yaml`. Small names are put in order here, so that large records need
/// not be moved about afterwards.
bool by_id(const std::string& a, const std::string& b) {
  return stem_of(a) < stem_of(b);
}

/// Adds the records of one directory, and of its private counterpart.
void list_directory_of(LoadSource& source, const std::string& prefix,
                       const std::string& open_path,
                       const std::string& closed_path, FileTasks& tasks) {
  auto open = open_directory_through(source.files, source.overlay, open_path);
  auto closed =
      open_directory_through(source.files, source.overlay, closed_path);
  std::vector<std::string> names;
  std::vector<std::string> closed_names;
  if (open != nullptr) {
    note_directory(source, open_path, *open);
    names = record_names(source, open_path, *open);
  } else if (prefix.empty()) {  // else the folder above tells
    note_absence(source, open_path);
  }
  if (closed != nullptr) {
    note_directory(source, closed_path, *closed);
    closed_names = record_names(source, closed_path, *closed);
  } else if (prefix.empty()) {
    note_absence(source, closed_path);
  }
  std::sort(names.begin(), names.end(), by_id);
  std::sort(closed_names.begin(), closed_names.end(), by_id);
  tasks.tasks.reserve(tasks.tasks.size() + names.size());
  const std::string_view id_prefix = tasks.prefixes.emplace_back(prefix);
  auto other = closed_names.begin();
  const auto orphan = [&](const std::string& name) {
    source.complain(join_path(closed_path, name), Severity::error,
                    "private-orphan", "a private file without its record",
                    fmt::format("add `{}`, or remove this file",
                                join_path(open_path, name)));
  };
  for (std::string& name : names) {
    while (other != closed_names.end() && by_id(*other, name)) orphan(*other++);
    const bool both = other != closed_names.end() && *other == name;
    if (both) ++other;
    tasks.tasks.push_back({open.get(), both ? closed.get() : nullptr,
                           std::move(name), id_prefix});
  }
  while (other != closed_names.end()) orphan(*other++);
  if (open != nullptr) tasks.directories.push_back(std::move(open));
  if (closed != nullptr) tasks.directories.push_back(std::move(closed));
}

/// The folders of projects in one layer of the placements; complains about what
/// else lies there.
std::vector<std::string> project_folders(LoadSource& source, Layer layer) {
  const std::string path = directory_of(Kind::placement, layer);
  const auto top = open_directory_through(source.files, source.overlay, path);
  if (top == nullptr) {
    note_absence(source, path);
    return {};
  }
  note_directory(source, path, *top);
  std::vector<DirEntry> entries;
  top->list(entries);
  std::vector<std::string> folders;
  for (DirEntry& entry : entries) {
    const std::string inner = join_path(path, entry.name);
    const bool folder = entry.type == FileType::directory;
    if (folder && !why_no_id(entry.name))
      folders.push_back(std::move(entry.name));
    else if (folder && !entry.name.starts_with('.'))
      source.complain(
          inner, Severity::error, "bad-file-name",
          fmt::format("`{}` is not an id: {}", printable(entry.name),
                      *why_no_id(entry.name)),
          "the folder is called as its project");
    else if (!folder && name_kind(entry.name) != NameKind::other)
      source.complain(inner, Severity::error, "stray-file",
                      "a placement lies in the folder of its project",
                      "move it to `placements/PROJECT/STUDENT.yaml`");
  }
  return folders;
}

/// The placements: a directory for each project, in both layers.
void list_placements(LoadSource& source, FileTasks& tasks) {
  const auto open = project_folders(source, Layer::open);
  const auto closed = project_folders(source, Layer::closed);
  std::vector<std::string> folders;
  std::set_union(open.begin(), open.end(), closed.begin(), closed.end(),
                 std::back_inserter(folders));
  for (const std::string& folder : folders)
    list_directory_of(
        source, folder + "/", join_path(directory_of(Kind::placement), folder),
        join_path(directory_of(Kind::placement, Layer::closed), folder), tasks);
}

}  // namespace

void note_directory(LoadSource& source, const std::string& path,
                    const Directory& directory) {
  if (source.options.stamps != LoadOptions::Stamps::yes) return;
  const auto info = directory.stat("");
  source.snapshot.seen.push_back(
      {path, info ? std::optional(info->stamp) : std::nullopt});
}

void note_absence(LoadSource& source, const std::string& path) {
  if (source.options.stamps != LoadOptions::Stamps::yes) return;
  source.snapshot.seen.push_back({path, std::nullopt});
}

void LoadSource::complain(const std::string& path, Severity severity,
                          std::string_view check, std::string message,
                          std::string help) {
  snapshot.diagnostics.push_back({.file = path,
                                  .severity = severity,
                                  .check = std::string(check),
                                  .message = std::move(message),
                                  .help = std::move(help)});
}

FileTasks list_records(LoadSource& source, Kind kind) {
  FileTasks tasks;
  if (kind == Kind::placement)
    list_placements(source, tasks);
  else
    list_directory_of(source, "", directory_of(kind),
                      directory_of(kind, Layer::closed), tasks);
  return tasks;
}

FileTasks list_record(LoadSource& source, const RecordRef& record) {
  FileTasks tasks;
  const PathParts open = split_path(path_of(record));
  const PathParts closed = split_path(path_of(record, Layer::closed));
  const std::size_t slash = record.id.find('/');
  FileTask task{
      .name = open.name,
      .prefix = tasks.prefixes.emplace_back(
          slash == std::string::npos ? std::string()
                                     : record.id.substr(0, slash + 1))};
  auto directory =
      open_directory_through(source.files, source.overlay, open.directory);
  if (directory == nullptr) return tasks;
  task.open = directory.get();
  tasks.directories.push_back(std::move(directory));
  directory =
      open_directory_through(source.files, source.overlay, closed.directory);
  task.closed = directory.get();
  if (directory != nullptr) tasks.directories.push_back(std::move(directory));
  tasks.tasks.push_back(std::move(task));
  return tasks;
}

}  // namespace stint
