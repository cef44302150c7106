#include "stint/store/kind_loader.hpp"

#include <algorithm>
#include <iterator>
#include <thread>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"

namespace stint {
namespace {

/// Below this, starting a thread costs more than it saves.
constexpr std::size_t files_a_thread = 128;

/// The names of the record files in `path`, with their ending; complains about
/// the others.
std::vector<std::string> record_names(Source& source, const std::string& path,
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

std::string_view stem_of(std::string_view name) {
  return name.substr(0, name.rfind('.'));
}

/// The order of the ids: with their endings, `s-1.yaml` would follow
/// `s-1-b.yaml`. Small names are put in order here, so that large records need
/// not be moved about afterwards.
bool by_id(const std::string& a, const std::string& b) {
  return stem_of(a) < stem_of(b);
}

/// Adds the records of one directory, and of its private counterpart.
void list_directory_of(Source& source, const std::string& prefix,
                       const std::string& open_path,
                       const std::string& closed_path, FileTasks& tasks) {
  auto open = open_directory_through(source.files, source.overlay, open_path);
  auto closed =
      open_directory_through(source.files, source.overlay, closed_path);
  std::vector<std::string> names;
  std::vector<std::string> closed_names;
  if (open != nullptr) names = record_names(source, open_path, *open);
  if (closed != nullptr)
    closed_names = record_names(source, closed_path, *closed);
  std::sort(names.begin(), names.end(), by_id);
  std::sort(closed_names.begin(), closed_names.end(), by_id);
  tasks.tasks.reserve(tasks.tasks.size() + names.size());
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
    tasks.tasks.push_back({prefix + std::string(stem_of(name)), open.get(),
                           both ? closed.get() : nullptr, std::move(name)});
  }
  while (other != closed_names.end()) orphan(*other++);
  if (open != nullptr) {
    note_directory(source, open_path);
    tasks.directories.push_back(std::move(open));
  }
  if (closed != nullptr) {
    note_directory(source, closed_path);
    tasks.directories.push_back(std::move(closed));
  }
}

/// The folders of projects in one layer of the placements; complains about what
/// else lies there.
std::vector<std::string> project_folders(Source& source, Layer layer) {
  const std::string path = directory_of(Kind::placement, layer);
  const auto top = open_directory_through(source.files, source.overlay, path);
  if (top == nullptr) return {};
  std::vector<DirEntry> entries;
  top->list(entries);
  note_directory(source, path);
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
void list_placements(Source& source, FileTasks& tasks) {
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

/// What one thread reads, and what it finds on the way.
template <class R>
struct Share {
  std::vector<R> records;
  std::vector<Diagnostic> diagnostics;
  std::vector<RecordRef> broken;
  std::vector<Reference> references;
  std::vector<SeenFile> seen;
  std::size_t files = 0;
};

/// Reads one layer into `text`; a fault of the file itself becomes a
/// diagnostic.
template <class R>
bool read_text(const FileTask& task, Layer layer, const LoadOptions& options,
               std::string& text, Share<R>& share) {
  const bool stamps = options.stamps == LoadOptions::Stamps::yes;
  const Directory& directory = layer == Layer::open ? *task.open : *task.closed;
  FileStamp stamp;
  // One byte more than is allowed, so that the scanner says what is wrong.
  const std::size_t limit =
      R::kind == Kind::round ? round_limit : record_limit + 1;
  try {
    const bool there =
        directory.read(task.name, text, stamps ? &stamp : nullptr, limit);
    if (stamps && there)
      share.seen.push_back({path_of({R::kind, task.id}, layer), stamp});
    share.files += there ? 1 : 0;
    return there;
  } catch (const FileError& error) {
    share.diagnostics.push_back({.file = path_of({R::kind, task.id}, layer),
                                 .check = "unreadable",
                                 .message = error.what(),
                                 .help = error.help()});
    throw;
  }
}

/// What a record with errors refers to, as far as it could be read.
template <class R>
void note_references(const R& record, const RecordRef& ref,
                     std::vector<Reference>& references) {
  FieldPath path;
  table<R>().references(
      record, path,
      [&](const FieldPath& at, Target target, const std::string& id) {
        references.push_back({ref, at, target, id});
      });
}

template <class R>
void read_record(const FileTask& task, const LoadOptions& options,
                 RecordReader<R>& reader, std::string& open_text,
                 std::string& closed_text, Share<R>& share) {
  const RecordRef ref{R::kind, task.id};
  R& record = share.records.emplace_back();
  record.id = id_of<R>(task.id);
  bool good = false;
  try {
    RecordText text;
    if (read_text<R>(task, Layer::open, options, open_text, share))
      text.open = open_text;
    if (task.closed != nullptr &&
        read_text<R>(task, Layer::closed, options, closed_text, share))
      text.closed = closed_text;
    if (!text.open && !text.closed) {  // removed since it was listed
      share.records.pop_back();
      return;
    }
    good = reader.read(text, ref, record, share.diagnostics);
  } catch (const FileError&) {
    good = false;
  }
  if (good) return;
  note_references(record, ref, share.references);
  share.records.pop_back();
  share.broken.push_back(ref);
}

template <class R>
void read_share(std::span<const FileTask> tasks, const Settings& settings,
                const LoadOptions& options, Share<R>& share) {
  RecordReader<R> reader(settings);
  std::string open_text;
  std::string closed_text;
  for (const FileTask& task : tasks)
    read_record(task, options, reader, open_text, closed_text, share);
}

template <class T>
void move_to(std::vector<T>& to, std::vector<T>& from) {
  if (to.empty() && to.capacity() <= from.capacity()) {
    to = std::move(from);
    return;
  }
  to.insert(to.end(), std::make_move_iterator(from.begin()),
            std::make_move_iterator(from.end()));
}

unsigned threads_for(std::size_t tasks, const LoadOptions& options) {
  const unsigned most = options.threads != 0
                            ? options.threads
                            : std::max(1U, std::thread::hardware_concurrency());
  const std::size_t useful = std::max<std::size_t>(1, tasks / files_a_thread);
  return static_cast<unsigned>(std::min<std::size_t>(most, useful));
}

/// Shares are runs of the tasks in order, and are put together in order, so
/// that the number of threads does not show.
template <class R>
void read_all(Source& source, std::span<const FileTask> tasks,
              std::vector<R>& records) {
  const unsigned threads = threads_for(tasks.size(), source.options);
  std::vector<Share<R>> shares(threads);
  // The others are moved into the first one, which has room for all.
  const auto run = [&](unsigned i) {
    const std::size_t begin = tasks.size() * i / threads;
    const std::size_t end = tasks.size() * (i + 1) / threads;
    shares[i].records.reserve(i == 0 ? tasks.size() : end - begin);
    read_share<R>(tasks.subspan(begin, end - begin),
                  source.snapshot.program.settings, source.options, shares[i]);
  };
  std::vector<std::thread> others;
  for (unsigned i = 1; i < threads; ++i) others.emplace_back(run, i);
  run(0);
  for (std::thread& other : others) other.join();
  for (Share<R>& share : shares) {
    move_to(records, share.records);
    move_to(source.snapshot.diagnostics, share.diagnostics);
    move_to(source.snapshot.broken, share.broken);
    move_to(source.snapshot.broken_references, share.references);
    move_to(source.snapshot.seen, share.seen);
    source.snapshot.files += share.files;
  }
}

}  // namespace

void note_directory(Source& source, const std::string& path) {
  if (source.options.stamps != LoadOptions::Stamps::yes) return;
  SeenFile& seen = source.snapshot.seen.emplace_back();
  seen.path = path;
  if (const auto info = source.files.stat(path)) seen.stamp = info->stamp;
}

void Source::complain(const std::string& path, Severity severity,
                      std::string_view check, std::string message,
                      std::string help) {
  snapshot.diagnostics.push_back({.file = path,
                                  .severity = severity,
                                  .check = std::string(check),
                                  .message = std::move(message),
                                  .help = std::move(help)});
}

FileTasks list_records(Source& source, Kind kind) {
  FileTasks tasks;
  if (kind == Kind::placement)
    list_placements(source, tasks);
  else
    list_directory_of(source, "", directory_of(kind),
                      directory_of(kind, Layer::closed), tasks);
  return tasks;
}

FileTasks list_record(Source& source, const RecordRef& record) {
  FileTasks tasks;
  const PathParts open = split_path(path_of(record));
  const PathParts closed = split_path(path_of(record, Layer::closed));
  FileTask task{record.id, nullptr, nullptr, open.name};
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

template <class R>
void KindLoader<R>::load_all(Source& source) {
  if (all_) return;
  all_ = true;
  records_.clear();  // what was read one by one is read again
  const FileTasks tasks = list_records(source, R::kind);
  read_all<R>(source, tasks.tasks, records_);
}

template <class R>
bool KindLoader<R>::load_one(Source& source, const RecordRef& record) {
  if (all_) return true;
  if (!tried_.insert(record.id).second) return true;
  const std::size_t before = source.snapshot.files;
  const FileTasks tasks = list_record(source, record);
  read_all<R>(source, tasks.tasks, records_);
  return source.snapshot.files != before;
}

template class KindLoader<School>;
template class KindLoader<Skill>;
template class KindLoader<Pathway>;
template class KindLoader<Rule>;
template class KindLoader<Student>;
template class KindLoader<Business>;
template class KindLoader<Project>;
template class KindLoader<Placement>;
template class KindLoader<Round>;

}  // namespace stint
