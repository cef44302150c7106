#include "stint/base/spelling.hpp"

#include <algorithm>

#include "stint/base/text.hpp"

namespace stint {
namespace {

std::size_t difference(std::size_t a, std::size_t b) {
  return a > b ? a - b : b - a;
}

bool is_digit(char c) { return '0' <= c && c <= '9'; }

std::string letters_of(std::string_view text) {
  std::string letters(text);
  std::erase_if(letters, is_digit);
  return letters;
}

// The numbers in `text`, with a blank around each.
std::string numbers_of(std::string_view text) {
  std::string numbers = " ";
  for (const char c : text) {
    if (is_digit(c))
      numbers += c;
    else if (numbers.back() != ' ')
      numbers += ' ';
  }
  if (numbers.back() != ' ') numbers += ' ';
  return numbers;
}

// A number is not misspelt: `s-1099` is somebody else than `s-9999`. What is
// meant has every number that was written, and more than other digits.
bool is_another(std::string_view word, std::string_view candidate) {
  if (word == candidate) return false;
  return letters_of(word) == letters_of(candidate) ||
         numbers_of(candidate).find(numbers_of(word)) == std::string::npos;
}

template <class Text>
std::string nearest_of(std::string_view word,
                       std::span<const Text> candidates) {
  const std::string wanted = fold_case(word);
  std::string_view best;
  std::size_t best_distance = 0;
  for (const std::string_view candidate : candidates) {
    const std::string folded = fold_case(candidate);
    const std::size_t longer = std::max(wanted.size(), folded.size());
    const std::size_t limit = std::max<std::size_t>(longer / 3, 1);
    // A lower bound that is cheap, for lists of thousands.
    if (difference(wanted.size(), folded.size()) > limit) continue;
    const std::size_t distance = edit_distance(wanted, folded);
    // With every letter changed, nothing of the word is left to be meant.
    if (distance > limit || distance >= longer) continue;
    if (is_another(wanted, folded)) continue;
    const bool better = best.empty() || distance < best_distance ||
                        (distance == best_distance && candidate < best);
    if (!better) continue;
    best = candidate;
    best_distance = distance;
  }
  return std::string(best);
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  // Row i holds the distances of a's first i bytes to each beginning of b.
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before_last.swap(last);
    last.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substituted =
          last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({substituted, last[j] + 1, row[j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
  }
  return row[b.size()];
}

std::string nearest(std::string_view word,
                    std::span<const std::string> candidates) {
  return nearest_of(word, candidates);
}

std::string nearest(std::string_view word,
                    std::span<const std::string_view> candidates) {
  return nearest_of(word, candidates);
}

bool has_word_like(std::string_view text, std::string_view beginning) {
  constexpr std::size_t shortest = 3;
  if (beginning.size() < shortest) return false;
  const std::string folded = fold_case(text);
  const std::string wanted = fold_case(beginning);
  for (std::size_t at = folded.find(wanted); at != std::string::npos;
       at = folded.find(wanted, at + 1)) {
    const std::size_t end = at + wanted.size();
    // Half a number is another number.
    if (end < folded.size() && is_digit(folded[end - 1]) &&
        is_digit(folded[end]))
      continue;
    if (at == 0 ||
        std::string_view(" -._").find(folded[at - 1]) != std::string_view::npos)
      return true;
  }
  return false;
}

std::string did_you_mean(std::span<const std::string> guesses) {
  std::string text;
  for (std::size_t i = 0; i < guesses.size(); ++i) {
    if (i > 0) text += i + 1 == guesses.size() ? " or " : ", ";
    text += "`" + guesses[i] + "`";
  }
  return text.empty() ? text : "did you mean " + text + "?";
}

}  // namespace stint
