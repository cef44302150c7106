#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "stint/base/export.hpp"
#include "stint/records/changes.hpp"

namespace stint {

/// A record's fields may stand in two files: the one that is committed, and the
/// private one, which need not be.
enum class Layer : std::uint8_t { open, closed };

/// The file of `record`, relative to the program's root:
/// `students/s-1042.yaml`, `private/students/s-1042.yaml`, `program.yaml`.
/// Requires that the record's id is an id.
STINT_EXPORT std::string path_of(const RecordRef& record,
                                 Layer layer = Layer::open);
/// The file of the applications of a round: `rounds/ID.csv`.
STINT_EXPORT std::string csv_path_of(std::string_view round);

/// The directory of `kind` in `layer`: `students`, `private/students`.
STINT_EXPORT std::string directory_of(Kind kind, Layer layer = Layer::open);

/// A record's file.
struct RecordFile {
  RecordRef record;
  Layer layer = Layer::open;
};

/// Which record's file `path` is, by its name alone; nothing if it is none.
STINT_EXPORT std::optional<RecordFile> record_at(std::string_view path);

/// What a name in the directory of a kind is.
enum class NameKind : std::uint8_t {
  /// `ID.yaml`.
  record,
  /// README.md, notes, dot files, rounds/ID.csv: none of stint's business.
  other,
  /// `ID.yml`, which would be taken for a record but is not read.
  yml,
  /// `….yaml` whose name is no id.
  bad_id
};
STINT_EXPORT NameKind name_kind(std::string_view name);

/// True for the folder of a kind: `students`.
STINT_EXPORT bool is_kind_directory(std::string_view name);
/// True for a directory that a program may have at its root.
STINT_EXPORT bool is_known_directory(std::string_view name);

}  // namespace stint
