#include "stint/base/text.hpp"

namespace stint {
namespace {

constexpr bool is_between(char32_t value, char32_t first, char32_t last) {
  return first <= value && value <= last;
}

/// The small letter next to its capital, where pairs stand side by side and
/// the capital has the even (or the odd) number.
constexpr char32_t even_to_odd(char32_t value) { return value | 1U; }
constexpr char32_t odd_to_even(char32_t value) { return value + (value & 1U); }

char32_t fold_latin(char32_t value) {
  if (is_between(value, 0xC0, 0xDE)) return value == 0xD7 ? value : value + 32;
  switch (value) {
    case 0xB5:
      return 0x3BC;  // micro sign: mu
    case 0x130:
      return 'i';  // I with a dot
    case 0x178:
      return 0xFF;  // Y with diaeresis
    case 0x17F:
      return 's';  // long s
    case 0x131:    // dotless i
    case 0x138:    // kra
    case 0x149:
      return value;  // n after an apostrophe
    default:
      break;
  }
  if (is_between(value, 0x100, 0x137)) return even_to_odd(value);
  if (is_between(value, 0x139, 0x148)) return odd_to_even(value);
  if (is_between(value, 0x14A, 0x177)) return even_to_odd(value);
  if (is_between(value, 0x179, 0x17E)) return odd_to_even(value);
  return value;
}

char32_t fold_greek(char32_t value) {
  switch (value) {
    case 0x386:
      return 0x3AC;  // alpha, and so on, with tonos
    case 0x388:
    case 0x389:
    case 0x38A:
      return value + 37;
    case 0x38C:
      return 0x3CC;
    case 0x38E:
    case 0x38F:
      return value + 63;
    case 0x3A2:
      return value;  // no letter
    case 0x3C2:
      return 0x3C3;  // final sigma
    default:
      break;
  }
  return is_between(value, 0x391, 0x3AB) ? value + 32 : value;
}

char32_t fold_cyrillic(char32_t value) {
  if (is_between(value, 0x400, 0x40F)) return value + 80;
  if (is_between(value, 0x410, 0x42F)) return value + 32;
  if (is_between(value, 0x460, 0x481)) return even_to_odd(value);
  if (is_between(value, 0x48A, 0x4BF)) return even_to_odd(value);
  if (value == 0x4C0) return 0x4CF;
  if (is_between(value, 0x4C1, 0x4CE)) return odd_to_even(value);
  if (is_between(value, 0x4D0, 0x52F)) return even_to_odd(value);
  return value;
}

char32_t fold(char32_t value) {
  if (value < 0x180) return fold_latin(value);
  if (is_between(value, 0x370, 0x3FF)) return fold_greek(value);
  if (is_between(value, 0x400, 0x52F)) return fold_cyrillic(value);
  return value;
}

/// Every letter that is folded into another has one or two bytes.
void append_utf8(std::string& text, char32_t value) {
  if (value < 0x80) {
    text += static_cast<char>(value);
    return;
  }
  text += static_cast<char>(0xC0U | value >> 6U);
  text += static_cast<char>(0x80U | (value & 0x3FU));
}

}  // namespace

std::string fold_case(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (static_cast<unsigned char>(c) < 0x80) {
      folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      ++at;
      continue;
    }
    const CodePoint point = code_point_at(text, at);
    const char32_t lower = fold(point.value);
    if (lower == point.value)
      folded += text.substr(at, point.length);
    else
      append_utf8(folded, lower);
    at += point.length;
  }
  return folded;
}

}  // namespace stint
