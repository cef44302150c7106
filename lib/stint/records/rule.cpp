#include "stint/records/rule.hpp"

#include <array>

namespace stint {

template <>
const Table<Rule>& table<Rule>() {
  using R = Rule;
  static const Table<R> fields(
      "rule",
      {
          field<&R::name>("name", "What the rule is called.", Need::required),
          field<&R::citation>("citation", "Where the law says it.",
                              Need::required),
          field<&R::url>("url", "Where it can be read."),
          field<&R::in_force>("in_force", "The days on which it holds."),
          field<&R::note>("note", "What is uncertain about it."),
      });
  return fields;
}

std::span<const std::string_view> shipped_rules() {
  static constexpr std::array<std::string_view, 3> rules{
      "us-flsa-youth", "us-il-ccpe", "us-il-child-labor"};
  return rules;
}

}  // namespace stint
