#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"
#include "stint/records/changes.hpp"
#include "stint/records/ledger.hpp"

namespace stint {

/// A fault that shows only when records are seen together, at a field of one of
/// them. Where that field stands in the file is looked up afterwards, so that
/// records need not remember it.
struct RecordFinding {
  RecordRef record;
  /// Empty for the record as a whole.
  FieldPath path;
  /// Whether the key at the end of `path` is at fault, rather than its value.
  enum class Where : std::uint8_t { value, key } where = Where::value;
  Severity severity = Severity::error;
  std::string_view check;
  std::string message;
  std::string help;
};

/// What the checks look at.
struct CheckInput {
  const Ledger& ledger;
  /// Records that have faults of their own and are not in the program: a
  /// reference to one of them is no fault.
  std::span<const RecordRef> broken;
  /// What these refer to, as far as they could be read.
  std::span<const Reference> broken_references;
  /// Nothing in a history may be later.
  Date today;

  const Program& program() const { return ledger.program(); }
};

/// Every fault of every record, in the order of kinds and ids. Records that
/// could not be read were reported when they were.
STINT_EXPORT std::vector<RecordFinding> check_records(const CheckInput& input);

/// `finding` with the place of its field, looked up in the texts of the
/// record's files (`open_file` and, where there is one, `closed_file` are their
/// paths). Of a private file, the user's line is left out.
struct RecordFiles {
  std::string open_file;
  std::string open_text;
  std::string closed_file;
  std::optional<std::string> closed_text;
};
STINT_EXPORT Diagnostic locate(const RecordFinding& finding,
                               const RecordFiles& files);

/// What another YAML tool would read otherwise in `text`: compares the scanner
/// with yaml-cpp. Nothing if both agree, or if the scanner reports faults.
STINT_EXPORT std::optional<Finding> compare_readers(std::string_view text);

/// A check by its name, for documentation.
struct CheckName {
  std::string_view name;
  /// One sentence: what is wrong when it speaks.
  std::string_view meaning;
};

/// Every check that any part of stint can report, sorted by name.
STINT_EXPORT std::vector<CheckName> all_checks();

}  // namespace stint
