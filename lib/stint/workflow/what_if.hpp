#pragma once

#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/ledger.hpp"
#include "stint/records/record_ref.hpp"

namespace stint {

/// A change of one field that is only supposed, as `set` would make it.
struct WhatIf {
  RecordRef record;
  /// `seats=3`
  std::string assignment;
};

/// Reads `FIELD.ID+N`, `FIELD.ID-N` and `FIELD.ID=VALUE`, such as
/// `seats.bakery-website+1`, `availability.0.weekly.s-1042+2` (hours) and
/// `skills.web-design.s-1042=3`. Sums are of what the record holds now. Throws
/// `Error` where there is no such field or record, or nothing to add to.
STINT_EXPORT WhatIf read_what_if(const Ledger& ledger, std::string_view text,
                                 Date day);

}  // namespace stint
