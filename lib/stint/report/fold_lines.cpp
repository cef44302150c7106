#include "stint/report/fold_lines.hpp"

#include <algorithm>
#include <vector>

#include "stint/base/text.hpp"

namespace stint {
namespace {

// What stands between blanks, or between backticks.
std::vector<std::string> pieces_of(std::string_view line) {
  std::vector<std::string> pieces;
  bool is_open = false;
  for (const std::string_view word : split(line, ' ')) {
    if (is_open)
      pieces.back().append(" ").append(word);
    else
      pieces.emplace_back(word);
    if (std::count(word.begin(), word.end(), '`') % 2 != 0) is_open = !is_open;
  }
  return pieces;
}

std::string folded(std::string_view line, std::size_t width) {
  if (display_width(line) <= width) return std::string(line);
  const std::size_t first = std::min(line.find_first_not_of(' '), line.size());
  const std::string indent(first + 2, ' ');
  std::string text(line.substr(0, first));
  std::size_t used = first;
  bool begun = false;
  for (const std::string& piece : pieces_of(line.substr(first))) {
    const std::size_t wide = display_width(piece);
    if (begun && used + 1 + wide > width) {
      text += '\n' + indent;
      used = indent.size();
    } else if (begun) {
      text += ' ';
      ++used;
    }
    text += piece;
    used += wide;
    begun = true;
  }
  return text;
}

}  // namespace

std::string fold_lines(std::string_view text, std::optional<int> width) {
  if (!width) return std::string(text);
  std::string result;
  for (const std::string_view line : split(text, '\n')) {
    if (!result.empty() || line.data() != text.data()) result += '\n';
    result += folded(line, static_cast<std::size_t>(*width));
  }
  return result;
}

}  // namespace stint
