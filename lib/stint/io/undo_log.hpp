#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/io/author.hpp"
#include "stint/io/file_patch.hpp"
#include "stint/io/file_system.hpp"

namespace stint {

/// The old versions of at most this many changes are kept …
inline constexpr std::size_t undo_entries = 50;
/// … and of the newest that together have at most so many bytes. The last
/// change is kept whatever its size.
inline constexpr std::uint64_t undo_bytes = std::uint64_t{64} << 20;

/// A change of which the old versions are kept.
struct KeptChange {
  /// Changes are numbered upwards; the numbers say nothing else.
  std::uint64_t number = 0;
  /// The change in words, as given to `Journal::commit`.
  std::string summary;
  Author author;
  /// What it touched, sorted.
  std::vector<std::string> files;
  /// Those of them that a person has edited since, so that neither this change
  /// nor one before it can be taken back.
  std::vector<std::string> edited;
};

/// The changes that are kept, the newest first. Throws an `Error` if what was
/// kept of one is damaged.
STINT_EXPORT std::vector<KeptChange> kept_changes(const FileSystem& files);

/// How to take changes back.
struct UndoEntry {
  /// The numbers of the changes, the newest first.
  std::vector<std::uint64_t> numbers;
  /// What is taken back, in words.
  std::string summary;
  /// The patches that reverse the changes, sorted by path: `before` is what is
  /// there, `after` what was there before the oldest of them.
  std::vector<FilePatch> patches;
  /// Where the old version of each path is kept, if there was one.
  std::map<std::string, std::string> models;
};

/// The last `count` changes, for `Journal::undo`. Requires that no change is
/// pending (`Journal::recover`), and that so many are kept.
///
/// Throws an `Error` that lists the files whose bytes are no longer what a
/// change wrote, because a person has edited them since, or if what was kept of
/// a change is damaged. Nothing is changed.
STINT_EXPORT UndoEntry last_changes(const FileSystem& files, std::size_t count);

/// The last change alone; nothing if none is kept.
STINT_EXPORT std::optional<UndoEntry> last_change(const FileSystem& files);

}  // namespace stint
