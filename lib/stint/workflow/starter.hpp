#pragma once

#include <string>
#include <string_view>

#include "stint/base/date.hpp"
#include "stint/base/export.hpp"

namespace stint {

/// The starter's program.yaml with the school year that `today` is in, or in
/// summer the one to come, in the place of its own: August 15 to June 5, for a
/// person to correct. All else stays as it is.
STINT_EXPORT std::string with_school_year(std::string_view program_yaml,
                                          Date today);

/// The .gitignore of a repository that becomes a program: `present`, and after
/// it each line of `wanted` that it does not have.
STINT_EXPORT std::string with_ignored(std::string_view present,
                                      std::string_view wanted);

}  // namespace stint
