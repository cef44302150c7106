#include "stint/records/schema_reader.hpp"

#include "stint/records/codec.hpp"
#include "stint/records/table.hpp"

namespace stint {
namespace {

template <class T>
bool read_as(Reader& reader, const Node& node) {
  T value{};
  return Codec<T>::read(reader, node, value);
}

bool read_scalar(Reader& reader, const Node& node, const Schema& schema) {
  switch (schema.type) {
    case Type::word:
    case Type::reference:
      return read_id(reader, node, schema.type);
    case Type::date:
      return read_as<Date>(reader, node);
    case Type::date_range:
      return read_as<DateRange>(reader, node);
    case Type::clock:
      return read_as<ClockTime>(reader, node);
    case Type::clock_window:
      return read_as<ClockWindow>(reader, node);
    case Type::hours:
      return read_as<Hours>(reader, node);
    case Type::level:
      return read_as<Level>(reader, node);
    case Type::count:
    case Type::percent:
      return read_count(reader, node, schema.type, schema.min, schema.max)
          .has_value();
    case Type::count_range:
      return read_as<CountRange>(reader, node);
    case Type::money:
      return read_as<Money>(reader, node);
    case Type::flag:
      return read_as<bool>(reader, node);
    case Type::choice:
      return read_choice(reader, node, schema.words).has_value();
    default:
      return read_as<std::string>(reader, node);
  }
}

bool read_items(Reader& reader, const Node& node, const Schema& schema) {
  if (!reader.is_sequence(node, schema.type)) return false;
  const Schema tie{.type = Type::list, .item = schema.item};
  bool good = true;
  for (const Node& item : reader.document().children(node)) {
    const bool tied =
        schema.type == Type::ranking && item.kind == NodeKind::sequence;
    good = read_by_schema(reader, item, tied ? tie : *schema.item) && good;
  }
  return good;
}

bool read_map(Reader& reader, const Node& node, const Schema& schema) {
  if (!reader.is_mapping(node, Type::map)) return false;
  bool good = true;
  for (const Node& item : reader.document().children(node)) {
    const bool has_key = read_key(reader, item);
    good = has_key && read_by_schema(reader, item, *schema.item) && good;
  }
  return good;
}

bool read_object(Reader& reader, const Node& node, const ObjectSchema& object) {
  if (node.kind == NodeKind::scalar && !object.shorthand.empty())
    return read_by_schema(reader, node, object.find(object.shorthand)->schema);
  if (!reader.is_mapping(node, Type::object)) return false;
  bool good = true;
  for (const Node& item : reader.document().children(node)) {
    const FieldSchema* field = object.find(item.key);
    if (field != nullptr) {
      if (item.kind == NodeKind::empty) continue;
      good = read_by_schema(reader, item, field->schema) && good;
    } else if (!item.key.starts_with("x-")) {
      reader.unknown_field(item, object);
      good = false;
    }
  }
  for (const FieldSchema& field : object.fields) {
    if (!field.required) continue;
    const Node* item = reader.document().find(node, field.name);
    if (item != nullptr && item->kind != NodeKind::empty) continue;
    reader.missing_field(node, field, object);
    good = false;
  }
  return good;
}

bool is_written_as_text(Type type) {
  return type == Type::text || type == Type::word || type == Type::reference ||
         type == Type::clock;
}

/// The schema of the member `key`; null where nobody knows, as for `x-` fields.
const Schema* member_schema(const Schema& schema, std::string_view key) {
  if (schema.type != Type::object) return schema.item;
  const FieldSchema* field = schema.object->find(key);
  return field == nullptr ? nullptr : &field->schema;
}

}  // namespace

bool read_by_schema(Reader& reader, const Node& node, const Schema& schema) {
  switch (schema.type) {
    case Type::list:
    case Type::ranking:
      return read_items(reader, node, schema);
    case Type::map:
      return read_map(reader, node, schema);
    case Type::object:
      return read_object(reader, node, *schema.object);
    default:
      break;
  }
  const bool has_claim =
      schema.target == Target::rule && node.kind == NodeKind::mapping;
  return has_claim || read_scalar(reader, node, schema);
}

Tree with_types(Tree tree, const Schema& schema) {
  if (tree.kind == NodeKind::scalar) {
    const bool is_short =
        schema.type == Type::object && !schema.object->shorthand.empty();
    const Type type =
        is_short ? schema.object->find(schema.object->shorthand)->schema.type
                 : schema.type;
    tree.typed = !is_written_as_text(type);
    return tree;
  }
  for (Tree::Member& member : tree.members) {
    const bool is_tie =
        schema.type == Type::ranking && member.value.kind == NodeKind::sequence;
    const Schema* inner = is_tie ? &schema : member_schema(schema, member.key);
    if (inner != nullptr)
      member.value = with_types(std::move(member.value), *inner);
  }
  return tree;
}

}  // namespace stint
