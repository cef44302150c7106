// The templates of record_reader.hpp.

namespace stint {

template <class R>
bool RecordReader<R>::read(const RecordText& text, const RecordRef& ref,
                           R& record, std::vector<Diagnostic>& diagnostics) {
  bool good = true;
  FieldSet open;
  FieldSet closed;
  const Table<R>& fields = table<R>();
  if (text.closed) {
    read_layer(*text.closed, Layer::closed, record, closed);
    good =
        report_findings(faults_, *text.closed, ref, Layer::closed, diagnostics);
  }
  const std::string_view main = text.open.value_or(std::string_view());
  read_layer(main, Layer::open, record, open);
  Reader reader(document_, faults_);
  const bool scanned = std::none_of(
      faults_.begin(), faults_.end(),
      [](const Finding& fault) { return fault.check.starts_with("yaml-"); });
  if (scanned && good)
    fields.require(reader, document_.root(), record, open | closed);
  if ((open & (closed | private_)).any()) compare_layers(open, closed);
  return report_findings(faults_, main, ref, Layer::open, diagnostics) && good;
}

template <class R>
void RecordReader<R>::read_layer(std::string_view text, Layer layer, R& record,
                                 FieldSet& seen) {
  faults_.clear();
  yaml::ScanLimits limits;
  if constexpr (R::kind == Kind::round) limits.bytes = round_limit;
  yaml::scan(text, document_, faults_, limits);
  const Node& root = document_.root();
  if (root.kind == NodeKind::empty) return;
  Reader reader(document_, faults_,
                layer == Layer::open ? Reveal::values : Reveal::nothing);
  if (reader.is_mapping(root, Type::object))
    table<R>().read_fields(reader, root, record, seen);
}

/// Reports, in the open file, fields that stand in both layers (an error, for
/// nobody can say which holds) and private ones (a warning: it is committed).
template <class R>
void RecordReader<R>::compare_layers(const FieldSet& open,
                                     const FieldSet& closed) {
  const auto& fields = table<R>().schema().fields;
  Reader reader(document_, faults_);
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (!open.test(i)) continue;
    const Node* node = document_.find(document_.root(), fields[i].name);
    const std::string name(fields[i].name);
    if (closed.test(i))
      reader.fault(node->key_span, "two-layers",
                   "`" + name + "` also stands in the private layer",
                   "keep it in one of the two files");
    else if (private_.test(i))
      faults_.push_back({.span = node->key_span,
                         .severity = Severity::warning,
                         .check = "private-field",
                         .message = "`" + name +
                                    "` is a private field, but this file is "
                                    "committed",
                         .help = "move it to the private layer"});
  }
}

}  // namespace stint
