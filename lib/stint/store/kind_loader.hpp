#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "stint/store/load.hpp"
#include "stint/store/read_queue.hpp"
#include "stint/store/record_reader.hpp"

namespace stint {

/// Where records come from, and where what is found goes. Internal to `Loader`.
struct LoadSource {
  const FileSystem& files;
  const Overlay& overlay;
  LoadOptions options;
  Snapshot& snapshot;

  /// A fault of a file's name or kind, rather than of its text.
  void complain(const std::string& path, Severity severity,
                std::string_view check, std::string message, std::string help);
};

/// Notes the stamp of the open directory `path`, if stamps are wanted: a change
/// rests on what is in it. To be called before it is listed, so that a name
/// that is added meanwhile shows as a difference.
void note_directory(LoadSource& source, const std::string& path,
                    const Directory& directory);
/// Notes, if stamps are wanted, that nothing was at `path`: a change may rest
/// on that too.
void note_absence(LoadSource& source, const std::string& path);

/// One file to read, or rather two: the record's and, where there is one, that
/// of its private layer.
struct FileTask {
  const Directory* open = nullptr;
  const Directory* closed = nullptr;
  /// With its ending.
  std::string name;
  /// What the id begins with, before the name: `PROJECT/` of a placement.
  std::string_view prefix{};

  std::string id() const;
};

/// The id in the name of a record file, all of which end alike.
inline std::string_view stem_of(std::string_view name) {
  return name.substr(0, name.size() - std::string_view(".yaml").size());
}

/// The tasks of all records of one kind, and what they borrow from.
struct FileTasks {
  std::vector<std::unique_ptr<Directory>> directories;
  std::deque<std::string> prefixes;
  std::vector<FileTask> tasks;
};

/// Lists every record file of `kind`, in the order of the ids, and reports the
/// names that are none.
FileTasks list_records(LoadSource& source, Kind kind);
/// The task for one record; empty if neither of its files exists.
FileTasks list_record(LoadSource& source, const RecordRef& record);

/// The id of record type `R` in text that is known to be one.
template <class R>
auto id_of(const std::string& text) {
  if constexpr (R::kind == Kind::placement) {
    const std::size_t slash = text.find('/');
    return PlacementId{ProjectId::unchecked(text.substr(0, slash)),
                       StudentId::unchecked(text.substr(slash + 1))};
  } else {
    return decltype(R::id)::unchecked(text);
  }
}

/// What one job reads, and what it finds on the way.
struct LoadShare {
  std::vector<Diagnostic> diagnostics;
  std::vector<RecordRef> broken;
  std::vector<Reference> references;
  std::vector<SeenFile> seen;
  std::size_t files = 0;
};

/// Reads records of one kind, all or one by one. Internal to `Loader`.
template <class R>
class KindLoader {
 public:
  /// Lists all records, and hands the reading of them to `queue`; nothing where
  /// that was done before. Must be ended, once the queue is finished, before
  /// anything else.
  void begin_all(LoadSource& source, ReadQueue& queue);
  /// Puts together what was read.
  void end_all(LoadSource& source);
  /// Returns whether the record has a file.
  bool load_one(LoadSource& source, const RecordRef& record);
  const std::vector<R>& loaded() const { return records_; }
  Records<R> take() { return Records<R>(std::move(records_)); }

 private:
  /// Each record is read into its place, so that none has to be moved; the
  /// places of those that cannot be read are closed up at the end.
  std::vector<R> records_;
  std::vector<std::uint8_t> read_;
  bool all_ = false;
  std::set<std::string> tried_;
  FileTasks tasks_;
  std::vector<LoadShare> shares_;
};

}  // namespace stint
