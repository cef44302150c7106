#pragma once

#include <map>
#include <string>
#include <vector>

#include "stint/io/change.hpp"
#include "stint/io/file_patch.hpp"
#include "stint/io/file_system.hpp"

namespace stint {

/// Up to so many files each is synced alone; beyond, the whole file system is,
/// which costs one flush, but waits for whatever other programs have written.
inline constexpr std::size_t few_files = 8;

/// A change before it is staged.
struct Draft {
  /// Sorted by path; each changes something.
  std::vector<FilePatch> patches;
  std::vector<SeenFile> seen;
  std::string summary;
  Author author;
  /// The undo entries that this takes back, and the old version that each path
  /// goes back to, for its attributes.
  std::vector<std::uint64_t> undoes;
  std::map<std::string, std::string> models;
};

/// A sentence for each file of the change that is not as it was when the change
/// was thought of, or that cannot be changed; if there is one, also for the
/// files that were only read. Where these alone differ, what `find_stale` says
/// right before the commit point is enough.
std::vector<std::string> find_conflicts(const FileSystem& files,
                                        const Draft& draft);
/// Throws one `Error` that has all of `conflicts`; does nothing if there are
/// none.
void refuse_conflicts(const std::vector<std::string>& conflicts);

/// Writes the new files and the manifest to the staging directory and syncs
/// them. Nothing is left of them if it throws, unless removing them fails too.
Change stage(FileSystem& files, const Draft& draft);

}  // namespace stint
