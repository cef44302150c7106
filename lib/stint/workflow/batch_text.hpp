#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"
#include "stint/records/document.hpp"

namespace stint {

/// A column of CSV, or a key of one JSON object.
struct BatchName {
  std::string text;
  Span span;
};

/// A value of a line. Of CSV, `text` is the cell with its blanks; of JSON it is
/// empty unless `node` is a scalar.
struct BatchValue {
  /// An index into the names of the batch.
  std::size_t name = 0;
  Span span;
  std::string text;
  /// Null for CSV; its own span counts in the line that was scanned.
  const Node* node = nullptr;
};

/// A line of JSON as the scanner saw it.
struct ScannedLine {
  /// What the document borrows from: the line, its surrogate pairs joined.
  std::string text;
  Document document;
  /// Where the line begins in the batch.
  std::uint32_t begin = 0;
  /// Where in `text` each joined pair ends.
  std::vector<std::uint32_t> joined;

  /// Where in the batch `span` of `text` stands.
  STINT_EXPORT Span in_batch(Span span) const;
};

struct BatchLine {
  Span span;
  /// Neither empty cells of CSV nor nulls.
  std::vector<BatchValue> values;
  /// Null for CSV.
  std::unique_ptr<const ScannedLine> json;
};

/// A batch, before anyone knows what its names mean. All spans but those of
/// nodes count in its text.
struct Batch {
  /// CSV: all lines have the same names. Otherwise each has its own.
  bool has_header = false;
  std::vector<BatchName> names;
  /// Those without a fault.
  std::vector<BatchLine> lines;
};

/// Reads CSV with a header, or JSON Lines where the first character is `{`. A
/// line of JSON is read as flow YAML, of which it is a part: numbers stay as
/// they are written. Two escapes that are a surrogate pair are one character.
///
/// Adds the faults of all lines to `faults`; the lines with one are left out.
/// Only a header with one leaves out everything below.
STINT_EXPORT Batch read_batch_text(std::string_view text,
                                   std::vector<Finding>& faults);

}  // namespace stint
