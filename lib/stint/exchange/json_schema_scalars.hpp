#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/records/schema.hpp"
#include "stint/records/value.hpp"

namespace stint {

/// The pattern of an id, of which the lookahead keeps out the names that
/// Windows reserves and those with two dots.
std::string id_pattern();

/// How a scalar of a record may look to a program that types it as YAML 1.2
/// does: as one of `types`; as text like `pattern`, as a number from `min` to
/// `max`. Draft-07 asks each of these only of values of its own type, so that
/// one flat schema says all.
struct ScalarShape {
  std::vector<std::string> types;
  /// Without one, any text.
  std::string pattern;
  std::optional<int> min;
  std::optional<int> max;
  /// What an editor proposes; it need not be complete.
  std::vector<Value> examples;
};

/// The shape of a value of `schema`, which is no collection or object. Patterns
/// keep to what ECMAScript and Python both read the same.
ScalarShape scalar_shape(const Schema& schema);

}  // namespace stint
