#include "stint/workflow/where.hpp"

#include <algorithm>
#include <string>
#include <variant>

#include "stint/base/text.hpp"
#include "stint/workflow/where_node.hpp"

namespace stint {
namespace {

// `text` with a caret under bytes [begin, end), as part of a message.
std::string pointed(std::string_view text, std::size_t begin, std::size_t end) {
  begin = std::min(begin, text.size());
  end = std::clamp(end, begin, text.size());
  const std::size_t before = display_width(printable(text.substr(0, begin)));
  const std::size_t width =
      display_width(printable(text.substr(begin, end - begin)));
  return "\n    " + printable(text) + "\n    " + std::string(before, ' ') +
         '^' + std::string(width > 1 ? width - 1 : 0, '~');
}

bool is_there(const Value& value) {
  if (const auto* flag = std::get_if<bool>(&value.content)) return *flag;
  if (const auto* text = std::get_if<std::string>(&value.content))
    return !text->empty();
  if (const auto* members = std::get_if<Value::Members>(&value.content))
    return !members->empty();
  return !value.missing();
}

std::string text_in(const Value& value) {
  const auto* text = std::get_if<std::string>(&value.content);
  return text == nullptr ? "" : *text;
}

bool contains(const Schema& schema, const Value& value, const Value& operand) {
  const std::string text = text_in(value);
  const std::string part = text_in(operand);
  if (schema.type == Type::date_range) {
    const auto range = parse_date_range(text);
    const auto inner = parse_date_range(part);
    return range && inner && range->contains(*inner);
  }
  if (schema.type == Type::count_range) {
    const auto range = parse_count_range(text);
    const auto inner = parse_count_range(part);
    return range && inner && range->low <= inner->low &&
           inner->high <= range->high;
  }
  return fold_case(text).find(fold_case(part)) != std::string::npos;
}

bool holds(Comparison comparison, const Schema& schema, const Value& value,
           const Value& operand) {
  if (comparison == Comparison::contains)
    return contains(schema, value, operand);
  const auto order = compare_values(schema, value, operand);
  switch (comparison) {
    case Comparison::less:
      return order < 0;
    case Comparison::less_equal:
      return order <= 0;
    case Comparison::greater:
      return order > 0;
    case Comparison::greater_equal:
      return order >= 0;
    default:
      return order == 0;
  }
}

// What is compared of one value: its short form, or each key of a map.
std::vector<Value> comparable_values(const Schema& schema, const Value& value) {
  const auto* members = std::get_if<Value::Members>(&value.content);
  if (members == nullptr) return {value};
  std::vector<Value> values;
  if (schema.type == Type::map) {
    for (const auto& member : *members) values.emplace_back(member.first);
  } else if (schema.type == Type::object) {
    const FieldSchema* field = schema.object->find(schema.object->shorthand);
    if (const Value* inner =
            field == nullptr ? nullptr : value.find(field->json_key()))
      values.push_back(*inner);
  }
  return values;
}

}  // namespace

const Schema* comparable(const Schema& schema) {
  const Schema& item = item_of(schema);
  if (item.type == Type::map) return item.key;
  if (item.type != Type::object) return &item;
  const FieldSchema* field = item.object->find(item.object->shorthand);
  return field == nullptr ? nullptr : &field->schema;
}

bool Where::Node::test(const Value& field) const {
  const auto found = values_at(lookup, field);
  if (comparison == Comparison::present)
    return std::any_of(found.begin(), found.end(),
                       [](const Value* value) { return is_there(*value); });
  const Schema& item = item_of(lookup.schema);
  const Schema& schema = *comparable(lookup.schema);
  bool any = false;
  for (const Value* each : found)
    for (const Value& value : comparable_values(item, *each))
      any = any || holds(comparison, schema, value, operand);
  return comparison == Comparison::not_equal ? !any : any;
}

bool Where::Node::matches(const FieldValue& record) const {
  const auto part = [&](const Node& node) { return node.matches(record); };
  switch (form) {
    case Form::all_of:
      return std::all_of(parts.begin(), parts.end(), part);
    case Form::any_of:
      return std::any_of(parts.begin(), parts.end(), part);
    case Form::none_of:
      return std::none_of(parts.begin(), parts.end(), part);
    case Form::test:
      break;
  }
  return test(record(lookup.field));
}

Where::Where(std::string_view text, const ObjectSchema& schema,
             const KnownIds* known) {
  try {
    root_ = std::make_unique<const Node>(parse_where(text, schema, known));
  } catch (const TextError& error) {
    throw Error(error.what() + pointed(text, error.begin, error.end),
                error.help());
  }
}

Where::~Where() = default;
Where::Where(Where&&) noexcept = default;
Where& Where::operator=(Where&&) noexcept = default;

bool Where::matches(const FieldValue& record) const {
  return root_->matches(record);
}

}  // namespace stint
