#include "stint/store/kind_loader.hpp"

#include <algorithm>
#include <iterator>

#include "stint/base/error.hpp"

namespace stint {
namespace {

/// What a job reads: less costs more for handing it out than it saves.
constexpr std::size_t files_a_job = 128;

/// Reads one layer into `text`; a fault of the file itself becomes a
/// diagnostic.
template <class R>
bool read_text(const FileTask& task, Layer layer, const LoadOptions& options,
               std::string& text, LoadShare& share) {
  const bool stamps = options.stamps == LoadOptions::Stamps::yes;
  const Directory& directory = layer == Layer::open ? *task.open : *task.closed;
  FileStamp stamp;
  // One byte more than is allowed, so that the scanner says what is wrong.
  const std::size_t limit =
      R::kind == Kind::round ? round_limit : record_limit + 1;
  try {
    const bool there =
        directory.read(task.name, text, stamps ? &stamp : nullptr, limit);
    if (stamps)
      share.seen.push_back({path_of({R::kind, task.id()}, layer),
                            there ? std::optional(stamp) : std::nullopt});
    share.files += there ? 1 : 0;
    return there;
  } catch (const FileError& error) {
    share.diagnostics.push_back({.file = path_of({R::kind, task.id()}, layer),
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

/// Returns whether `record` is there, without errors.
template <class R>
bool read_record(const FileTask& task, const LoadOptions& options,
                 RecordReader<R>& reader, std::string& open_text,
                 std::string& closed_text, R& record, LoadShare& share) {
  const RecordRef ref{R::kind, task.id()};
  record.id = id_of<R>(ref.id);
  bool good = false;
  try {
    RecordText text;
    if (read_text<R>(task, Layer::open, options, open_text, share))
      text.open = open_text;
    if (task.closed != nullptr &&
        read_text<R>(task, Layer::closed, options, closed_text, share))
      text.closed = closed_text;
    // Else removed since it was listed.
    if (!text.open && !text.closed) return false;
    good = reader.read(text, ref, record, share.diagnostics);
  } catch (const FileError&) {
    good = false;
  }
  if (good) return true;
  note_references(record, ref, share.references);
  share.broken.push_back(ref);
  return false;
}

template <class T>
void append(std::vector<T>& to, std::vector<T>& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()),
            std::make_move_iterator(from.end()));
}

/// Closes up the places of records that are not there.
template <class R>
void close_up(std::vector<R>& records, const std::vector<std::uint8_t>& read) {
  if (std::find(read.begin(), read.end(), 0) == read.end()) return;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (read[i] == 0) continue;
    if (kept != i) records[kept] = std::move(records[i]);
    ++kept;
  }
  records.erase(records.begin() + static_cast<std::ptrdiff_t>(kept),
                records.end());
}

void take_share(LoadSource& source, LoadShare& share) {
  Snapshot& snapshot = source.snapshot;
  append(snapshot.diagnostics, share.diagnostics);
  append(snapshot.broken, share.broken);
  append(snapshot.broken_references, share.references);
  append(snapshot.seen, share.seen);
  snapshot.files += share.files;
}

/// Reads tasks [begin, end) into records, one after the other.
template <class R>
struct ReadJob {
  const LoadSource* source;
  std::span<const FileTask> tasks;
  R* records;
  std::uint8_t* read;
  LoadShare* share;

  void operator()() const {
    RecordReader<R> reader(source->snapshot.program.settings);
    std::string open_text;
    std::string closed_text;
    for (std::size_t i = 0; i < tasks.size(); ++i)
      read[i] = read_record(tasks[i], source->options, reader, open_text,
                            closed_text, records[i], *share)
                    ? 1
                    : 0;
  }
};

}  // namespace

std::string FileTask::id() const {
  std::string text(prefix);
  return text.append(stem_of(name));
}

// Jobs are runs of the tasks in order, and what they find is put together in
// order, so that the number of threads does not show.
template <class R>
void KindLoader<R>::begin_all(LoadSource& source, ReadQueue& queue) {
  if (all_) return;
  all_ = true;
  records_.clear();  // what was read one by one is read again
  tasks_ = list_records(source, R::kind);
  const std::span<const FileTask> tasks = tasks_.tasks;
  records_.resize(tasks.size());
  read_.resize(tasks.size());
  shares_.resize((tasks.size() + files_a_job - 1) / files_a_job);
  for (std::size_t i = 0; i < shares_.size(); ++i) {
    const std::size_t begin = i * files_a_job;
    const std::size_t count = std::min(files_a_job, tasks.size() - begin);
    queue.add(ReadJob<R>{&source, tasks.subspan(begin, count), &records_[begin],
                         &read_[begin], &shares_[i]});
  }
}

template <class R>
void KindLoader<R>::end_all(LoadSource& source) {
  for (LoadShare& share : shares_) take_share(source, share);
  if (!shares_.empty()) close_up(records_, read_);
  shares_ = {};
  tasks_ = {};
  read_ = {};
}

template <class R>
bool KindLoader<R>::load_one(LoadSource& source, const RecordRef& record) {
  if (all_) return true;
  if (!tried_.insert(record.id).second) return true;
  const FileTasks tasks = list_record(source, record);
  if (tasks.tasks.empty()) {
    note_absence(source, path_of(record));
    return false;
  }
  LoadShare share;
  std::uint8_t read = 0;
  R& place = records_.emplace_back();
  ReadJob<R>{&source, tasks.tasks, &place, &read, &share}();
  if (read == 0) records_.pop_back();
  take_share(source, share);
  if (share.files != 0 && tasks.tasks.front().closed == nullptr)
    note_absence(source, path_of(record, Layer::closed));
  return share.files != 0;
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
