#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/io/author.hpp"
#include "stint/io/file_patch.hpp"
#include "stint/io/file_system.hpp"
#include "stint/io/lock.hpp"
#include "stint/io/undo_log.hpp"

namespace stint {

/// What `Journal::recover` found and did.
struct Recovery {
  enum class Outcome : std::uint8_t {
    /// No change was pending.
    nothing,
    /// A change that had been decided on was carried out to its end.
    finished,
    /// A person had saved one of its files first, so the change was undone.
    taken_back,
  };
  Outcome outcome = Outcome::nothing;
  /// The change in words, as given to `commit`.
  std::string summary;
  /// The files that a person edited meanwhile; they are as that person left
  /// them.
  std::vector<std::string> edited;
};

/// Changes any number of files, all or none, through process kills, power cuts,
/// full disks and failing ones, and never over what a person saved meanwhile.
///
/// The protocol: the new files and a manifest with a checksum are staged in
/// `.stint/tx` and synced; renaming the manifest to `.stint/commit` decides;
/// then each new file is exchanged with the old one, and what comes out is
/// compared with what was loaded; a last sync, and the record becomes the
/// manifest of the undo entry `.stint/undo/N`, whose files are the old ones
/// that came out. For a single file the exchange itself decides, and no record
/// is needed. `.stint` never holds anything but `lock`, `tx`, `commit`, `undo`,
/// and a `.gitignore` that hides it all.
///
/// Whatever interrupts it, `recover` brings back the state before or after.
///
/// Where the file system cannot exchange or refuse to replace in one step (NFS,
/// say), a change of several files is refused in words; a single file is
/// renamed into place, and only there a save in the very instant of the rename
/// would go unseen.
class STINT_EXPORT Journal {
 public:
  /// Requires that `lock` is exclusive and outlives the journal.
  Journal(FileSystem& files, const Lock& lock);

  /// Finishes or takes back the change that another process left behind, and
  /// removes what it staged. To be called after taking the lock, before
  /// loading. It can itself be interrupted at any point, and repeated.
  ///
  /// Throws an `Error` that says what to do, and touches no file, if the record
  /// is damaged (it is never obeyed then) or if a file and its staged
  /// counterpart are in no state that the change can leave.
  Recovery recover();

  /// Carries out `patches`, whose paths must differ. Patches that change
  /// nothing are left out; if none is left, nothing is done. Directories are
  /// made as they are needed; those that become empty are removed. A file that
  /// is replaced keeps its mode, owner, access list and `user.*` attributes.
  ///
  /// `seen` are files that the change was derived from; if one is not as it was
  /// when it was read, nothing is changed. `summary` is the change in words,
  /// one line, for undo and for messages; it holds no private value. `author`
  /// is kept beside it.
  ///
  /// Requires that `recover` was called under the same lock.
  ///
  /// Throws
  /// - `Error`, and every file is as before: files that differ from what was
  ///   loaded or cannot be replaced (all of them are listed), a full or failing
  ///   disk, a person who saved one of the files meanwhile (it is kept, and
  ///   named);
  /// - `Unconfirmed`: the change is made, and every reader sees it, but the
  ///   device did not confirm it.
  void commit(std::vector<FilePatch> patches, std::vector<SeenFile> seen,
              std::string summary, Author author = {});

  /// Takes the changes of `entry` back, all or none; it must be what
  /// `last_changes` returned under the same lock. They are forgotten with it,
  /// so that the next undo takes back the change before. Throws as `commit`
  /// does.
  void undo(const UndoEntry& entry);

 private:
  FileSystem& files_;
};

}  // namespace stint
