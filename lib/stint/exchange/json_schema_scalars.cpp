#include "stint/exchange/json_schema_scalars.hpp"

#include <fmt/format.h>

#include "stint/base/hours.hpp"

namespace stint {
namespace {

using Types = std::vector<std::string>;

const Types as_text{"string"};
const Types as_number{"string", "number"};
const Types as_integer{"string", "integer"};
// Text that needs no quotes may look like any of these to others.
const Types as_anything{"string", "number", "boolean"};

constexpr int most_money = 10'000'000;
constexpr int most_count = 1'000'000;

constexpr std::string_view date =
    "(19|2[01])[0-9]{2}-"
    "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|"
    "(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";
constexpr std::string_view clock_time = "(([01]?[0-9]|2[0-3]):[0-5][05]|24:00)";
constexpr std::string_view weekday = "(mon|tue|wed|thu|fri|sat|sun)";
constexpr std::string_view blanks = "[ \\t\\r\\n]*";

std::string whole(std::string_view pattern) {
  return fmt::format("^({})$", pattern);
}

std::string window_pattern() {
  const std::string days = fmt::format("{0}(-{0})?", weekday);
  return fmt::format("^{0}{1}([,+]{1})* {0}{2}-{2}{0}$", blanks, days,
                     clock_time);
}

ScalarShape of_id() {
  return {.types = as_anything, .pattern = id_pattern(), .min = 0};
}

ScalarShape of_count(int min, int max) {
  return {.types = as_integer, .pattern = "^[0-9]+$", .min = min, .max = max};
}

ScalarShape of_choice(std::span<const std::string_view> words) {
  ScalarShape shape{.types = as_text,
                    .pattern = whole(fmt::format("{}", fmt::join(words, "|")))};
  for (const std::string_view word : words) shape.examples.emplace_back(word);
  return shape;
}

ScalarShape of_level() {
  return {.types = as_integer,
          .pattern = "^([1-4]|emerging|developing|proficient|advanced)$",
          .min = 1,
          .max = 4,
          .examples = {1, 2, 3, 4}};
}

// Twentieths of an hour are whole minutes, and no other decimals.
ScalarShape of_hours() {
  return {.types = as_number,
          .pattern =
              "^([0-9]+m|[0-9]+(\\.[0-9][05]?0*|h(0*[1-5]?[0-9]m)?|"
              ":[0-5][0-9])?)$",
          .min = 0,
          .max = max_hours.minutes / 60};
}

}  // namespace

std::string id_pattern() {
  return "^(?!.*\\.\\.)(?!(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\.|$))"
         "[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9_-])?$";
}

ScalarShape scalar_shape(const Schema& schema) {
  switch (schema.type) {
    case Type::word:
    case Type::reference:
      return of_id();
    case Type::date:
      return {.types = as_text, .pattern = whole(date)};
    case Type::date_range:
      return {.types = as_text,
              .pattern = fmt::format("^{0}(\\.\\.{0})?$", date)};
    case Type::clock:
      return {.types = as_text, .pattern = whole(clock_time)};
    case Type::clock_window:
      return {.types = as_text, .pattern = window_pattern()};
    case Type::hours:
      return of_hours();
    case Type::level:
      return of_level();
    case Type::count:
    case Type::percent:
      return of_count(schema.min, schema.max);
    case Type::count_range:
      return {.types = as_integer,
              .pattern = "^[0-9]+(-[0-9]+)?$",
              .min = 0,
              .max = most_count};
    case Type::money:
      return {.types = as_number,
              .pattern = "^[0-9]+(\\.[0-9]{2})?$",
              .min = 0,
              .max = most_money};
    case Type::flag:
      return {.types = {"string", "boolean"},
              .pattern = "^(yes|no|true|false)$",
              .examples = {"yes", "no"}};
    case Type::choice:
      return of_choice(schema.words);
    default:
      // Line breaks and tabs are no control characters here.
      return {.types = as_anything,
              .pattern = "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"};
  }
}

}  // namespace stint
