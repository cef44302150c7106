#include "hostile/oracle.hpp"

#include <stdexcept>

#include <fmt/format.h>

namespace stint::hostile {
namespace {

/// The character at `text[at]`, whose bytes are counted in `length`; nothing if
/// they are no UTF-8.
std::optional<char32_t> character_at(std::string_view text, std::size_t at,
                                     std::size_t& length) {
  const auto byte = [&](std::size_t i) {
    return static_cast<unsigned char>(text[i]);
  };
  const unsigned char first = byte(at);
  length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (length == 1) return first;
  if (first < 0xc2 || first > 0xf4 || at + length > text.size())
    return std::nullopt;
  char32_t value = first & (0xffU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xc0U) != 0x80) return std::nullopt;
    value = value << 6U | (byte(at + i) & 0x3fU);
  }
  constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool is_surrogate = value >= 0xd800 && value <= 0xdfff;
  if (value < least[length] || value > 0x10ffff || is_surrogate)
    return std::nullopt;
  return value;
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7f && c < 0xa0); }

bool is_hidden(char32_t c) {
  return c == 0xad || c == 0x61c || (c >= 0x200b && c <= 0x200f) ||
         (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) ||
         c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) ||
         (c >= 0xe0000 && c <= 0xe0fff);
}

/// What YAML takes for the end of a line, for a mark of bytes, or for nothing.
bool is_no_line_of_yaml(char32_t c) {
  return c == 0x2028 || c == 0x2029 || c == 0xfeff || c == 0xfffe ||
         c == 0xffff;
}

}  // namespace

bool fits_a_field(std::string_view text) {
  for (std::size_t at = 0, length = 0; at < text.size(); at += length) {
    const auto c = character_at(text, at, length);
    if (!c || (is_control(*c) && *c != '\n' && *c != '\t')) return false;
  }
  return !text.empty();
}

std::optional<std::string> unsafe_for_terminal(std::string_view text) {
  for (std::size_t at = 0, length = 0; at < text.size(); at += length) {
    const auto c = character_at(text, at, length);
    if (!c) return fmt::format("a byte that is no UTF-8 at {}", at);
    const bool ends_line =
        *c == '\n' ||
        (*c == '\r' && text.find_first_not_of('\r', at) < text.size() &&
         text[text.find_first_not_of('\r', at)] == '\n');
    if (!ends_line && (is_control(*c) || is_hidden(*c)))
      return fmt::format("U+{:04X} at {}", static_cast<unsigned>(*c), at);
  }
  return std::nullopt;
}

std::vector<std::vector<std::string>> rows_of_csv(std::string_view text) {
  std::vector<std::vector<std::string>> rows;
  for (std::size_t at = 0; at < text.size();) {
    std::vector<std::string> row(1);
    for (bool quoted = false;; ++at) {
      if (at == text.size()) throw std::runtime_error("CSV without an end");
      const char c = text[at];
      if (quoted && c == '"' && at + 1 < text.size() && text[at + 1] == '"') {
        row.back() += text[++at];
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == ',') {
        row.emplace_back();
      } else if (!quoted && c == '\n') {
        break;
      } else {
        row.back() += c;
      }
    }
    ++at;
    rows.push_back(std::move(row));
  }
  return rows;
}

bool needs_escape(std::string_view text) {
  for (std::size_t at = 0, length = 0; at < text.size(); at += length) {
    const auto c = character_at(text, at, length);
    if (c && is_no_line_of_yaml(*c)) return true;
  }
  return false;
}

std::string double_quoted(std::string_view text) {
  std::string result = "\"";
  for (std::size_t at = 0, length = 0; at < text.size(); at += length) {
    const auto c = character_at(text, at, length);
    if (!c) length = 1;
    if (c == U'"' || c == U'\\') result += '\\';
    if (c && (is_control(*c) || is_no_line_of_yaml(*c)))
      result += fmt::format("\\u{:04x}", static_cast<unsigned>(*c));
    else
      result += text.substr(at, length);
  }
  return result + '"';
}

}  // namespace stint::hostile
