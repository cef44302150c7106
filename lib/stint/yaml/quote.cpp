#include "stint/yaml/quote.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/yaml/layout_internal.hpp"
#include "stint/yaml/scanner_internal.hpp"

namespace stint::yaml {

namespace {

using internal::is;

// Characters that stand in a file as escapes only.
bool needs_escape(char32_t c) {
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 ||
         c == 0xfeff || c == 0xfffe || c == 0xffff;
}

bool has_escaped_characters(std::string_view text, std::string_view but = {}) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (needs_escape(point.value) && but.find(text[at]) == but.npos) {
      return true;
    }
    at += point.length;
  }
  return false;
}

bool blank_or_end(std::string_view text, std::size_t at) {
  return at >= text.size() || is(text[at], internal::kBlank);
}

bool begins_plain(std::string_view text, Context context) {
  const char c = text[0];
  if (is(c, internal::kIndicator | internal::kBlank)) return false;
  if (context == Context::flow && (c == '?' || c == ':')) return false;
  if (context == Context::flow && c == '-' && text.size() == 1) return false;
  return (c != '-' && c != '?' && c != ':') || !blank_or_end(text, 1);
}

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

// Null, flag, infinity, merge key and default value, in any spelling of YAML
// 1.1 or 1.2.
bool is_word_with_a_type(std::string_view text) {
  static constexpr std::array<std::string_view, 22> kWords = {
      "~",    "null",  "y",   "n",    "yes",  "no",    "on",    "off",
      "true", "false", "=",   "<<",   ".inf", "+.inf", "-.inf", ".nan",
      "none", "nan",   "inf", "+inf", "-inf", "nil"};
  if (text.size() > 5) return false;
  const std::string word = lower(text);
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

// Anything made of what numbers, dates and times are made of. Wider than any
// reader's grammar: a pair of quotes too many does no harm.
bool looks_like_a_number(std::string_view text) {
  const char first = text[0];
  const bool start = (first >= '0' && first <= '9') || first == '+' ||
                     first == '-' || first == '.';
  if (!start) return false;
  if (text.find_first_of("0123456789") == text.npos) return false;
  const std::size_t digits = first == '+' || first == '-' ? 1 : 0;
  const std::string_view prefix = text.substr(digits, 2);
  const bool hex = prefix == "0x" || prefix == "0X";
  return text.find_first_not_of(hex ? "0123456789abcdefABCDEFxX_+-."
                                    : "0123456789_+-.,:eEoObBTtZz ") ==
         text.npos;
}

std::string quote_single(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'') out += '\'';
    out += c;
  }
  return out + '\'';
}

void append_escape(std::string& out, char32_t c) {
  static constexpr char kDigits[] = "0123456789abcdef";
  switch (c) {
    case U'\n':
      out += "\\n";
      return;
    case U'\t':
      out += "\\t";
      return;
    case U'\r':
      out += "\\r";
      return;
    case U'\0':
      out += "\\0";
      return;
    case 0x1b:
      out += "\\e";
      return;
    default:
      break;
  }
  const int digits = c < 0x100 ? 2 : 4;
  out += c < 0x100 ? "\\x" : "\\u";
  for (int i = digits - 1; i >= 0; --i) {
    out += kDigits[(c >> static_cast<unsigned>(4 * i)) & 15U];
  }
}

std::string quote_double(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (needs_escape(point.value)) {
      append_escape(out, point.value);
    } else {
      if (text[at] == '"' || text[at] == '\\') out += '\\';
      out += text.substr(at, point.length);
    }
    at += point.length;
  }
  return out + '"';
}

void refuse_invalid(std::string_view text) {
  if (find_invalid_utf8(text) == text.npos) return;
  throw Error("the text `" + printable(text) + "` is no UTF-8",
              "a file holds UTF-8 only");
}

}  // namespace

bool is_plain_syntax(std::string_view text, Context context) {
  if (text.empty() || !begins_plain(text, context)) return false;
  if (is(text.back(), internal::kBlank) || text.back() == ':') return false;
  if (text.substr(0, 7) == "<<<<<<<") return false;
  const std::string_view start = text.substr(0, 3);
  if ((start == "---" || start == "...") && blank_or_end(text, 3)) return false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == ':' && blank_or_end(text, at + 1)) return false;
    if (c == '#' && is(text[at - 1], internal::kBlank)) return false;
    if (context == Context::flow && is(c, internal::kFlowStop) && c != ':' &&
        c != '#') {
      return false;
    }
  }
  return find_invalid_utf8(text) == text.npos && !has_escaped_characters(text);
}

bool is_plain_safe(std::string_view text, Context context) {
  return is_plain_syntax(text, context) && !is_word_with_a_type(text) &&
         !looks_like_a_number(text);
}

std::string quote(std::string_view text, Context context, Style preferred) {
  refuse_invalid(text);
  if (preferred == Style::single_quoted && !has_escaped_characters(text)) {
    return quote_single(text);
  }
  const bool quoted =
      preferred == Style::double_quoted || preferred == Style::single_quoted;
  if (!quoted && is_plain_safe(text, context)) return std::string(text);
  return quote_double(text);
}

namespace {

std::string write_scalar(const Tree& tree, Context context) {
  if (tree.typed && is_plain_syntax(tree.text, context)) return tree.text;
  return quote(tree.text, context);
}

void append_inline(std::string& out, const Tree& tree, Context context) {
  const bool mapping = tree.kind == NodeKind::mapping;
  switch (tree.kind) {
    case NodeKind::empty:
      return;
    case NodeKind::scalar:
      out += write_scalar(tree, context);
      return;
    case NodeKind::sequence:
    case NodeKind::mapping:
      break;
  }
  out += mapping ? '{' : '[';
  bool first = true;
  for (const Tree::Member& member : tree.members) {
    if (!first) out += ", ";
    first = false;
    if (mapping) {
      out += internal::write_key(member.key, Context::flow);
      out += ": ";
    } else if (member.value.kind == NodeKind::empty) {
      throw Error("an item without a value cannot be written on one line",
                  "leave the item out, or write `\"\"` for an empty text");
    }
    append_inline(out, member.value, Context::flow);
  }
  out += mapping ? '}' : ']';
}

}  // namespace

std::string write_inline(const Tree& tree, Context context) {
  std::string out;
  append_inline(out, tree, context);
  return out;
}

namespace internal {

bool stands_in_a_file(std::string_view line) {
  return !has_escaped_characters(line, "\t");
}

// `on` is a field of many records. Readers of YAML 1.1 take it for a flag, but
// so they do in every file that people write; quotes would only look strange.
std::string write_key(std::string_view key, Context context) {
  return key == "on" ? "on" : quote(key, context);
}

bool can_be_inline(const Tree& tree) {
  return std::all_of(tree.members.begin(), tree.members.end(),
                     [&](const Tree::Member& member) {
                       return (tree.kind == NodeKind::mapping ||
                               member.value.kind != NodeKind::empty) &&
                              can_be_inline(member.value);
                     });
}

}  // namespace internal

}  // namespace stint::yaml
