#pragma once

#include <cstddef>
#include <string>

#include "stint/records/field_path.hpp"
#include "stint/records/tree.hpp"

namespace stint {

/// Equal whatever the order of keys.
bool same_content(const Tree& a, const Tree& b);

/// `value` as it would be written on one line, in backticks, cut if it is long.
std::string shown(const Tree& value);

/// How far a path leads into some content.
struct Reached {
  const Tree* tree = nullptr;
  /// Steps that were found; `tree` is what stands after them.
  std::size_t depth = 0;
};

/// Follows `path`, whose steps are keys and numbers of items, as far as there
/// is a value.
Reached follow(const Tree& content, const FieldPath& path);

}  // namespace stint
