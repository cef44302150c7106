#include "stint/base/plain_letters.hpp"

#include "stint/base/text.hpp"

namespace stint {
namespace {

/// The letters below the accents of U+00DF to U+00FF; a blank where there is
/// none.
constexpr std::string_view latin_1 = "saaaaaaaceeeeiiiidnooooo ouuuuyty";
constexpr char32_t latin_1_first = 0xDF;

/// The same of Latin Extended-A, U+0100 to U+017F.
constexpr std::string_view extended_a =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkk"
    "llllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr char32_t extended_a_first = 0x100;
static_assert(extended_a.size() == 0x80);

bool is_mark(char32_t value) { return 0x300 <= value && value <= 0x36F; }

/// 0 if `value` is no Latin letter with an accent.
char letter_below(char32_t value) {
  const auto in = [value](std::string_view letters, char32_t first) {
    const bool is_in = first <= value && value < first + letters.size();
    return is_in ? letters[value - first] : ' ';
  };
  const char letter = in(latin_1, latin_1_first);
  const char other = letter == ' ' ? in(extended_a, extended_a_first) : letter;
  return other == ' ' ? '\0' : other;
}

}  // namespace

std::string plain_letters(std::string_view text) {
  const std::string folded = fold_case(text);
  std::string plain;
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint point = code_point_at(folded, at);
    if (const char letter = letter_below(point.value))
      plain += letter;
    else if (!is_mark(point.value))
      plain += folded.substr(at, point.length);
    at += point.length;
  }
  return plain;
}

}  // namespace stint
