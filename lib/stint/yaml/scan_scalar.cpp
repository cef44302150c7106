#include <cstring>
#include <string>
#include <utility>

#include "stint/yaml/scanner_internal.hpp"

namespace stint::yaml::internal {

namespace {

void append_utf8(std::string& out, std::uint32_t point) {
  const auto byte = [&out](std::uint32_t value) {
    out += static_cast<char>(static_cast<unsigned char>(value));
  };
  if (point < 0x80) {
    byte(point);
  } else if (point < 0x800) {
    byte(0xc0U | (point >> 6U));
    byte(0x80U | (point & 0x3fU));
  } else if (point < 0x10000) {
    byte(0xe0U | (point >> 12U));
    byte(0x80U | ((point >> 6U) & 0x3fU));
    byte(0x80U | (point & 0x3fU));
  } else {
    byte(0xf0U | (point >> 18U));
    byte(0x80U | ((point >> 12U) & 0x3fU));
    byte(0x80U | ((point >> 6U) & 0x3fU));
    byte(0x80U | (point & 0x3fU));
  }
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

// For a first byte that cannot begin a plain scalar everywhere. False if it
// can here: `-x`, `?x` and `:x` are plain.
bool Scanner::refuse_indicator() {
  const char c = data_[at_];
  const std::uint32_t end = at_ + 1;
  switch (c) {
    case '&':
      fault_rest("yaml-anchor", "an anchor, or a value that begins with `&`",
                 "write the value out where it is needed; a text that begins "
                 "with `&` goes in quotes");
      return true;
    case '*':
      fault_rest("yaml-alias", "an alias, or a value that begins with `*`",
                 "write the value out; a text that begins with `*` goes in "
                 "quotes");
      return true;
    case '!':
      fault_rest("yaml-tag", "a tag, or a value that begins with `!`",
                 "leave the tag out: the field decides how its text is read; a "
                 "text that begins with `!` goes in quotes");
      return true;
    case '-':
      if (!blank_or_end(end)) return false;
      fault("yaml-indent", {at_, end}, "a list item on the line of its key",
            "begin the list on the next line, indented, or write `[a, b]`");
      return true;
    case '?':
      if (!blank_or_end(end)) return false;
      fault("yaml-complex-key", {at_, end}, "a key with `? `",
            "write `key: value`");
      return true;
    case ':':
      if (!blank_or_end(end)) return false;
      fault("yaml-expected-key", {at_, end}, "a colon without a key",
            "write `key: value`");
      return true;
    case '[':
    case '{':
      fault_rest("yaml-complex-key", "a list or a map where a key should be",
                 "write `key: value`");
      return true;
    default:
      fault("yaml-indicator", {at_, end},
            std::string("a text that begins with `") + c + "`",
            "put it in quotes");
      return true;
  }
}

// A plain scalar in a block; stays at what ended it.
Stop Scanner::plain_block(Scalar& out) {
  const std::uint32_t begin = at_;
  Stop stop = Stop::line_end;
  std::uint32_t at = begin;
  for (;; ++at) {
    while (at < size_ && !is(data_[at], kBlockStop)) ++at;
    if (at == size_ || is(data_[at], kBreak)) break;
    if (data_[at] == ':') {
      if (!blank_or_end(at + 1)) continue;
      stop = Stop::colon;
      break;
    }
    if (is(data_[at - 1], kBlank)) {  // no text begins with `#`
      stop = Stop::comment;
      break;
    }
  }
  at_ = at;
  const std::uint32_t end = trimmed(begin, at);
  out.span = {begin, end};
  out.text = {data_ + begin, end - begin};
  out.style = Style::plain;
  return stop;
}

// A quoted scalar; at the byte after its closing quote.
bool Scanner::quoted(Scalar& out) {
  const std::uint32_t begin = at_;
  const bool closed =
      data_[at_] == '"' ? double_quoted(out) : single_quoted(out);
  if (!closed) return false;
  out.span = {begin, at_};
  return true;
}

bool Scanner::single_quoted(Scalar& out) {
  const std::uint32_t begin = at_;
  bool doubled = false;
  std::uint32_t at = begin + 1;
  for (;;) {
    while (at < size_ && data_[at] != '\'' && !is(data_[at], kBreak)) ++at;
    if (at == size_ || data_[at] != '\'') {
      unterminated_quote(begin, '\'');
      return false;
    }
    if (at + 1 == size_ || data_[at + 1] != '\'') break;
    doubled = true;
    at += 2;
  }
  out.style = Style::single_quoted;
  out.text = {data_ + begin + 1, at - begin - 1};
  at_ = at + 1;
  if (!doubled) return true;
  std::string text;
  text.reserve(out.text.size());
  for (std::size_t i = 0; i < out.text.size(); ++i) {
    text += out.text[i];
    if (out.text[i] == '\'') ++i;
  }
  out.text = document_.keep(std::move(text));
  return true;
}

bool Scanner::double_quoted(Scalar& out) {
  const std::uint32_t begin = at_;
  std::uint32_t at = begin + 1;
  while (at < size_ && data_[at] != '"' && data_[at] != '\\' &&
         !is(data_[at], kBreak)) {
    ++at;
  }
  out.style = Style::double_quoted;
  if (at < size_ && data_[at] == '"') {
    out.text = {data_ + begin + 1, at - begin - 1};
    at_ = at + 1;
    return true;
  }
  std::string text(data_ + begin + 1, at - begin - 1);
  while (at < size_ && data_[at] != '"' && !is(data_[at], kBreak)) {
    if (data_[at] == '\\') {
      if (!escape(at, text)) return false;
    } else {
      text += data_[at++];
    }
  }
  if (at == size_ || data_[at] != '"') {
    unterminated_quote(begin, '"');
    return false;
  }
  out.text = document_.keep(std::move(text));
  at_ = at + 1;
  return true;
}

// Decodes the escape that begins at `at`, and goes beyond it.
bool Scanner::escape(std::uint32_t& at, std::string& out) {
  // Not `\N` and `\_`, which yaml-cpp 0.7 turns into bytes that are no UTF-8.
  static constexpr std::string_view kNames = "0abtnvfre \"/\\LP";
  static constexpr std::array<std::uint32_t, 15> kPoints = {
      0x00, 0x07, 0x08, 0x09, 0x0a, 0x0b,   0x0c,  0x0d,
      0x1b, 0x20, 0x22, 0x2f, 0x5c, 0x2028, 0x2029};
  const std::uint32_t begin = at;
  const char c = begin + 1 < size_ ? data_[begin + 1] : '\n';
  at = begin + 2;
  if (is(c, kBreak)) {
    fault("yaml-multiline-scalar", {begin, begin + 1},
          "a quoted value that goes on on a second line",
          "write it on one line, or below `key: |`, indented");
    return false;
  }
  if (const std::size_t name = kNames.find(c); name != kNames.npos) {
    append_utf8(out, kPoints[name]);
    return true;
  }
  const std::uint32_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
  std::uint32_t point = 0;
  std::uint32_t read = 0;
  while (read < digits && at < size_ && hex_digit(data_[at]) >= 0) {
    point = point * 16 + static_cast<std::uint32_t>(hex_digit(data_[at]));
    ++at;
    ++read;
  }
  if (digits == 0 || read < digits) {
    // Do not cut a character of several bytes in two.
    std::uint32_t end = at;
    while (end < size_ &&
           (static_cast<unsigned char>(data_[end]) & 0xc0U) == 0x80U) {
      ++end;
    }
    fault("yaml-escape", {begin, end},
          "an escape that not every reader of YAML knows",
          "write a backslash as `\\\\`, or use single quotes, where "
          "backslashes mean nothing");
    return false;
  }
  if ((point >= 0xd800 && point <= 0xdfff) || point > 0x10ffff) {
    fault("yaml-escape", {begin, at}, "an escape for no Unicode character",
          "write the character itself, or `\\U` with eight digits");
    return false;
  }
  append_utf8(out, point);
  return true;
}

// Tells a quote that was forgotten from one that stands on a later line.
void Scanner::unterminated_quote(std::uint32_t begin, char quote) {
  constexpr int kLookAhead = 40;
  std::uint32_t line = line_end(begin);
  for (int i = 0; i < kLookAhead && line < size_; ++i) {
    std::uint32_t at = line + (data_[line] == '\r' ? 2 : 1);
    line = line_end(at);
    const std::string_view next(data_ + at, line - at);
    const std::size_t close = next.find(quote);
    const std::size_t colon = next.find(": ");
    if (colon != next.npos || (!next.empty() && next.back() == ':')) break;
    if (close == next.npos) continue;
    const std::size_t rest = next.find_first_not_of(" \t", close + 1);
    if (rest != next.npos && next[rest] != '#') break;
    fault("yaml-multiline-scalar", {begin, line_end(begin)},
          "a quoted value that goes on on a second line",
          "write it on one line, or below `key: |`, indented");
    skip_beyond(at);
    return;
  }
  fault("yaml-unterminated-quote", {begin, begin + 1},
        std::string("no closing `") + quote + "` on this line",
        quote == '"' ? "add it; inside of the quotes `\"` is written `\\\"`"
                     : "add it; inside of the quotes `'` is written `''`");
}

}  // namespace stint::yaml::internal
