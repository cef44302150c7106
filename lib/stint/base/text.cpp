#include "stint/base/text.hpp"

#include <algorithm>
#include <cstring>

namespace stint {
namespace {

constexpr char32_t replacement = 0xFFFD;

unsigned char byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

/// Reads the `length` bytes of a sequence from `at`; the first byte must be one
/// of the Unicode standard's table 3-7, and the second in [low, high], which
/// keeps out overlong forms, surrogates and what is above U+10FFFF.
CodePoint read_sequence(std::string_view text, std::size_t at,
                        std::size_t length, unsigned char low,
                        unsigned char high) {
  constexpr CodePoint none{replacement, 1};
  if (text.size() - at < length) return none;
  const unsigned char second = byte_at(text, at + 1);
  if (second < low || second > high) return none;
  char32_t value = byte_at(text, at) & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    const unsigned char byte = byte_at(text, at + i);
    if ((byte & 0xC0U) != 0x80U) return none;
    value = value << 6U | (byte & 0x3FU);
  }
  return {value, length};
}

constexpr bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool ends_with_consonant_and_y(std::string_view noun) {
  constexpr std::string_view vowels = "aeiou";
  return noun.size() >= 2 && noun.back() == 'y' &&
         vowels.find(noun[noun.size() - 2]) == std::string_view::npos;
}

}  // namespace

std::size_t find_invalid_utf8(std::string_view text) {
  constexpr std::uint64_t high_bits = 0x8080'8080'8080'8080U;
  std::size_t at = 0;
  while (at < text.size()) {
    std::uint64_t word = 0;
    if (text.size() - at >= sizeof word) {
      std::memcpy(&word, text.data() + at, sizeof word);
      if ((word & high_bits) == 0) {
        at += sizeof word;
        continue;
      }
    }
    if (byte_at(text, at) < 0x80) {
      ++at;
      continue;
    }
    const CodePoint point = code_point_at(text, at);
    if (point.length == 1) return at;
    at += point.length;
  }
  return std::string_view::npos;
}

CodePoint code_point_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {replacement, 1};
  const unsigned char lead = byte_at(text, at);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xC2) return {replacement, 1};
  if (lead < 0xE0) return read_sequence(text, at, 2, 0x80, 0xBF);
  if (lead == 0xE0) return read_sequence(text, at, 3, 0xA0, 0xBF);
  if (lead == 0xED) return read_sequence(text, at, 3, 0x80, 0x9F);
  if (lead < 0xF0) return read_sequence(text, at, 3, 0x80, 0xBF);
  if (lead == 0xF0) return read_sequence(text, at, 4, 0x90, 0xBF);
  if (lead < 0xF4) return read_sequence(text, at, 4, 0x80, 0xBF);
  if (lead == 0xF4) return read_sequence(text, at, 4, 0x80, 0x8F);
  return {replacement, 1};
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string join(std::span<const std::string> parts,
                 std::string_view separator) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += separator;
    text += parts[i];
  }
  return text;
}

std::string counted(std::int64_t count, std::string_view noun) {
  return std::to_string(count) + " " +
         (count == 1 ? std::string(noun) : plural(noun));
}

std::string with_article(std::string_view noun) {
  const bool vowel = !noun.empty() &&
                     std::string_view("aeiou").find(noun.front()) != noun.npos;
  return (vowel ? "an " : "a ") + std::string(noun);
}

std::string plural(std::string_view noun) {
  std::string text(noun);
  if (ends_with_consonant_and_y(noun)) {
    text.pop_back();
    return text + "ies";
  }
  const bool hisses = noun.ends_with("ch") || noun.ends_with("sh") ||
                      noun.ends_with('s') || noun.ends_with('x');
  return text + (hisses ? "es" : "s");
}

bool parse_count(std::string_view text, std::int64_t max, std::int64_t& value) {
  if (text.empty()) return false;
  std::int64_t number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return false;
    const std::int64_t digit = c - '0';
    if (digit > max || number > (max - digit) / 10) return false;
    number = number * 10 + digit;
  }
  value = number;
  return true;
}

}  // namespace stint
