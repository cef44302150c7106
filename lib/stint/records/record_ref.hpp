#pragma once

#include <compare>
#include <string>

#include "stint/records/field_path.hpp"
#include "stint/records/kind.hpp"
#include "stint/records/schema.hpp"

namespace stint {

/// Which record: its kind and its id (`PROJECT/STUDENT` for a placement, empty
/// for the program's settings).
struct RecordRef {
  Kind kind = Kind::program;
  std::string id;
  friend auto operator<=>(const RecordRef&, const RecordRef&) = default;
};

/// A field of one record that names another.
struct Reference {
  RecordRef from;
  FieldPath path;
  Target target = Target::none;
  std::string id;
};

}  // namespace stint
