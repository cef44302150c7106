#pragma once

#include <string>

#include "stint/base/export.hpp"
#include "stint/report/text_table.hpp"
#include "stint/workflow/rollover.hpp"

namespace stint {

/// What the new year brought, and what a person should look at. Shows ids,
/// never names.
STINT_EXPORT std::string rollover_text(const Rollover& rollover,
                                       const TableLayout& layout);

}  // namespace stint
