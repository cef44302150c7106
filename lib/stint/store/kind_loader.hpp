#pragma once

#include <set>
#include <string>
#include <vector>

#include "stint/store/load.hpp"
#include "stint/store/record_reader.hpp"

namespace stint {

/// Where records come from, and where what is found goes. Internal to `Loader`.
struct Source {
  const FileSystem& files;
  const Overlay& overlay;
  LoadOptions options;
  Snapshot& snapshot;

  /// A fault of a file's name or kind, rather than of its text.
  void complain(const std::string& path, Severity severity,
                std::string_view check, std::string message, std::string help);
};

/// Notes the stamp of the directory `path`, if stamps are wanted: a change
/// rests on what is in it.
void note_directory(Source& source, const std::string& path);

/// One file to read, or rather two: the record's and, where there is one, that
/// of its private layer.
struct FileTask {
  std::string id;
  const Directory* open = nullptr;
  const Directory* closed = nullptr;
  std::string name;
};

/// The tasks of all records of one kind, and the directories they borrow from.
struct FileTasks {
  std::vector<std::unique_ptr<Directory>> directories;
  std::vector<FileTask> tasks;
};

/// Lists every record file of `kind`, in the order of the directories, and
/// reports the names that are none.
FileTasks list_records(Source& source, Kind kind);
/// The task for one record; empty if neither of its files exists.
FileTasks list_record(Source& source, const RecordRef& record);

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

/// Reads records of one kind, all or one by one. Internal to `Loader`.
template <class R>
class KindLoader {
 public:
  void load_all(Source& source);
  /// Returns whether the record has a file.
  bool load_one(Source& source, const RecordRef& record);
  const std::vector<R>& loaded() const { return records_; }
  Records<R> take() { return Records<R>(std::move(records_)); }

 private:
  bool all_ = false;
  std::set<std::string> tried_;
  std::vector<R> records_;
};

}  // namespace stint
