#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "stint/base/export.hpp"

namespace stint {

/// Running text, line by line, broken at blanks so that each line fits `width`
/// columns; what follows a break is indented by two more than its line. What
/// stands between backticks is typed as it is, and never broken. Nothing for a
/// width breaks nothing.
STINT_EXPORT std::string fold_lines(std::string_view text,
                                    std::optional<int> width);

}  // namespace stint
