#pragma once

#include <string>
#include <string_view>

#include "stint/rules/endorsement.hpp"

namespace stint {

/// For people: `team challenges`, `college credits`.
STINT_EXPORT std::string_view words_of(Requirement what);

/// "20 of 60 h", "1 of 2".
STINT_EXPORT std::string standing(const RequirementMet& requirement);

/// The same, and what the stricter floor makes of it where that is otherwise:
/// "60 of 60 h (40 h under the stricter floor of 30 h)".
STINT_EXPORT std::string standing(const RequirementMet& requirement,
                                  const EndorsementAnswer& answer);

}  // namespace stint
