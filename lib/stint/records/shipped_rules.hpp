#pragma once

#include <span>
#include <string_view>

#include "stint/base/export.hpp"

namespace stint {

/// A rule that comes with stint, as the text of its record.
struct ShippedRule {
  std::string_view id;
  std::string_view text;
};

/// By id; from the files in `lib/stint/rules/shipped`, which the build turns
/// into a part of the library, so that judging needs no installed file.
STINT_EXPORT std::span<const ShippedRule> shipped_rules();

}  // namespace stint
