#pragma once

#include <string>
#include <string_view>

#include "stint/base/export.hpp"

namespace stint {

/// The SHA-256 digest of `bytes` (FIPS 180-4) as 64 lower-case hex digits, as
/// `sha256sum` prints it.
STINT_EXPORT std::string sha256_hex(std::string_view bytes);

}  // namespace stint
