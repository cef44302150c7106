#include "stint/records/schema.hpp"

#include <array>

namespace stint {
namespace {

struct TypeWords {
  std::string_view described;
  std::string_view example;
};

constexpr std::array<TypeWords, 19> types{{
    {"text", ""},
    {"a word", "spring-fair"},
    {"an id", "bright-bakery"},
    {"a date", "2026-10-05"},
    {"a date or date range", "2026-10-05..2026-11-13"},
    {"a clock time", "15:30"},
    {"a clock window", "mon-fri 15:00-18:00"},
    {"a length of work", "2.5"},
    {"a level", "3"},
    {"a whole number", "2"},
    {"a number or range of numbers", "10-12"},
    {"an amount of money", "15.00"},
    {"a whole percentage", "70"},
    {"yes or no", "yes"},
    {"a word", ""},
    {"a list", ""},
    {"a map", ""},
    {"a list, best first", ""},
    {"a map", ""},
}};

}  // namespace

std::string_view described(Type type) {
  return types[static_cast<std::size_t>(type)].described;
}

std::string_view example(Type type) {
  return types[static_cast<std::size_t>(type)].example;
}

std::string FieldSchema::json_key() const {
  if (schema.type != Type::hours) return std::string(name);
  return name == "hours" ? "minutes" : std::string(name) + "_minutes";
}

const FieldSchema* ObjectSchema::find(std::string_view field) const {
  for (const FieldSchema& candidate : fields)
    if (candidate.name == field) return &candidate;
  return nullptr;
}

}  // namespace stint
