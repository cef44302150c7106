#pragma once

#include <cstdint>
#include <string>

#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"

namespace stint {

enum class Paint : std::uint8_t { plain, ansi };

/// A diagnostic as people read it:
///
///     students/s-1042.yaml:7:12: error: no skill `web-desing` [unknown-skill]
///         7 |   web-desing: 3
///           |   ^~~~~~~~~~
///     help: did you mean `web-design`?
///
/// The user's line is shown with control, bidirectional and zero-width
/// characters escaped, cut around the span if it is longer than `width`
/// columns; the caret stands under the smallest useful span. Ends in a newline.
STINT_EXPORT std::string render(const Diagnostic& diagnostic, Paint paint,
                                int width = 100);

}  // namespace stint
