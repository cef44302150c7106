#include "stint/records/reader.hpp"

#include <fmt/format.h>

#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"

namespace stint {
namespace {

std::string quoted(std::string_view text) {
  return "`" + shorten(printable(text), 60) + "`";
}

std::string did_you_mean(std::string_view word,
                         std::span<const std::string_view> names) {
  const std::string near = nearest(word, names);
  return near.empty() ? "" : fmt::format("did you mean `{}`?", near);
}

std::string one_of(std::span<const std::string_view> names) {
  return fmt::format("write one of {}", fmt::join(names, ", "));
}

/// The check that a value of `type` fails when its text is none.
std::string_view check_of(Type type) {
  switch (type) {
    case Type::word:
    case Type::reference:
      return "bad-id";
    case Type::date:
      return "bad-date";
    case Type::date_range:
      return "bad-date-range";
    case Type::clock:
      return "bad-clock";
    case Type::clock_window:
      return "bad-window";
    case Type::hours:
      return "bad-hours";
    case Type::level:
      return "bad-level";
    case Type::money:
      return "bad-money";
    case Type::flag:
      return "bad-flag";
    case Type::text:
      return "bad-text";
    default:
      return "bad-number";
  }
}

std::string_view shape_of(NodeKind kind) {
  switch (kind) {
    case NodeKind::sequence:
      return "a list";
    case NodeKind::mapping:
      return "a map";
    case NodeKind::scalar:
      return "a single value";
    case NodeKind::empty:
      break;
  }
  return "nothing";
}

}  // namespace

std::optional<std::string_view> Reader::scalar(const Node& node, Type wanted) {
  if (node.kind == NodeKind::scalar) return node.text;
  fault(node.span, "wrong-shape",
        fmt::format("expected {}, found {}", described(wanted),
                    shape_of(node.kind)),
        example(wanted).empty()
            ? ""
            : fmt::format("write it as in `{}`", example(wanted)));
  return std::nullopt;
}

bool Reader::is_sequence(const Node& node, Type wanted) {
  if (node.kind == NodeKind::sequence) return true;
  std::string help;
  if (node.kind == NodeKind::scalar && reveal_ == Reveal::values)
    help = fmt::format("write `[{}]`", shorten(printable(node.text), 60));
  fault(node.span, "wrong-shape",
        fmt::format("expected {}, found {}", described(wanted),
                    shape_of(node.kind)),
        std::move(help));
  return false;
}

bool Reader::is_mapping(const Node& node, Type wanted) {
  if (node.kind == NodeKind::mapping) return true;
  fault(node.span, "wrong-shape",
        fmt::format("expected {}, found {}", described(wanted),
                    shape_of(node.kind)),
        "write `key: value` lines, or `{key: value}`");
  return false;
}

void Reader::not_a(const Node& node, Type wanted, std::string_view why) {
  std::string message =
      fmt::format("{} is not {}", shown(node.text), described(wanted));
  if (!why.empty()) message += fmt::format(": {}", why);
  fault(node.span, check_of(wanted), std::move(message),
        example(wanted).empty()
            ? ""
            : fmt::format("write it as in `{}`", example(wanted)));
}

void Reader::fault(Span span, std::string_view check, std::string message,
                   std::string help) {
  faults_->push_back({.span = span,
                      .check = check,
                      .message = std::move(message),
                      .help = std::move(help)});
}

void Reader::unknown_field(const Node& node, const ObjectSchema& object) {
  std::vector<std::string_view> names;
  for (const FieldSchema& field : object.fields) names.push_back(field.name);
  std::string help = did_you_mean(node.key, names);
  if (help.empty())
    help =
        fmt::format("known fields are {}; a field of your own begins with `x-`",
                    fmt::join(names, ", "));
  fault(node.key_span, "unknown-field",
        fmt::format("{} has no field {}", with_article(object.name),
                    quoted(node.key)),
        std::move(help));
}

void Reader::missing_field(const Node& where, const FieldSchema& field,
                           const ObjectSchema& object) {
  const std::string_view form = example(field.schema.type);
  fault(where.span, "missing-field",
        fmt::format("{} needs the field `{}`", with_article(object.name),
                    field.name),
        form.empty() ? std::string(field.meaning)
                     : fmt::format("add it, as in `{}: {}`", field.name, form));
}

void Reader::unknown_word(const Node& node,
                          std::span<const std::string_view> words) {
  std::string help = did_you_mean(node.text, words);
  fault(node.span, "unknown-word",
        fmt::format("{} is none of the words that may stand here",
                    shown(node.text)),
        help.empty() ? one_of(words) : help);
}

void Reader::out_of_range(const Node& node, int min, int max) {
  fault(node.span, "out-of-range",
        fmt::format("{} is out of range", shown(node.text)),
        fmt::format("write a number from {} to {}", min, max));
}

std::string Reader::shown(std::string_view text) const {
  return reveal_ == Reveal::values ? quoted(text) : "the value";
}

}  // namespace stint
