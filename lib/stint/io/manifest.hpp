#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stint/io/author.hpp"

namespace stint {

/// The names in `.stint`.
inline constexpr const char* stint_directory = ".stint";
inline constexpr const char* staging_directory = ".stint/tx";
inline constexpr const char* staged_manifest = ".stint/tx/manifest";
inline constexpr const char* record_path = ".stint/commit";
inline constexpr const char* undo_directory = ".stint/undo";

/// A file of a change; the staged counterpart of the i-th is called `i`.
struct ManifestFile {
  std::string path;
  /// SHA-256 of the bytes, as 64 hex digits; nothing where there is no file.
  std::optional<std::string> before;
  std::optional<std::string> after;
};

/// A change, as written to `.stint/commit`: enough to finish it or to take it
/// back, and later to undo it.
struct Manifest {
  std::uint64_t number = 0;
  /// The undo entries that this change takes back, the newest first; none for
  /// any other change.
  std::vector<std::uint64_t> undoes;
  /// Bytes of all old versions together.
  std::uint64_t old_bytes = 0;
  /// One line; safe to show if it was parsed.
  std::string summary;
  /// What people want to know of a change later; the same holds of it.
  Author author;
  /// Directories that the change makes, outermost first.
  std::vector<std::string> made;
  std::vector<ManifestFile> files;
};

/// The text of a manifest; its last line is the checksum of all before.
std::string print_manifest(const Manifest& manifest);

/// Nothing if the checksum or anything else of `text` is wrong. A repository
/// from elsewhere can hold a record whose checksum is right, so no path leads
/// out of the program or to anything hidden but `.gitignore` and the two files
/// in `.vscode` that `init` writes: no hook of git, and no task of an editor,
/// is ever written.
std::optional<Manifest> parse_manifest(std::string_view text);

}  // namespace stint
