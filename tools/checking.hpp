#pragma once

#include <span>
#include <string>
#include <vector>

#include "stint/base/date.hpp"
#include "stint/base/diagnostic.hpp"
#include "stint/check/check.hpp"
#include "stint/store/load.hpp"

namespace stint::tools {

/// The files of a program, as they are or would be.
struct Files {
  const FileSystem& files;
  const Overlay& overlay;
};

/// Every fault of a whole program: those found while reading, and those that
/// show only when records are seen together. Sorted.
std::vector<Diagnostic> check_snapshot(const Files& files,
                                       const Snapshot& snapshot, Date today);

/// `findings`, which stand in the order of their records, at their places in
/// the files.
std::vector<Diagnostic> located(const Files& files,
                                std::span<const RecordFinding> findings);

/// What another YAML tool would read otherwise, file by file. Sorted.
std::vector<Diagnostic> compare_all_readers(const Files& files);

/// The path in the program, `students/s-1042.yaml`, that a person calls `path`
/// from where they are, or from `root`, the program's directory. Throws `Error`
/// if nothing is there.
std::string path_in_program(const std::string& path, const std::string& root);

/// Leaves only what is in one of `paths`, files or directories; none means all.
void keep_below(std::vector<Diagnostic>& found,
                const std::vector<std::string>& paths);

/// Whether `file` is in one of `paths`, or these are none.
bool is_wanted(const std::string& file, const std::vector<std::string>& paths);

/// How many files of the program are in one of `paths`.
std::size_t count_below(const Files& files,
                        const std::vector<std::string>& paths);

/// The errors among `after` that are not among `before`, wherever they stand
/// now.
std::vector<Diagnostic> new_errors(const std::vector<Diagnostic>& before,
                                   const std::vector<Diagnostic>& after);

}  // namespace stint::tools
