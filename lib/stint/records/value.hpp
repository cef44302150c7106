#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/values.hpp"

namespace stint {

/// A record's content for those who do not know its type: JSON, tables,
/// `--where`. Dates, ranges and clocks are their text (whose order is theirs),
/// lengths of work are minutes, levels are numbers.
struct Value {
  using List = std::vector<Value>;
  using Members = std::vector<std::pair<std::string, Value>>;

  std::variant<std::monostate, bool, std::int64_t, Money, std::string, List,
               Members>
      content;

  Value() = default;
  Value(bool flag) : content(flag) {}
  Value(std::int64_t number) : content(number) {}
  Value(int number) : content(std::int64_t{number}) {}
  Value(Money money) : content(money) {}
  Value(std::string text) : content(std::move(text)) {}
  Value(std::string_view text) : content(std::string(text)) {}
  Value(const char* text) : content(std::string(text)) {}
  Value(List list) : content(std::move(list)) {}
  Value(Members members) : content(std::move(members)) {}

  bool missing() const { return content.index() == 0; }
  /// Null unless this is a map that has `key`.
  STINT_EXPORT const Value* find(std::string_view key) const;
};

}  // namespace stint
