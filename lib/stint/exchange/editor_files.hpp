#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/exchange/json_schema.hpp"

namespace stint {

/// A schema in a program, and the records it is for.
struct EditorSchema {
  Kind kind = Kind::program;
  RecordPart part = RecordPart::open;
  /// Relative to the root: `schemas/students.json`.
  std::string path;
  /// Patterns of file names relative to the root, as editors read them: one
  /// that begins with `!` takes out again.
  std::vector<std::string> files;
};

/// A schema for each kind, and for the private files of the kinds of which
/// `settings` keeps fields private.
STINT_EXPORT std::vector<EditorSchema> editor_schemas(const Settings& settings);

/// Who decides about a file that is there already: a schema is stint's, an
/// editor's settings are a person's.
enum class FileOwner : std::uint8_t { stint, person };

/// A file that tells editors what records may hold.
struct EditorFile {
  std::string path;
  std::string text;
  FileOwner owner = FileOwner::stint;
};

/// All such files of a program: the schemas in `schemas`, and for editors that
/// read `.vscode` which schema is for which file. The same for the same
/// settings.
STINT_EXPORT std::vector<EditorFile> editor_files(const Settings& settings);

}  // namespace stint
