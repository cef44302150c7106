#include "stint/store/kind_loader.hpp"

#include <algorithm>
#include <iterator>
#include <thread>

#include "stint/base/error.hpp"

namespace stint {
namespace {

/// Below this, starting a thread costs more than it saves.
constexpr std::size_t files_a_thread = 128;

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
