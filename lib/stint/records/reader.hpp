#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"
#include "stint/records/document.hpp"
#include "stint/records/schema.hpp"

namespace stint {

/// Whether a message may show the value that it is about. A value of the
/// private layer never appears in a message, which may end in a log or a mail.
enum class Reveal : std::uint8_t { values, nothing };

/// What reading one document needs: the tree, and where faults go.
class STINT_EXPORT Reader {
 public:
  Reader(const Document& document, std::vector<Finding>& faults,
         Reveal reveal = Reveal::values)
      : document_(&document), faults_(&faults), reveal_(reveal) {}

  const Document& document() const { return *document_; }

  /// The text of a scalar; anything else is reported as not being `wanted`.
  std::optional<std::string_view> scalar(const Node& node, Type wanted);
  /// True if `node` is a sequence, or a mapping; else reported.
  bool is_sequence(const Node& node, Type wanted);
  bool is_mapping(const Node& node, Type wanted);

  /// The value is none of its type: "`abc` is no date", with an example of one.
  void not_a(const Node& node, Type wanted, std::string_view why = {});
  /// The same of a number that has bounds, which the help tells.
  void no_number(const Node& node, Type wanted, int min, int max);
  void fault(Span span, std::string_view check, std::string message,
             std::string help = {});
  void unknown_field(const Node& node, const ObjectSchema& object);
  void missing_field(const Node& where, const FieldSchema& field,
                     const ObjectSchema& object);
  void unknown_word(const Node& node, std::span<const std::string_view> words);
  /// The number is not within its bounds.
  void out_of_range(const Node& node, int min, int max);

 private:
  /// The value for a message: in backticks, or `the value`.
  std::string shown(std::string_view text) const;

  const Document* document_;
  std::vector<Finding>* faults_;
  Reveal reveal_;
};

}  // namespace stint
