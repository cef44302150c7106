// The judge of edits. It shares no code with the library: yaml-cpp reads the
// texts, the change is made to what it read, and lines are counted by hand.
#pragma once

#include <string>
#include <string_view>

#include "stint/records/field_edit.hpp"

namespace stint::testing {

// What is wrong with `result` as the outcome of `edit` on `text`, which the
// library accepted; empty if nothing is. Wrong is any other content than that
// of `text` with the change, and any byte that differs on a line which does not
// belong to what was changed. What is added takes nothing away.
std::string objection_to(std::string_view result, std::string_view text,
                         const FieldEdit& edit);

}  // namespace stint::testing
