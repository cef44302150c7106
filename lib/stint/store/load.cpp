#include "stint/store/load.hpp"

#include <algorithm>
#include <thread>
#include <tuple>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/store/kind_loader.hpp"
#include "stint/store/shipped_rules.hpp"

namespace stint {
namespace {

using Loaders =
    std::tuple<KindLoader<School>, KindLoader<Skill>, KindLoader<Pathway>,
               KindLoader<Rule>, KindLoader<Student>, KindLoader<Business>,
               KindLoader<Project>, KindLoader<Placement>, KindLoader<Round>>;

Snapshot read_program_file(const FileSystem& files, const Overlay& overlay,
                           const LoadOptions& options) {
  const std::string path = path_of({Kind::program, ""});
  Snapshot snapshot;
  // The stamp is taken first: a later save then shows as a difference.
  if (options.stamps == LoadOptions::Stamps::yes) {
    const auto info = files.stat(path);
    if (info) snapshot.seen.push_back({path, info->stamp});
  }
  const auto text = read_file_through(files, overlay, path);
  if (!text)
    throw Error("there is no program.yaml here", "`stint init` makes one");
  snapshot.files = 1;
  if (!read_settings(*text, snapshot.program.settings, snapshot.diagnostics)) {
    snapshot.program.settings = {};
    snapshot.broken.push_back({Kind::program, ""});
  }
  return snapshot;
}

unsigned threads_of(const LoadOptions& options) {
  return options.threads != 0
             ? options.threads
             : std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace

class Loader::Impl {
 public:
  Impl(const FileSystem& files, const Overlay& overlay, LoadOptions options)
      : snapshot(read_program_file(files, overlay, options)),
        source{files, overlay, options, snapshot} {}

  template <class R>
  KindLoader<R>& of() {
    return std::get<KindLoader<R>>(loaders);
  }

  /// Folders and record files that lie where none is looked for: at the root,
  /// and in the private layer.
  void look_for_strays(const std::string& path) {
    const auto directory =
        open_directory_through(source.files, source.overlay, path);
    if (directory == nullptr) return;
    const bool root = path.empty();
    std::vector<DirEntry> entries;
    directory->list(entries);
    for (const DirEntry& entry : entries) {
      const std::string file = join_path(path, entry.name);
      if (entry.type == FileType::directory) {
        if (root ? !is_known_directory(entry.name)
                 : !is_kind_directory(entry.name) && entry.name != "archive")
          source.complain(
              file, Severity::warning, "unknown-folder",
              fmt::format("no records are looked for in `{}`", printable(file)),
              "docs/records.md lists the folders of a program");
      } else if (name_kind(entry.name) != NameKind::other &&
                 file != path_of({Kind::program, ""})) {
        source.complain(file, Severity::warning, "stray-file",
                        fmt::format("`{}` is not read: a record lies in the "
                                    "folder of its kind",
                                    printable(file)),
                        "move it, or take it out of the program");
      }
    }
  }

  /// The names in a directory that a change may rest on.
  std::vector<std::string> names_in(const std::string& path) {
    const auto directory =
        open_directory_through(source.files, source.overlay, path);
    if (directory == nullptr) {
      note_absence(source, path);
      return {};
    }
    note_directory(source, path, *directory);
    std::vector<DirEntry> entries;
    directory->list(entries);
    std::vector<std::string> names;
    for (DirEntry& entry : entries) names.push_back(std::move(entry.name));
    return names;
  }

  Snapshot snapshot;
  LoadSource source;
  Loaders loaders;
};

Loader::Loader(const FileSystem& files, const Overlay& overlay,
               LoadOptions options)
    : impl_(std::make_unique<Impl>(files, overlay, options)) {}

Loader::~Loader() = default;

const Settings& Loader::settings() const {
  return impl_->snapshot.program.settings;
}

void Loader::load_everything() {
  impl_->look_for_strays("");
  impl_->look_for_strays("private");
  ReadQueue queue(threads_of(impl_->source.options));
  const auto begin = [&](auto& loader) {
    loader.begin_all(impl_->source, queue);
  };
  std::apply([&](auto&... loader) { (begin(loader), ...); }, impl_->loaders);
  queue.finish();
  std::apply([&](auto&... loader) { (loader.end_all(impl_->source), ...); },
             impl_->loaders);
}

void Loader::load(Kind kind) {
  with_kind(kind, [&]<class R>() {
    ReadQueue queue(threads_of(impl_->source.options));
    KindLoader<R>& loader = impl_->of<R>();
    loader.begin_all(impl_->source, queue);
    queue.finish();
    loader.end_all(impl_->source);
  });
}

bool Loader::load(const RecordRef& record) {
  return with_kind(record.kind, [&]<class R>() {
    return impl_->of<R>().load_one(impl_->source, record);
  });
}

void Loader::load_placements_of(const StudentId& student) {
  for (const std::string& folder :
       impl_->names_in(directory_of(Kind::placement)))
    if (!why_no_id(folder))
      load({Kind::placement, folder + "/" + student.str()});
}

void Loader::load_placements_on(const ProjectId& project) {
  const std::string path =
      join_path(directory_of(Kind::placement), project.str());
  for (const std::string& name : impl_->names_in(path))
    if (name_kind(name) == NameKind::record)
      load({Kind::placement,
            project.str() + "/" + name.substr(0, name.rfind('.'))});
}

Snapshot Loader::take() {
  load(Kind::rule);  // they are few, and much is judged by them
  Snapshot& snapshot = impl_->snapshot;
  const auto move_in = [&]<class R>(KindLoader<R>& loader) {
    snapshot.program.*records_member<R>() = loader.take();
  };
  std::apply([&](auto&... loader) { (move_in(loader), ...); }, impl_->loaders);
  snapshot.program.rules =
      with_shipped_rules(snapshot.program.rules, snapshot.broken);
  sort_diagnostics(snapshot.diagnostics);
  // A record that was asked for twice is read again where it was not readable.
  std::vector<RecordRef>& broken = snapshot.broken;
  std::sort(broken.begin(), broken.end());
  broken.erase(std::unique(broken.begin(), broken.end()), broken.end());
  return std::move(snapshot);
}

template <class R>
const std::vector<R>& Loader::loaded() const {
  return impl_->of<R>().loaded();
}

template const std::vector<School>& Loader::loaded() const;
template const std::vector<Skill>& Loader::loaded() const;
template const std::vector<Pathway>& Loader::loaded() const;
template const std::vector<Rule>& Loader::loaded() const;
template const std::vector<Student>& Loader::loaded() const;
template const std::vector<Business>& Loader::loaded() const;
template const std::vector<Project>& Loader::loaded() const;
template const std::vector<Placement>& Loader::loaded() const;
template const std::vector<Round>& Loader::loaded() const;

}  // namespace stint
