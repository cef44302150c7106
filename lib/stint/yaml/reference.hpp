#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "stint/base/export.hpp"
#include "stint/records/tree.hpp"

namespace stint::yaml {

/// What yaml-cpp, which shares no code with the scanner, reads in a text.
struct Reference {
  /// The content, if the text is exactly one document (or none: `empty`).
  std::optional<Tree> tree;
  /// What yaml-cpp objected to otherwise; never an exception.
  std::string fault;
};

/// An independent second opinion on `text`. Scalars are text, whatever their
/// tag; anchors, aliases, tags, duplicate keys and several documents are
/// faults. Refuses nesting over 64 before yaml-cpp recurses into it.
STINT_EXPORT Reference read_reference(std::string_view text);

}  // namespace stint::yaml
