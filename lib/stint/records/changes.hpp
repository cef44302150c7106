#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/records/field_edit.hpp"
#include "stint/records/record_ref.hpp"
#include "stint/records/tree.hpp"

namespace stint {

/// What happens to one record.
struct RecordChange {
  RecordRef record;
  /// The record goes; with `create`, it is replaced whole.
  bool remove = false;
  /// A new record's whole content.
  std::optional<Tree> create;
  /// In order, on a record that exists.
  std::vector<FieldEdit> edits;
};

/// A file beside a record, written whole (`rounds/ID.csv`); no content removes
/// it.
struct FileChange {
  std::string path;
  std::optional<std::string> content;
};

/// Everything that one command wants to change: computed from a `Program`,
/// carried out by `Store::commit` all or not at all.
struct Changes {
  /// What was done, for the undo list and the commit: `enroll 3 students`.
  std::string summary;
  std::vector<RecordChange> records;
  std::vector<FileChange> files;

  bool empty() const { return records.empty() && files.empty(); }
  /// The change of `record`, added if there is none yet.
  STINT_EXPORT RecordChange& of(const RecordRef& record);
};

}  // namespace stint
