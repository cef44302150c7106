#include "stint/workflow/assignment.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/records/schema_reader.hpp"
#include "stint/yaml/scanner.hpp"

namespace stint {
namespace {

using Operation = Assignment::Operation;

std::string quoted(std::string_view text) {
  return "`" + shorten(printable(text), 60) + "`";
}

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// Where part `inner` of `whole` stands in it.
Span span_in(std::string_view whole, std::string_view inner) {
  const auto begin = static_cast<std::size_t>(inner.data() - whole.data());
  return span_of(begin, begin + inner.size());
}

void add_fault(std::vector<Finding>& faults, Span span, std::string_view check,
               std::string message, std::string help) {
  faults.push_back({.span = span,
                    .check = check,
                    .message = std::move(message),
                    .help = std::move(help)});
}

/// Moves the faults from `first` on, which count in a part of a text, to where
/// they stand in the whole.
void shift(std::vector<Finding>& faults, std::size_t first, std::size_t by) {
  for (std::size_t i = first; i < faults.size(); ++i) {
    faults[i].span.begin += static_cast<std::uint32_t>(by);
    faults[i].span.end += static_cast<std::uint32_t>(by);
  }
}

/// A scalar that stands at `span`, for what reads nodes. It counts as quoted:
/// no scanner has seen to it that it holds no control characters.
Node scalar_node(std::string_view text, Span span) {
  Node node;
  node.kind = NodeKind::scalar;
  node.style = Style::double_quoted;
  node.text = text;
  node.span = span;
  return node;
}

bool is_scalar(const Schema& schema) {
  return schema.type != Type::list && schema.type != Type::map &&
         schema.type != Type::ranking && schema.type != Type::object;
}

/// Text that is not the value itself, but YAML that describes it.
bool is_flow(const Schema& schema, std::string_view text) {
  if (text.empty()) return false;
  const char first = text.front();
  if (schema.type == Type::list || schema.type == Type::ranking)
    return first == '[';
  const bool may_have_claim = schema.target == Target::rule;
  return first == '{' && (!is_scalar(schema) || may_have_claim);
}

std::optional<Tree> read_node(const Schema& schema, const Document& document,
                              const Node& node, std::vector<Finding>& faults) {
  Reader reader(document, faults);
  if (!read_by_schema(reader, node, schema)) return std::nullopt;
  return with_types(tree_of(document, node), schema);
}

std::optional<Tree> read_flow(const Schema& schema, std::string_view text,
                              std::vector<Finding>& faults) {
  Document document;
  const std::size_t before = faults.size();
  yaml::scan_value(text, document, faults);
  if (faults.size() > before) return std::nullopt;
  return read_node(schema, document, document.root(), faults);
}

std::optional<Tree> read_scalar(const Schema& schema, std::string_view text,
                                Span span, std::vector<Finding>& faults) {
  return read_node(schema, Document(), scalar_node(text, span), faults);
}

/// `a, b, c`; with a quote at the beginning, as in brackets.
std::optional<Tree> read_commas(const Schema& schema, std::string_view text,
                                std::vector<Finding>& faults) {
  if (text.starts_with('"') || text.starts_with('\'')) {
    const std::size_t before = faults.size();
    auto tree = read_flow(schema, fmt::format("[{}]", text), faults);
    for (std::size_t i = before; i < faults.size(); ++i) {
      faults[i].span.begin -= std::min(faults[i].span.begin, 1U);
      faults[i].span.end -= std::min(faults[i].span.end, 1U);
    }
    return tree;
  }
  Tree list = Tree::sequence();
  bool good = true;
  for (const std::string_view part : split(text, ',')) {
    const std::string_view item = trim(part);
    const Span span = span_in(text, item);
    std::optional<Tree> tree;
    if (item.empty())
      add_fault(faults, span, "wrong-shape", "an empty item in the list",
                "write one comma between two items");
    else
      tree = read_scalar(*schema.item, item, span, faults);
    good = good && tree;
    if (tree) list.add(std::move(*tree));
  }
  if (!good) return std::nullopt;
  return list;
}

bool is_list(const Schema& schema) {
  return schema.type == Type::list || schema.type == Type::ranking;
}

/// What an item of a ranking may be, too: several that are tied.
Schema item_schema_of(const Schema& list, std::string_view text) {
  if (list.type == Type::ranking && text.starts_with('['))
    return {.type = Type::list, .item = list.item};
  return *list.item;
}

/// `field`, `+=` and `value` of an argument.
struct Parts {
  std::string_view path;
  Operation operation = Operation::set;
  std::string_view value;
};

std::optional<Parts> split_argument(std::string_view argument) {
  const std::size_t equals = argument.find('=');
  if (equals == std::string_view::npos || equals == 0) return std::nullopt;
  Parts parts{.path = argument.substr(0, equals),
              .value = argument.substr(equals + 1)};
  const char before = parts.path.back();
  if (before == '+') parts.operation = Operation::add;
  if (before == '-') parts.operation = Operation::take;
  if (before == '+' || before == '-') parts.path.remove_suffix(1);
  if (parts.operation == Operation::set && parts.value.empty())
    parts.operation = Operation::clear;
  return parts;
}

/// What is wrong with the operation, whatever the value is.
bool fits(const Parts& parts, const FieldTarget& target,
          std::string_view argument, std::vector<Finding>& faults) {
  const Span path = span_in(argument, parts.path);
  const std::string name = printable(str(target.path));
  const bool on_items =
      parts.operation == Operation::add || parts.operation == Operation::take;
  if (parts.operation == Operation::clear && target.required) {
    add_fault(faults, path, "missing-field",
              fmt::format("{} is required and cannot be removed", quoted(name)),
              fmt::format("write the new value after `{}=`", name));
    return false;
  }
  if (!on_items) return true;
  const std::string_view sign = parts.operation == Operation::add ? "+=" : "-=";
  if (!is_list(target.schema())) {
    const bool is_map = target.schema().type == Type::map;
    add_fault(faults, path, "wrong-shape",
              fmt::format("{} is {}, and `{}` is for lists", quoted(name),
                          described(target.schema().type), sign),
              is_map ? fmt::format("write `{0}.KEY=VALUE` to set an entry, "
                                   "`{0}.KEY=` to remove it",
                                   name)
                     : fmt::format("write `{}=` and the new value", name));
    return false;
  }
  if (parts.value.empty()) {
    const auto end = argument.size();
    add_fault(faults, span_of(end, end), "wrong-shape",
              fmt::format("`{}` needs an item", sign),
              fmt::format("write it after `{}{}`", name, sign));
    return false;
  }
  return true;
}

}  // namespace

std::optional<Tree> read_value(const Schema& schema, std::string_view text,
                               std::vector<Finding>& faults) {
  const std::string_view value = schema.type == Type::text ? text : trim(text);
  const std::size_t before = faults.size();
  std::optional<Tree> tree;
  if (is_flow(schema, value))
    tree = read_flow(schema, value, faults);
  else if (is_list(schema) && is_scalar(*schema.item))
    tree = read_commas(schema, value, faults);
  else
    tree = read_scalar(schema, value, span_of(0, value.size()), faults);
  shift(faults, before, span_in(text, value).begin);
  return tree;
}

std::optional<Tree> read_value(const Schema& schema, const Document& document,
                               const Node& node, std::vector<Finding>& faults) {
  return read_node(schema, document, node, faults);
}

std::optional<Assignment> parse_assignment(Kind kind, std::string_view argument,
                                           std::vector<Finding>& faults) {
  const auto parts = split_argument(argument);
  if (!parts) {
    add_fault(faults, span_of(0, argument.size()), "bad-assignment",
              fmt::format("{} assigns nothing", quoted(argument)),
              "write `field=value`, `field+=item`, `field-=item`, or `field=` "
              "to remove the field");
    return std::nullopt;
  }
  auto target = find_target(kind, parts->path, faults);
  if (!target || !fits(*parts, *target, argument, faults)) return std::nullopt;
  Assignment assignment{.operation = parts->operation,
                        .target = std::move(*target),
                        .span = span_in(argument, parts->value)};
  if (parts->operation == Operation::clear) return assignment;
  const Schema& schema = assignment.target.schema();
  const std::size_t before = faults.size();
  auto value = read_value(parts->operation == Operation::set
                              ? schema
                              : item_schema_of(schema, parts->value),
                          parts->value, faults);
  shift(faults, before, assignment.span.begin);
  if (!value) return std::nullopt;
  assignment.value = std::move(*value);
  return assignment;
}

}  // namespace stint
