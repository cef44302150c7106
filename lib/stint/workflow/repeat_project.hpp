#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/program.hpp"
#include "stint/workflow/batch_rows.hpp"
#include "stint/workflow/edit_plan.hpp"

namespace stint {

/// A project that is to be held again.
struct RepeatRequest {
  /// The one that was held, with what its files say.
  EditedRecord old;
  /// The new one: its id, and what shall be different.
  BatchRow row;
  /// Its first day, where its dates are not among what is different: then it
  /// takes as many days as the old one.
  std::optional<Date> start;
};

/// A copy of a project, as edits: of the old record, which joins the series if
/// it is in none, and of a copy of its files, so that comments and layout go
/// along.
struct Repeat {
  std::vector<FieldEdit> old;
  std::vector<FieldEdit> copy;
  /// `repeat bakery-website as bakery-website-2027`.
  std::string summary;
};

/// The new project is in the series of the old one (which is called after it if
/// it had none), open, and posted today; who was picked for the old one is left
/// out. Adds to `faults`, with the spans of the row, an id that is taken, dates
/// that are missing, and what is wrong with the assignments.
STINT_EXPORT Repeat repeat_project(const Program& program,
                                   const RepeatRequest& request, Date today,
                                   std::vector<Finding>& faults);

/// The files of a record: the one that is committed, and the private one.
struct RecordTexts {
  std::string open;
  std::optional<std::string> closed;
};

/// `texts` of a record of `kind` after `edits`, each in the layer where its
/// field stands or belongs; comments and layout stay.
STINT_EXPORT RecordTexts edited_copy(RecordTexts texts,
                                     const std::vector<FieldEdit>& edits,
                                     Kind kind, const Settings& settings);

}  // namespace stint
