#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stint/workflow/assignment.hpp"

namespace stint {

/// One record of a batch of `add` or `set`, with what shall be in its fields.
struct BatchRow {
  std::string id;
  /// Where the id stands in the batch.
  Span span;
  std::vector<Assignment> assignments;
  /// Fields that were given a value which could not be read, so that nobody
  /// complains that they are missing.
  std::vector<std::string> unread;
};

/// Reads a batch (`read_batch_text`) whose names are `id` and fields or paths
/// inside them. A cell of CSV is read as `field=value` is; an empty one, and a
/// null, leaves the field alone. Ids must be ids, and each may stand there
/// once.
///
/// Every fault of every row is added to `faults`, its span counting in `text`;
/// with faults, the rows must not be used.
STINT_EXPORT std::vector<BatchRow> read_batch(Kind kind, std::string_view text,
                                              std::vector<Finding>& faults);

/// Reports a text that cannot be the id of a record of `kind`; a placement's is
/// `PROJECT/STUDENT`. Returns false if it cannot.
STINT_EXPORT bool check_id(Kind kind, std::string_view id, Span span,
                           std::vector<Finding>& faults);

}  // namespace stint
