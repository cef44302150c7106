#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stint/records/program.hpp"
#include "stint/store/layout.hpp"
#include "stint/yaml/scanner.hpp"

namespace stint {

/// The text of a record's two files, where they exist.
struct RecordText {
  std::optional<std::string_view> open;
  std::optional<std::string_view> closed;
};

/// The files of rounds may be longer than records.
inline constexpr std::size_t round_limit = std::size_t{64} << 20;

/// Reads records of type `R` from the text of their files, one after the other;
/// keeps what reading needs, so that a record costs no more than its content.
/// Used by one thread at a time.
template <class R>
class RecordReader {
 public:
  explicit RecordReader(const Settings& settings) {
    const auto& fields = table<R>().schema().fields;
    for (std::size_t i = 0; i < fields.size(); ++i)
      private_.set(i, settings.is_private(R::kind, fields[i].name));
  }

  /// Fills `record`, whose id is set already; adds the faults of both files to
  /// `diagnostics`. Returns false if there is an error among them.
  bool read(const RecordText& text, const RecordRef& ref, R& record,
            std::vector<Diagnostic>& diagnostics);

 private:
  void read_layer(std::string_view text, Layer layer, R& record,
                  FieldSet& seen);
  void compare_layers(const FieldSet& open, const FieldSet& closed);

  FieldSet private_;
  Document document_;
  std::vector<Finding> faults_;
};

/// Reads program.yaml, which has one layer.
STINT_EXPORT bool read_settings(std::string_view text, Settings& settings,
                                std::vector<Diagnostic>& diagnostics);

/// Turns the findings in one file into diagnostics. Of a private file, the
/// user's line is left out. Returns false if there is an error among them.
STINT_EXPORT bool report_findings(const std::vector<Finding>& findings,
                                  std::string_view text, const RecordRef& ref,
                                  Layer layer,
                                  std::vector<Diagnostic>& diagnostics);

}  // namespace stint

#include "stint/store/record_reader.inl"
