#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"
#include "stint/records/field_path.hpp"
#include "stint/records/kind.hpp"
#include "stint/records/schema.hpp"

namespace stint {

/// A field of a kind of record, or a place inside one: `skills.web-design`.
struct FieldTarget {
  FieldPath path;
  /// What stands there, after each step of the path; never empty.
  std::vector<Schema> along;
  /// The record, or the object around it, cannot do without.
  bool required = false;

  const Schema& schema() const { return along.back(); }
};

/// The place that a person calls `path` in records of `kind`: the names of
/// fields, keys of maps and numbers of list items (from 0) with dots between
/// them, `\.` for a dot in a key. Where there is none, adds the fault, whose
/// span counts in `path`. A field `x-…` is the user's own and holds text.
STINT_EXPORT std::optional<FieldTarget> find_target(
    Kind kind, std::string_view path, std::vector<Finding>& faults);

}  // namespace stint
