#pragma once

#include <string>
#include <string_view>

#include "stint/base/export.hpp"

namespace stint {

/// The number of `name` (a student's or project's id) in the lottery of `seed`:
/// the 64 lower-case hex digits of SHA-256 of `SEED:NAME`. The smallest comes
/// first. Anyone can repeat it: `printf '%s' SEED:NAME | sha256sum`.
STINT_EXPORT std::string lottery(std::string_view seed, std::string_view name);

/// The number that orders a student's own tied projects: SHA-256 of
/// `SEED:STUDENT:PROJECT`.
STINT_EXPORT std::string lottery(std::string_view seed,
                                 std::string_view student,
                                 std::string_view project);

/// The seed of pass `pass` of `passes`: `SEED#n`, or SEED itself where a round
/// has one pass only.
STINT_EXPORT std::string seed_of_pass(std::string_view seed, int pass,
                                      int passes);

}  // namespace stint
