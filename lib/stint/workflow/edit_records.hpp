#pragma once

#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/program.hpp"
#include "stint/workflow/batch_rows.hpp"
#include "stint/workflow/edit_plan.hpp"

namespace stint {

/// New records of `kind`, each with its fields in the order of the kind's
/// table. Adds to `faults`, with the spans of the rows, ids that are taken and
/// required fields that are missing, all of them.
STINT_EXPORT Changes add_records(Kind kind, const std::vector<BatchRow>& rows,
                                 const Program& program,
                                 std::vector<Finding>& faults);

/// What `set` shall do to one record.
struct SetRequest {
  EditedRecord record;
  std::vector<Assignment> assignments;
};

/// The changes of fields that `requests` ask for; a record in which nothing
/// would change is left out, and the summary says how many there were. The
/// requests are for records of one kind, at least one.
STINT_EXPORT Changes set_records(const std::vector<SetRequest>& requests,
                                 const Settings& settings, Idle idle,
                                 std::vector<Finding>& faults);

/// Reports the rows whose record does not exist, with the nearest one.
STINT_EXPORT void require_known(Kind kind, const std::vector<BatchRow>& rows,
                                const Program& program,
                                std::vector<Finding>& faults);

/// Whether a reference to `target` can mean a record of `kind`.
STINT_EXPORT bool means(Target target, Kind kind);

/// A place where a record names another one.
struct RecordReference {
  RecordRef from;
  /// Empty where a placement names its project or student by its own id.
  FieldPath path;
};

/// Every place that names `record`, in the order of kinds and ids.
STINT_EXPORT std::vector<RecordReference> references_to(
    const Program& program, const RecordRef& record);

}  // namespace stint
