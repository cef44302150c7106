#include "stint/exchange/json_schema.hpp"

#include <string>
#include <utility>
#include <vector>

#include "stint/exchange/json_schema_scalars.hpp"
#include "stint/records/program.hpp"

namespace stint {
namespace {

using Members = Value::Members;

/// What may stand where a value is expected.
enum class Holds : std::uint8_t {
  /// A value, which may be an empty text or collection.
  value,
  /// Nothing at all too: an optional field that is not filled in.
  value_or_nothing,
  /// Something: a required field.
  something
};

Members of_value(const Schema& schema, Holds holds);

void add_types(Members& members, std::vector<std::string> types, Holds holds) {
  if (holds == Holds::value_or_nothing) types.emplace_back("null");
  if (types.size() == 1) {
    members.emplace_back("type", types.front());
    return;
  }
  Value::List list;
  for (std::string& type : types) list.emplace_back(std::move(type));
  members.emplace_back("type", std::move(list));
}

/// All that `shape` asks but the type.
void add_bounds(Members& members, const ScalarShape& shape) {
  if (!shape.pattern.empty()) members.emplace_back("pattern", shape.pattern);
  if (shape.min) members.emplace_back("minimum", *shape.min);
  if (shape.max) members.emplace_back("maximum", *shape.max);
  if (!shape.examples.empty()) members.emplace_back("examples", shape.examples);
}

Members of_choice(const Schema& schema, Holds holds) {
  Value::List words;
  for (const std::string_view word : schema.words) words.emplace_back(word);
  if (holds == Holds::value_or_nothing) words.emplace_back();
  return {{"enum", std::move(words)}};
}

Members of_scalar(const Schema& schema, Holds holds) {
  const ScalarShape shape = scalar_shape(schema);
  Members members;
  add_types(members, shape.types, holds);
  if (holds == Holds::something && schema.type == Type::text)
    members.emplace_back("minLength", 1);
  add_bounds(members, shape);
  return members;
}

Members of_list(const Schema& schema, Holds holds) {
  Members members;
  add_types(members, {"array"}, holds);
  if (holds == Holds::something) members.emplace_back("minItems", 1);
  const Members item = of_value(*schema.item, Holds::value);
  if (schema.type == Type::list) {
    members.emplace_back("items", item);
    return members;
  }
  // A ranking's item is an id or a list of tied ones.
  ScalarShape one = scalar_shape(*schema.item);
  one.types.emplace_back("array");
  Members tier;
  add_types(tier, one.types, Holds::value);
  add_bounds(tier, one);
  tier.emplace_back("items", item);
  members.emplace_back("items", std::move(tier));
  return members;
}

Members of_map(const Schema& schema, Holds holds) {
  Members members;
  add_types(members, {"object"}, holds);
  if (holds == Holds::something) members.emplace_back("minProperties", 1);
  members.emplace_back("propertyNames", Members{{"pattern", id_pattern()}});
  members.emplace_back("additionalProperties",
                       of_value(*schema.item, Holds::value));
  return members;
}

/// The fields of `object`; those that `is_asked` must be there.
template <class IsAsked>
void add_fields(Members& members, const ObjectSchema& object,
                const IsAsked& is_asked) {
  Members properties;
  Value::List required;
  for (const FieldSchema& field : object.fields) {
    const bool asked = is_asked(field);
    if (asked) required.emplace_back(field.name);
    Members value{{"description", field.meaning}};
    for (auto& member : of_value(
             field.schema, asked ? Holds::something : Holds::value_or_nothing))
      value.push_back(std::move(member));
    properties.emplace_back(field.name, std::move(value));
  }
  if (!required.empty()) members.emplace_back("required", std::move(required));
  members.emplace_back("properties", std::move(properties));
  members.emplace_back("patternProperties", Members{{"^x-", Members{}}});
  members.emplace_back("additionalProperties", false);
}

void add_fields(Members& members, const ObjectSchema& object) {
  add_fields(members, object,
             [](const FieldSchema& field) { return field.required; });
}

Members of_object(const ObjectSchema& object, Holds holds) {
  std::vector<std::string> types{"object"};
  ScalarShape in_short;
  if (!object.shorthand.empty()) {
    in_short = scalar_shape(object.find(object.shorthand)->schema);
    types.insert(types.end(), in_short.types.begin(), in_short.types.end());
  }
  Members members;
  add_types(members, std::move(types), holds);
  add_bounds(members, in_short);
  add_fields(members, object);
  return members;
}

/// The id of a rule, or `{ID: {exempt, by, reason}}`.
Members of_claimable(const Schema& schema, Holds holds) {
  ScalarShape shape = scalar_shape(schema);
  shape.types.emplace_back("object");
  Members members;
  add_types(members, shape.types, holds);
  add_bounds(members, shape);
  members.emplace_back("minProperties", 1);
  members.emplace_back("maxProperties", 1);
  members.emplace_back("propertyNames", Members{{"pattern", id_pattern()}});
  members.emplace_back("additionalProperties",
                       of_object(*schema.object, Holds::value));
  return members;
}

Members of_value(const Schema& schema, Holds holds) {
  switch (schema.type) {
    case Type::list:
    case Type::ranking:
      return of_list(schema, holds);
    case Type::map:
      return of_map(schema, holds);
    case Type::object:
      return of_object(*schema.object, holds);
    case Type::choice:
      return of_choice(schema, holds);
    default:
      return schema.object == nullptr ? of_scalar(schema, holds)
                                      : of_claimable(schema, holds);
  }
}

}  // namespace

Value json_schema(Kind kind, RecordPart part, const Settings& settings) {
  const ObjectSchema& record = schema_of(kind);
  const auto is_asked = [&](const FieldSchema& field) {
    return part == RecordPart::open && field.required &&
           !settings.is_private(kind, field.name);
  };
  bool may_be_empty = true;
  for (const FieldSchema& field : record.fields)
    if (is_asked(field)) may_be_empty = false;
  Members members{{"$schema", "http://json-schema.org/draft-07/schema#"},
                  {"title", record.name}};
  add_types(members, {"object"},
            may_be_empty ? Holds::value_or_nothing : Holds::value);
  add_fields(members, record, is_asked);
  return members;
}

}  // namespace stint
