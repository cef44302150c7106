#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/io/file_patch.hpp"
#include "stint/io/file_system.hpp"

namespace stint {

/// The old versions of at most this many changes are kept …
inline constexpr std::size_t undo_entries = 50;
/// … and of the newest that together have at most so many bytes. The last
/// change is kept whatever its size.
inline constexpr std::uint64_t undo_bytes = std::uint64_t{64} << 20;

/// A change that can be taken back.
struct UndoEntry {
  /// Changes are numbered upwards; the numbers say nothing else.
  std::uint64_t number = 0;
  /// The change in words, as given to `Journal::commit`.
  std::string summary;
  /// The patches that reverse the change, sorted by path: `before` is what the
  /// change wrote, `after` what was there.
  std::vector<FilePatch> patches;
};

/// The last change that is kept, for `Journal::undo`; nothing if none is.
/// Requires that no change is pending (`Journal::recover`).
///
/// Throws an `Error` that lists the files whose bytes are no longer what the
/// change wrote, because a person has edited them since, or if what was kept of
/// the change is damaged. Nothing is changed.
STINT_EXPORT std::optional<UndoEntry> last_change(const FileSystem& files);

}  // namespace stint
