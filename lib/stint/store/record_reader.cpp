#include "stint/store/record_reader.hpp"

#include "stint/base/left_out.hpp"

namespace stint {

bool report_findings(const std::vector<Finding>& findings,
                     std::string_view text, const RecordRef& ref, Layer layer,
                     std::vector<Diagnostic>& diagnostics) {
  const std::size_t shown = std::min(findings.size(), most_faults_of_file);
  for (std::size_t i = 0; i < shown; ++i) {
    Diagnostic diagnostic = locate(findings[i], path_of(ref, layer), text);
    if (layer == Layer::closed) diagnostic.line.clear();
    diagnostics.push_back(std::move(diagnostic));
  }
  if (shown > 0) tell_left_out(diagnostics.back(), findings.size() - shown);
  return std::none_of(findings.begin(), findings.end(), [](const Finding& f) {
    return f.severity == Severity::error;
  });
}

bool read_settings(std::string_view text, Settings& settings,
                   std::vector<Diagnostic>& diagnostics) {
  Document document;
  std::vector<Finding> faults;
  yaml::scan(text, document, faults);
  Reader reader(document, faults);
  FieldSet seen;
  const Table<Settings>& fields = table<Settings>();
  if (document.root().kind != NodeKind::empty)
    fields.read_fields(reader, document.root(), settings, seen);
  fields.require(reader, document.root(), settings, seen);
  return report_findings(faults, text, {Kind::program, ""}, Layer::open,
                         diagnostics);
}

}  // namespace stint
