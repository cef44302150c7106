#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/io/journal.hpp"
#include "stint/records/changes.hpp"
#include "stint/store/load.hpp"

namespace stint {

/// The directory at or above `start` that has a program.yaml, or a change
/// pending that may be about to make one; empty if there is none. `start` is an
/// absolute path.
STINT_EXPORT std::string find_program(const std::string& start);

/// Says what to read.
using Wanted = std::function<void(Loader&)>;

/// Everything.
STINT_EXPORT void everything(Loader& loader);

/// The text changes that carry out `changes`, without writing anything: each
/// field edit as the smallest splice of the file where the field stands, or of
/// the layer where a new field belongs. Patches are sorted by path.
///
/// Every text that results is read again by both parsers and by the field
/// tables; throws `Error` if it is not exactly what was intended, if a record
/// that shall be created exists, or one that shall be changed does not.
STINT_EXPORT std::vector<FilePatch> prepare(const FileSystem& files,
                                            const Overlay& overlay,
                                            const Settings& settings,
                                            const Changes& changes);

/// A program on disk. The only place from which one is changed.
class STINT_EXPORT Store {
 public:
  /// `holder` says who this is, for others who wait for the lock; `waiting` is
  /// called if this process waits for more than a second.
  Store(FileSystem& files, std::string holder, WaitingCallback waiting = {});
  ~Store();

  /// Reads under a shared lock, which is given up again. Sees a pending change
  /// as done.
  Snapshot read(const Wanted& wanted, LoadOptions options = {});

  /// Takes the exclusive lock, recovers what another process left behind
  /// (`recovered` tells), and reads. The lock is held until this store is
  /// destroyed. Call it once, before `commit`.
  Snapshot read_to_change(const Wanted& wanted, LoadOptions options = {});
  const Recovery& recovered() const { return recovered_; }

  /// What `changes` would do to the files.
  std::vector<FilePatch> preview(const Settings& settings,
                                 const Changes& changes) const;
  /// What is `wanted` of the program as it would be with `patches`.
  Snapshot read_with(const std::vector<FilePatch>& patches,
                     const Wanted& wanted = everything) const;

  /// Carries out `patches`, all or none. `seen` is the snapshot's. Requires
  /// `read_to_change`.
  void commit(std::vector<FilePatch> patches, std::vector<SeenFile> seen,
              const std::string& summary, Author author = {});

  /// Takes back what `last_changes` found. Requires `read_to_change`.
  void undo(const UndoEntry& entry);

  const FileSystem& files() const { return *files_; }
  const Overlay& overlay() const { return overlay_; }

 private:
  FileSystem* files_;
  std::string holder_;
  WaitingCallback waiting_;
  std::optional<Lock> lock_;
  Overlay overlay_;
  Recovery recovered_;
};

}  // namespace stint
