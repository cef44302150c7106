#pragma once

#include <string>
#include <string_view>

#include "stint/base/export.hpp"

namespace stint {

/// `text` as it is typed on a keyboard without accents, in lower case:
/// `Zoë Müller-Łukasz` is `zoe muller-lukasz`. Of Latin letters only; for
/// guesses at what was meant, never for what is the same.
STINT_EXPORT std::string plain_letters(std::string_view text);

}  // namespace stint
