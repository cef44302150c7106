#pragma once

#include <cstdint>
#include <vector>

#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"
#include "stint/records/changes.hpp"
#include "stint/records/settings.hpp"
#include "stint/workflow/assignment.hpp"

namespace stint {

/// What an item means that is in the list already (`+=`), or is not (`-=`): a
/// mistake where a person named the record, nothing to do where a condition
/// picked it.
enum class Idle : std::uint8_t { is_fault, is_fine };

/// A record that is to be edited.
struct EditedRecord {
  RecordRef ref;
  /// What its files hold, both layers in one; an empty map for a new record.
  Tree content;
};

/// The edits that carry out `assignments` on `record`, one after the other;
/// none for what is so already, judged by content as it is written. Keeps the
/// form that the record has: where an entry stands as `{level: 2, source:
/// course}`, a new level goes into it; where it stands as `2`, it is expanded
/// for a new source, and for that only.
///
/// Faults are added with the span of their assignment; no message shows a value
/// of a private field.
STINT_EXPORT std::vector<FieldEdit> plan_edits(
    const EditedRecord& record, const std::vector<Assignment>& assignments,
    const Settings& settings, Idle idle, std::vector<Finding>& faults);

/// `content` after `edits`.
STINT_EXPORT Tree apply_edits(Tree content,
                              const std::vector<FieldEdit>& edits);

}  // namespace stint
