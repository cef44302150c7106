#include "stint/records/reader.hpp"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "stint/base/clock_window.hpp"
#include "stint/base/date.hpp"
#include "stint/base/id.hpp"
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

/// The scanner has reported this value and could not read it: nothing stands
/// where something is written.
bool is_refused(const Node& node) {
  return node.kind == NodeKind::empty && node.span.begin != node.span.end;
}

bool overlap(Span a, Span b) {
  return a.begin < std::max(b.end, b.begin + 1) &&
         b.begin < std::max(a.end, a.begin + 1);
}

bool is_of_scanner(const Finding& fault) {
  return fault.check.starts_with("yaml-");
}

int number_at(std::string_view text, std::size_t at, std::size_t length) {
  int number = 0;
  for (const char c : text.substr(at, length)) number = number * 10 + (c - '0');
  return number;
}

/// Whether `text` is made like `pattern`, where `0` stands for any digit.
bool is_like(std::string_view text, std::string_view pattern) {
  return std::equal(text.begin(), text.end(), pattern.begin(), pattern.end(),
                    [](char c, char like) {
                      return like == '0' ? c >= '0' && c <= '9' : c == like;
                    });
}

std::string why_no_date(std::string_view text) {
  if (!is_like(text, "0000-00-00")) return {};
  const std::chrono::year year(number_at(text, 0, 4));
  const std::chrono::month month(static_cast<unsigned>(number_at(text, 5, 2)));
  if (year < std::chrono::year(1900) || year > std::chrono::year(2199))
    return "years go from 1900 to 2199";
  if (!month.ok()) return {};
  const unsigned days{(year / month / std::chrono::last).day()};
  if (static_cast<unsigned>(number_at(text, 8, 2)) <= days) return {};
  return fmt::format("that month has {} days", days);
}

std::string why_no_date_range(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return why_no_date(text);
  const std::string_view first = text.substr(0, dots);
  const std::string_view last = text.substr(dots + 2);
  if (Date::parse(first) && Date::parse(last))
    return "it ends before it begins";
  const std::string why = why_no_date(first);
  return why.empty() ? why_no_date(last) : why;
}

/// Why `text` is none of `type`, where it looks like one at first.
std::string why_none(std::string_view text, Type type) {
  switch (type) {
    case Type::date:
      return why_no_date(text);
    case Type::date_range:
      return why_no_date_range(text);
    case Type::clock:
      if (is_like(text, "00:00") && number_at(text, 0, 2) < 24 &&
          number_at(text, 3, 2) < 60)
        return "it is not a multiple of 5 minutes";
      return {};
    case Type::count_range: {
      const std::size_t dash = text.find('-');
      const bool is_pair = text.size() == 2 * dash + 1 && dash < 5 &&
                           text.find_first_not_of("0123456789-") == text.npos;
      if (is_pair && text.substr(0, dash) > text.substr(dash + 1))
        return "its first number is the greater one";
      return {};
    }
    default:
      return {};
  }
}

/// What to write in place of `text`; empty where `why` says it already.
std::string remedy(std::string_view text, Type type, std::string_view why) {
  switch (type) {
    case Type::word:
    case Type::reference:
      if (const std::string id = id_from(text); !id.empty())
        return fmt::format("write `{}`", id);
      break;
    case Type::flag:
      return "write `yes` or `no`";
    case Type::level:
      return "write 1 to 4, or emerging, developing, proficient or advanced";
    default:
      if (why.find("write ") != why.npos) return {};
      break;
  }
  return fmt::format("write it as in `{}`", example(type));
}

/// A meaning, "The day.", as a part of another sentence.
std::string in_sentence(std::string_view meaning) {
  std::string text(meaning);
  if (text.ends_with('.')) text.pop_back();
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z')
    text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

std::string help_with_bounds(int min, int max) {
  return min == max ? fmt::format("write `{}`", min)
                    : fmt::format("write a number from {} to {}", min, max);
}

std::string help_to_add(const FieldSchema& field) {
  const std::string_view form = example(field.schema.type);
  if (!form.empty())
    return fmt::format("add it, as in `{}: {}`", field.name, form);
  if (field.schema.type == Type::choice)
    return fmt::format("add it, with one of {}",
                       fmt::join(field.schema.words, ", "));
  if (field.schema.type == Type::text)
    return fmt::format("add it, as in `{}: …`", field.name);
  return fmt::format("add it: {}", in_sentence(field.meaning));
}

}  // namespace

std::optional<std::string_view> Reader::scalar(const Node& node, Type wanted) {
  if (node.kind == NodeKind::scalar) return node.text;
  if (is_refused(node)) return std::nullopt;
  std::string help;
  if (!example(wanted).empty())
    help = fmt::format("write it as in `{}`", example(wanted));
  else if (node.kind == NodeKind::empty)
    help = "write a value, or take the empty one out";
  fault(node.span, "wrong-shape",
        fmt::format("expected {}, found {}", described(wanted),
                    shape_of(node.kind)),
        std::move(help));
  return std::nullopt;
}

bool Reader::is_sequence(const Node& node, Type wanted) {
  if (node.kind == NodeKind::sequence) return true;
  if (is_refused(node)) return false;
  std::string help = "write `[a, b]`, or one `- item` a line";
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
  if (is_refused(node)) return false;
  fault(node.span, "wrong-shape",
        fmt::format("expected {}, found {}", described(wanted),
                    shape_of(node.kind)),
        "write `key: value` lines, or `{key: value}`");
  return false;
}

void Reader::no_number(const Node& node, Type wanted, int min, int max) {
  not_a(node, wanted);
  // A bound that only keeps numbers sane is not worth telling.
  constexpr int widest_told = 100'000;
  if (max <= widest_told) faults_->back().help = help_with_bounds(min, max);
}

void Reader::not_a(const Node& node, Type wanted, std::string_view why) {
  std::string message =
      fmt::format("{} is not {}", shown(node.text), described(wanted));
  std::string help = fmt::format("write it as in `{}`", example(wanted));
  if (reveal_ == Reveal::values) {
    const std::string reason =
        why.empty() ? why_none(node.text, wanted) : std::string(why);
    if (!reason.empty()) message += fmt::format(": {}", reason);
    help = remedy(node.text, wanted, reason);
  }
  fault(node.span, check_of(wanted), std::move(message), std::move(help));
}

void Reader::fault(Span span, std::string_view check, std::string message,
                   std::string help) {
  // A control character that is no escape was reported by the scanner.
  const auto is_same = [span](const Finding& other) {
    return is_of_scanner(other) && overlap(other.span, span);
  };
  if (check == "bad-text" &&
      std::any_of(faults_->begin(), faults_->end(), is_same))
    return;
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
  const Node* item = document_->find(where, field.name);
  // What could not be read may hold the field, or be its value; or its name is
  // misspelt.
  const std::string misspelt = fmt::format("did you mean `{}`?", field.name);
  const bool is_file =
      &where == &document_->root() && where.style != Style::flow;
  const auto explains = [&](const Finding& other) {
    if (item != nullptr && overlap(other.span, item->span)) return true;
    if (other.check == "unknown-field" && other.help == misspelt)
      return overlap(other.span, where.span);
    return is_of_scanner(other) && (is_file || overlap(other.span, where.span));
  };
  if (std::any_of(faults_->begin(), faults_->end(), explains)) return;
  if (item != nullptr) {
    fault(item->key_span, "missing-field",
          fmt::format("the field `{}` of {} is empty", field.name,
                      with_article(object.name)),
          help_to_add(field));
    return;
  }
  const bool is_block = where.style == Style::block;
  fault({where.span.begin, is_block ? where.span.begin : where.span.end},
        "missing-field",
        fmt::format("{} needs the field `{}`", with_article(object.name),
                    field.name),
        help_to_add(field));
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
        help_with_bounds(min, max));
}

std::string Reader::shown(std::string_view text) const {
  return reveal_ == Reveal::values ? quoted(text) : "the value";
}

}  // namespace stint
