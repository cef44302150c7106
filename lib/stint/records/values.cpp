#include "stint/records/values.hpp"

#include "stint/base/text.hpp"
#include "stint/records/value.hpp"

namespace stint {
namespace {

constexpr std::array<std::string_view, 4> level_words{"emerging", "developing",
                                                      "proficient", "advanced"};
constexpr std::int64_t most_money = 10'000'000;
constexpr std::int64_t most_count = 1'000'000;

}  // namespace

std::optional<Level> parse_level(std::string_view text) {
  for (std::size_t i = 0; i < level_words.size(); ++i)
    if (text == level_words[i]) return Level{static_cast<std::int8_t>(i + 1)};
  if (text.size() == 1 && text[0] >= '1' && text[0] <= '4')
    return Level{static_cast<std::int8_t>(text[0] - '0')};
  return std::nullopt;
}

std::string_view word(Level level) {
  return level_words[static_cast<std::size_t>(level.value - 1)];
}

std::optional<Money> parse_money(std::string_view text) {
  const std::size_t point = text.find('.');
  std::int64_t whole = 0;
  if (!parse_count(text.substr(0, point), most_money, whole))
    return std::nullopt;
  std::int64_t cents = 0;
  if (point != std::string_view::npos) {
    const std::string_view rest = text.substr(point + 1);
    if (rest.size() != 2 || !parse_count(rest, 99, cents)) return std::nullopt;
  }
  const Money money{whole * 100 + cents};
  if (money.cents > most_money * 100) return std::nullopt;
  return money;
}

std::string str(Money money) {
  const std::int64_t cents = money.cents % 100;
  return std::to_string(money.cents / 100) + (cents < 10 ? ".0" : ".") +
         std::to_string(cents);
}

std::optional<CountRange> parse_count_range(std::string_view text) {
  const std::size_t dash = text.find('-');
  std::int64_t low = 0;
  if (!parse_count(text.substr(0, dash), most_count, low)) return std::nullopt;
  std::int64_t high = low;
  if (dash != std::string_view::npos &&
      !parse_count(text.substr(dash + 1), most_count, high))
    return std::nullopt;
  if (low > high) return std::nullopt;
  return CountRange{static_cast<int>(low), static_cast<int>(high)};
}

std::string str(CountRange range) {
  if (range.low == range.high) return std::to_string(range.low);
  return std::to_string(range.low) + "-" + std::to_string(range.high);
}

const Value* Value::find(std::string_view key) const {
  const auto* members = std::get_if<Members>(&content);
  if (members == nullptr) return nullptr;
  for (const auto& [name, value] : *members)
    if (name == key) return &value;
  return nullptr;
}

}  // namespace stint
