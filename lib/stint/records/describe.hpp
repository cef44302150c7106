#pragma once

#include <string>

#include "stint/base/export.hpp"
#include "stint/records/schema.hpp"

namespace stint {

/// What a field holds, in a few words for documentation and help: `date`,
/// `list of ids of skills`, `open | closed`, `number, 1 to 1000`. An object is
/// its name and its fields: `pay {kind, rate, amount}`.
STINT_EXPORT std::string describe(const Schema& schema);

}  // namespace stint
