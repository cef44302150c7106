#pragma once

#include "stint/base/export.hpp"

namespace stint {

/// Whether a reader cannot see `value`, or it changes how the text around it is
/// read: control characters, marks and overrides of direction, line and
/// paragraph separators, annotations, and all that Unicode calls default
/// ignorable (zero-width characters, fillers, tags), but for the variation
/// selectors U+FE00 to U+FE0F, which ordinary emoji need. `printable` escapes
/// these.
STINT_EXPORT bool is_unseen(char32_t value);

}  // namespace stint
