#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"
#include "stint/records/document.hpp"

namespace stint::yaml {

struct ScanLimits {
  /// Largest file in bytes; rounds are read with a larger one.
  std::size_t bytes = std::size_t{1} << 20;
  /// Deepest nesting of collections.
  int depth = 32;
};

/// Reads `text` in stint's strict dialect of YAML (ARCHITECTURE.md, "Reading
/// and editing YAML") in one pass, into `document`, whose previous content is
/// dropped. The root is a mapping, or empty for a file without content.
///
/// What is outside the dialect is reported in `faults`, each with the check
/// `yaml-…` that names it, its span, and what to write instead; the scanner
/// goes on at the next line where it safely can, so that one run shows all
/// faults of a file (it stops after 100). If there is any fault of severity
/// error the document holds what could be read and must not be used to change
/// the file.
///
/// Whatever is accepted without a fault, yaml-cpp reads to the same tree.
STINT_EXPORT void scan(std::string_view text, Document& document,
                       std::vector<Finding>& faults, ScanLimits limits = {});

/// Reads one value as it may stand after `key: ` on a single line, in flow
/// style: `[a, {b: 1}]`, `"quoted"`, `plain`. For arguments of the command
/// line; spans count in `text`. Block scalars and line breaks are faults.
STINT_EXPORT void scan_value(std::string_view text, Document& document,
                             std::vector<Finding>& faults);

/// One thing that `scan` refuses, for the documentation.
struct ScanCheck {
  /// `yaml-tab`, as it stands in `Finding::check`.
  std::string_view name;
  /// One sentence: what is refused, and why or what to write instead.
  std::string_view meaning;
};

/// Every check that a finding of `scan` and `scan_value` can name, in order of
/// the alphabet.
STINT_EXPORT std::span<const ScanCheck> all_scan_checks();

}  // namespace stint::yaml
