#include "stint/report/value_text.hpp"

#include <string_view>
#include <variant>

#include "stint/base/hours.hpp"

namespace stint {
namespace {

struct Separators {
  std::string_view item;
  std::string_view tie;
  std::string_view key;
  std::string_view member;
};

Separators separators(Audience audience) {
  if (audience == Audience::csv) return {";", "=", "=", " "};
  return {", ", " = ", " ", ", "};
}

std::string number_text(const Schema& schema, std::int64_t number,
                        Audience audience) {
  if (schema.type == Type::hours && audience != Audience::csv)
    return str(Hours{static_cast<std::int32_t>(number)});
  return std::to_string(number);
}

std::string list_text(const Schema& schema, const Value::List& list,
                      Audience audience, std::string_view separator) {
  std::string text;
  for (const Value& item : list) {
    if (!text.empty()) text += separator;
    const auto* tied = std::get_if<Value::List>(&item.content);
    text += tied != nullptr
                ? list_text(schema, *tied, audience, separators(audience).tie)
                : value_text(schema, item, audience);
  }
  return text;
}

std::string map_text(const Schema& schema, const Value::Members& members,
                     Audience audience) {
  const Separators marks = separators(audience);
  std::string text;
  for (const auto& [key, value] : members) {
    if (!text.empty()) text += marks.item;
    text += key + std::string(marks.key) +
            value_text(*schema.item, value, audience);
  }
  return text;
}

// The field of `object` with this key in JSON; null if there is none.
const FieldSchema* field_with_key(const ObjectSchema& object,
                                  std::string_view key) {
  for (const FieldSchema& field : object.fields)
    if (field.json_key() == key) return &field;
  return nullptr;
}

std::string object_text(const ObjectSchema& object,
                        const Value::Members& members, Audience audience) {
  const Separators marks = separators(audience);
  std::string brief;
  std::string rest;
  for (const auto& [key, value] : members) {
    const FieldSchema* field = field_with_key(object, key);
    if (field == nullptr) continue;
    const std::string text = value_text(field->schema, value, audience);
    if (field->name == object.shorthand) {
      brief = text;
      continue;
    }
    if (!rest.empty()) rest += marks.member;
    rest += std::string(field->name) + std::string(marks.key) + text;
  }
  if (object.shorthand.empty()) return rest;
  return audience == Audience::page && !rest.empty() ? brief + " (" + rest + ")"
                                                     : brief;
}

}  // namespace

std::string value_text(const Schema& schema, const Value& value,
                       Audience audience) {
  const auto& content = value.content;
  if (const auto* flag = std::get_if<bool>(&content))
    return *flag ? "yes" : "no";
  if (const auto* number = std::get_if<std::int64_t>(&content))
    return number_text(schema, *number, audience);
  if (const auto* money = std::get_if<Money>(&content)) return str(*money);
  if (const auto* text = std::get_if<std::string>(&content)) return *text;
  if (const auto* list = std::get_if<Value::List>(&content))
    return list_text(schema.item == nullptr ? schema : *schema.item, *list,
                     audience, separators(audience).item);
  if (const auto* members = std::get_if<Value::Members>(&content)) {
    if (schema.type == Type::map) return map_text(schema, *members, audience);
    if (schema.type == Type::object)
      return object_text(*schema.object, *members, audience);
    if (schema.object != nullptr) {
      const Schema claim{.type = Type::object, .object = schema.object};
      return map_text({.type = Type::map, .item = &claim}, *members, audience);
    }
  }
  return {};
}

std::string values_text(const Schema& schema,
                        const std::vector<const Value*>& values,
                        Audience audience) {
  std::string text;
  for (const Value* value : values) {
    if (!text.empty()) text += separators(audience).item;
    text += value_text(schema, *value, audience);
  }
  return text;
}

bool is_numeric(const Schema& schema) {
  return schema.type == Type::hours || schema.type == Type::level ||
         schema.type == Type::count || schema.type == Type::percent ||
         schema.type == Type::money;
}

}  // namespace stint
