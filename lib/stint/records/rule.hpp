#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "stint/records/table.hpp"

namespace stint {

/// rules/ID.yaml: a law or an endorsement's terms, as a record with a citation
/// and dates in force. So far a rule is only named and cited; what it says is
/// judged by later versions.
struct Rule {
  static constexpr Kind kind = Kind::rule;

  RuleId id;
  std::string name;
  std::string citation;
  std::string url;
  std::optional<DateRange> in_force;
  std::string note;
};
template <>
STINT_EXPORT const Table<Rule>& table<Rule>();

/// The rules that every program may refer to without having them.
STINT_EXPORT std::span<const std::string_view> shipped_rules();

}  // namespace stint
