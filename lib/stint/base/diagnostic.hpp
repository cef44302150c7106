#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/export.hpp"

namespace stint {

/// Bytes [begin, end) of a file's text.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend bool operator==(const Span&, const Span&) = default;
};

enum class Severity : std::uint8_t { error, warning, note };

/// `error`, `warning`, `note`.
STINT_EXPORT std::string_view str(Severity severity);

/// What is wrong at a place of one text, before anyone knows which file the
/// text came from. The scanner and the field tables produce these.
struct Finding {
  Span span;
  Severity severity = Severity::error;
  /// The name of the check (`unknown-field`), documented in docs/checks.md.
  std::string_view check;
  /// Lower case, no full stop, backticks round what the user wrote.
  std::string message;
  /// What to write instead; may be empty.
  std::string help;
};

/// A place as a person counts it. Lines and columns start at 1; columns count
/// Unicode code points; `end_column` is one past the last.
struct Place {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::uint32_t end_column = 1;
  friend auto operator<=>(const Place&, const Place&) = default;
};

/// A fault in the user's data, as a value: all are collected and shown at once.
struct Diagnostic {
  /// Relative to the program's root, with `/`.
  std::string file;
  Place place;
  Severity severity = Severity::error;
  std::string check;
  std::string message;
  std::string help;
  /// The user's own line, without its line end; empty if there is none.
  std::string line;
};

/// Where `span` is in `text`. A span over several lines ends with its first; a
/// byte order mark is no column, since no editor shows it.
STINT_EXPORT Place place_of(Span span, std::string_view text);

/// `finding`, made in `text`, which is the content of `file`.
STINT_EXPORT Diagnostic locate(const Finding& finding, std::string_view file,
                               std::string_view text);

/// By file, line, column, check; duplicates removed.
STINT_EXPORT void sort_diagnostics(std::vector<Diagnostic>& diagnostics);

STINT_EXPORT bool has_errors(const std::vector<Diagnostic>& diagnostics);

}  // namespace stint
