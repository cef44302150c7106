#pragma once

#include <cstdint>
#include <string>

#include "stint/base/export.hpp"
#include "stint/report/text_table.hpp"
#include "stint/workflow/rollover.hpp"

namespace stint {

/// How many ids a line of the answer names.
enum class IdsShown : std::uint8_t { few, all };

/// What the new year brought, and what a person should look at. Shows ids,
/// never names, with blanks between, as commands take them.
STINT_EXPORT std::string rollover_text(const Rollover& rollover, IdsShown shown,
                                       const TableLayout& layout);

}  // namespace stint
