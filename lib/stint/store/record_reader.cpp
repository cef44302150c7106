#include "stint/store/record_reader.hpp"

namespace stint {

bool report_findings(const std::vector<Finding>& findings,
                     std::string_view text, const RecordRef& ref, Layer layer,
                     std::vector<Diagnostic>& diagnostics) {
  bool good = true;
  for (const Finding& finding : findings) {
    Diagnostic diagnostic = locate(finding, path_of(ref, layer), text);
    if (layer == Layer::closed) diagnostic.line.clear();
    good = good && finding.severity != Severity::error;
    diagnostics.push_back(std::move(diagnostic));
  }
  return good;
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
