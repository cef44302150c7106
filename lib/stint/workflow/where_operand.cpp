#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "stint/base/clock_window.hpp"
#include "stint/base/date.hpp"
#include "stint/base/hours.hpp"
#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/where_node.hpp"

namespace stint {
namespace {

template <class T>
std::optional<Value> as_text(const std::optional<T>& parsed) {
  if (!parsed) return std::nullopt;
  using stint::str;
  if constexpr (requires { parsed->str(); })
    return Value(parsed->str());
  else
    return Value(str(*parsed));
}

std::optional<Value> read_number(const std::string& text) {
  std::int64_t number = 0;
  if (!parse_count(text, 1'000'000'000, number)) return std::nullopt;
  return Value(number);
}

std::optional<Value> read_flag(const std::string& text) {
  if (text == "yes" || text == "true") return Value(true);
  if (text == "no" || text == "false") return Value(false);
  return std::nullopt;
}

// Nothing if `text` is no value of the type; any text is text.
std::optional<Value> read_typed(Type type, const std::string& text) {
  switch (type) {
    case Type::date:
      return as_text(Date::parse(text));
    case Type::date_range:
      return as_text(parse_date_range(text));
    case Type::clock:
      return as_text(parse_clock(text));
    case Type::clock_window:
      return as_text(parse_clock_window(text));
    case Type::count_range:
      return as_text(parse_count_range(text));
    case Type::hours: {
      const auto hours = parse_hours(text);
      return hours ? std::optional<Value>(hours->minutes) : std::nullopt;
    }
    case Type::level: {
      const auto level = parse_level(text);
      return level ? std::optional<Value>(int{level->value}) : std::nullopt;
    }
    case Type::money: {
      const auto money = parse_money(text);
      return money ? std::optional<Value>(*money) : std::nullopt;
    }
    case Type::count:
    case Type::percent:
      return read_number(text);
    case Type::flag:
      return read_flag(text);
    default:
      return Value(text);
  }
}

bool is_number(Type type) {
  return type == Type::hours || type == Type::level || type == Type::count ||
         type == Type::percent || type == Type::money || type == Type::flag;
}

}  // namespace

Value read_operand(const Lookup& lookup, Comparison comparison,
                   const std::string& text, std::size_t begin,
                   std::size_t length, const KnownIds* known) {
  const Schema& schema = *comparable(lookup.schema);
  const std::size_t end = begin + length;
  const bool contains = comparison == Comparison::contains;
  if (contains && is_number(schema.type))
    throw TextError(
        "`" + printable(lookup.text) + "` is " +
            std::string(described(schema.type)) + ", which contains nothing",
        "compare it with = or another sign instead of ~", begin, end);
  if (contains && schema.type != Type::date_range &&
      schema.type != Type::count_range)
    return text;
  if (schema.type == Type::choice &&
      std::find(schema.words.begin(), schema.words.end(), text) ==
          schema.words.end()) {
    std::string words;
    for (const std::string_view word : schema.words)
      words += (words.empty() ? "" : ", ") + std::string(word);
    const std::string guess = nearest(text, schema.words);
    throw TextError(
        "`" + printable(lookup.text) + "` is never `" + printable(text) + "`",
        guess.empty() ? "it is one of " + words
                      : "did you mean `" + guess + "`?",
        begin, end);
  }
  const bool equality =
      comparison == Comparison::equal || comparison == Comparison::not_equal;
  if (known != nullptr && schema.type == Type::reference && equality)
    known->require(schema.target, text, begin, end);
  auto value = read_typed(schema.type, text);
  if (!value)
    throw TextError("`" + printable(text) + "` is not " +
                        std::string(described(schema.type)) + ", as `" +
                        printable(lookup.text) + "` is",
                    "write it like " + std::string(example(schema.type)), begin,
                    end);
  return *std::move(value);
}

}  // namespace stint
