#include "stint/check/check.hpp"

#include <algorithm>

#include "stint/check/families.hpp"
#include "stint/yaml/reference.hpp"
#include "stint/yaml/scanner.hpp"

namespace stint {
namespace {

/// A text as the scanner reads it.
struct Scanned {
  explicit Scanned(std::string_view content) : text(content) {
    yaml::scan(text, document, faults, {.bytes = text.size()});
  }
  std::string_view text;
  Document document;
  std::vector<Finding> faults;
};

bool has_field(const Document& document, const FieldPath& path) {
  return !path.empty() &&
         document.find(document.root(), std::get<std::string>(path.front())) !=
             nullptr;
}

/// Where to point for `finding`: at its value, its key, or, where the record
/// does not have it, at the first line.
Span span_of(const RecordFinding& finding, const Document& document) {
  const Node* node =
      finding.path.empty() ? nullptr : find(document, finding.path);
  if (node == nullptr) {
    const Node& near = find_nearest(document, finding.path);
    if (&near == &document.root()) return {};
    return near.span;
  }
  const bool key = finding.where == RecordFinding::Where::key;
  if (key && node->key_span.begin != node->key_span.end) return node->key_span;
  return node->span;
}

}  // namespace

std::vector<RecordFinding> check_records(const CheckInput& input) {
  std::vector<RecordFinding> all;
  Findings findings(all);
  check_settings(input, findings);
  check_references(input, findings);
  check_students(input, findings);
  check_projects(input, findings);
  check_placements(input, findings);
  check_seats(input, findings);
  check_rules(input, findings);
  check_youth(input, findings);
  std::stable_sort(all.begin(), all.end(),
                   [](const RecordFinding& a, const RecordFinding& b) {
                     return a.record < b.record;
                   });
  return all;
}

Diagnostic locate(const RecordFinding& finding, const RecordFiles& files) {
  Finding at{.span = {},
             .severity = finding.severity,
             .check = finding.check,
             .message = finding.message,
             .help = finding.help};
  if (files.closed_text) {
    const Scanned closed(*files.closed_text);
    if (has_field(closed.document, finding.path)) {
      at.span = span_of(finding, closed.document);
      Diagnostic diagnostic = locate(at, files.closed_file, closed.text);
      diagnostic.line.clear();
      return diagnostic;
    }
  }
  const Scanned open(files.open_text);
  at.span = span_of(finding, open.document);
  return locate(at, files.open_file, open.text);
}

std::optional<Finding> compare_readers(std::string_view text) {
  const Scanned scanned(text);
  if (!scanned.faults.empty()) return std::nullopt;
  const yaml::Reference reference = yaml::read_reference(text);
  if (reference.tree &&
      *reference.tree == tree_of(scanned.document, scanned.document.root()))
    return std::nullopt;
  return Finding{.span = {},
                 .check = "readers-differ",
                 .message = reference.tree
                                ? "another reader of YAML reads this file "
                                  "differently"
                                : "another reader of YAML refuses this file: " +
                                      reference.fault,
                 .help =
                     "this is a fault of stint: please report it with the "
                     "file"};
}

}  // namespace stint
