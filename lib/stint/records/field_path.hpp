#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/document.hpp"

namespace stint {

/// A key of a mapping, or the index of an item of a sequence.
using PathStep = std::variant<std::string, std::size_t>;

/// Where a value is inside a record: `skills.web-design`, `history.2.on`.
using FieldPath = std::vector<PathStep>;

/// Reads the way a user writes it: steps between dots, `\.` for a dot in a key.
/// Every step is a key; `find` takes a number as an index where the value is a
/// sequence. Throws `Error` on an empty step.
STINT_EXPORT FieldPath parse_field_path(std::string_view text);
STINT_EXPORT std::string str(const FieldPath& path);

/// The node at `path`; null if there is none. With `nearest`, the deepest node
/// on the way there instead, at least the root: where to point for something
/// that is missing.
STINT_EXPORT const Node* find(const Document& document, const FieldPath& path);
STINT_EXPORT const Node& find_nearest(const Document& document,
                                      const FieldPath& path);

}  // namespace stint
