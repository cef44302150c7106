#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"
#include "stint/io/file_patch.hpp"
#include "stint/io/file_system.hpp"
#include "stint/io/overlay.hpp"
#include "stint/records/changes.hpp"
#include "stint/records/program.hpp"
#include "stint/store/layout.hpp"

namespace stint {

/// What was read of a program, and what was wrong with it.
struct Snapshot {
  /// Only records without errors.
  Program program;
  /// Every fault of every file that was read, sorted.
  std::vector<Diagnostic> diagnostics;
  /// The records that have errors, sorted.
  std::vector<RecordRef> broken;
  /// What these refer to, as far as they could be read: a fault in one field is
  /// no reason to be silent about another.
  std::vector<Reference> broken_references;
  /// How many files were read.
  std::size_t files = 0;
  /// Each file and directory that was read, as it was; only if asked for.
  std::vector<SeenFile> seen;
};

struct LoadOptions {
  /// 0 means as many as the machine has.
  unsigned threads = 0;
  /// Whether to note the stamps of what is read: a change that rests on it then
  /// finds out if a person edits it meanwhile.
  enum class Stamps : std::uint8_t { no, yes } stamps = Stamps::no;
};

/// Reads records into a snapshot: a whole program, or no more than a command
/// needs. Reading the same thing twice does nothing.
class STINT_EXPORT Loader {
 public:
  /// Reads program.yaml. Throws `Error` if it is missing; if it has faults
  /// they are in the snapshot, whose settings are then the defaults.
  ///
  /// `overlay` is what a pending change makes of the files; both must outlive
  /// the loader.
  Loader(const FileSystem& files, const Overlay& overlay,
         LoadOptions options = {});
  ~Loader();

  const Settings& settings() const;

  /// Every record of the program; also looks for files and folders at the root
  /// that do not belong there.
  void load_everything();
  /// Every record of one kind.
  void load(Kind kind);
  /// One record, if there is such a file. Returns whether there is.
  bool load(const RecordRef& record);
  /// The placements of one student: opens one file name in the directory of
  /// each project that has placements, not every placement.
  void load_placements_of(const StudentId& student);
  /// The placements on one project.
  void load_placements_on(const ProjectId& project);

  /// What was read so far; to be called once, last.
  Snapshot take();

  /// What has been read so far of the records of one kind, in no order: to
  /// decide what else to read.
  template <class R>
  const std::vector<R>& loaded() const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

extern template STINT_EXPORT const std::vector<School>& Loader::loaded() const;
extern template STINT_EXPORT const std::vector<Skill>& Loader::loaded() const;
extern template STINT_EXPORT const std::vector<Pathway>& Loader::loaded() const;
extern template STINT_EXPORT const std::vector<Rule>& Loader::loaded() const;
extern template STINT_EXPORT const std::vector<Student>& Loader::loaded() const;
extern template STINT_EXPORT const std::vector<Business>& Loader::loaded()
    const;
extern template STINT_EXPORT const std::vector<Project>& Loader::loaded() const;
extern template STINT_EXPORT const std::vector<Placement>& Loader::loaded()
    const;
extern template STINT_EXPORT const std::vector<Round>& Loader::loaded() const;

}  // namespace stint
