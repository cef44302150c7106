#include "stint/base/snippet.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "stint/base/text.hpp"

namespace stint {
namespace {

constexpr std::string_view bold = "1";
constexpr std::string_view red = "31";
constexpr std::string_view yellow = "33";
constexpr std::string_view blue = "34";
constexpr std::string_view cyan = "36";

constexpr std::string_view ellipsis = "…";

std::string painted(std::string_view text, std::string_view color,
                    Paint paint) {
  if (paint == Paint::plain) return std::string(text);
  return "\x1b[" + std::string(color) + "m" + std::string(text) + "\x1b[0m";
}

std::string_view color_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return red;
    case Severity::warning:
      return yellow;
    case Severity::note:
      return blue;
  }
  return red;
}

/// The user's line as it is shown: one element of `shown` for each code point
/// (escapes are longer), and in `column` where on the screen each begins, with
/// the end of the line as the last.
struct ShownLine {
  std::vector<std::string> shown;
  std::vector<std::size_t> column{0};
};

ShownLine show(std::string_view line) {
  ShownLine result;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t length = code_point_at(line, at).length;
    const std::string_view character = line.substr(at, length);
    result.shown.push_back(character == "\t" ? " " : printable(character));
    result.column.push_back(result.column.back() +
                            display_width(result.shown.back()));
    at += length;
  }
  return result;
}

/// Elements [begin, end) of a line.
struct Part {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// What to show of a line that is longer than `room`: from its beginning if
/// the span is there, else with the span in the middle. Leaves a column for
/// each ellipsis.
Part cut(const ShownLine& line, Part span, std::size_t room) {
  const auto& column = line.column;
  const auto first_from = [&column](std::size_t least) {
    return static_cast<std::size_t>(
        std::lower_bound(column.begin(), column.end(), least) - column.begin());
  };
  const auto last_upto = [&column](std::size_t most) {
    return static_cast<std::size_t>(
        std::upper_bound(column.begin(), column.end(), most) - column.begin() -
        1);
  };
  const std::size_t width = column.back();
  const std::size_t size = line.shown.size();
  if (width <= room) return {0, size};
  if (column[span.end] + 1 <= room && span.end < size)
    return {0, last_upto(room - 1)};

  const std::size_t span_width = column[span.end] - column[span.begin];
  const std::size_t inside = room - 2;
  const std::size_t before =
      span_width < inside ? (inside - span_width) / 2 : 0;
  const std::size_t start =
      column[span.begin] - std::min(before, column[span.begin]);
  if (start + inside + 1 >= width)
    return {first_from(width - (room - 1)), size};
  const std::size_t begin = first_from(start);
  return {begin, last_upto(column[begin] + inside)};
}

std::string caret(std::size_t width) {
  std::string text = "^";
  if (width > 1) text.append(width - 1, '~');
  return text;
}

/// The user's line with its number, and the caret under the span.
std::string snippet(const Diagnostic& diagnostic, std::size_t width) {
  constexpr std::size_t least_number = 4;
  constexpr std::size_t least_room = 20;
  // What is no file has no lines to count.
  std::string number = diagnostic.file.empty()
                           ? std::string()
                           : std::to_string(diagnostic.place.line);
  if (number.size() < least_number)
    number.insert(0, least_number - number.size(), ' ');
  const std::size_t gutter = number.size() + 4;  // " ", number, " | "
  const std::size_t room = std::max(width, gutter + least_room) - gutter;

  const ShownLine line = show(diagnostic.line);
  const std::size_t size = line.shown.size();
  const std::size_t begin =
      std::clamp<std::size_t>(diagnostic.place.column, 1, size + 1) - 1;
  const std::size_t end = std::clamp<std::size_t>(diagnostic.place.end_column,
                                                  begin + 1, size + 1) -
                          1;
  const Part span{begin, end};
  const Part part = cut(line, span, room);

  std::string text = " " + number + " | ";
  std::size_t indent = line.column[span.begin] - line.column[part.begin];
  if (part.begin > 0) {
    text += ellipsis;
    ++indent;
  }
  for (std::size_t i = part.begin; i < part.end; ++i) text += line.shown[i];
  if (part.end < size) text += ellipsis;
  const std::size_t span_end = std::min(span.end, part.end);
  const std::size_t marked =
      line.column[std::max(span_end, span.begin)] - line.column[span.begin];
  return text + "\n" + std::string(gutter - 2, ' ') + "| " +
         std::string(indent, ' ') + caret(marked) + "\n";
}

}  // namespace

std::string render(const Diagnostic& diagnostic, Paint paint, int width) {
  std::string text;
  if (!diagnostic.file.empty()) {
    const std::string place = printable(diagnostic.file) + ":" +
                              std::to_string(diagnostic.place.line) + ":" +
                              std::to_string(diagnostic.place.column) + ":";
    text += painted(place, bold, paint) + " ";
  }
  const std::string severity(str(diagnostic.severity));
  text += painted(severity + ":", color_of(diagnostic.severity), paint);
  text += " " + printable(diagnostic.message);
  if (!diagnostic.check.empty())
    text += " [" + printable(diagnostic.check) + "]";
  text += "\n";
  if (!diagnostic.line.empty())
    text += snippet(diagnostic, static_cast<std::size_t>(std::max(width, 0)));
  if (!diagnostic.help.empty())
    text +=
        painted("help:", cyan, paint) + " " + printable(diagnostic.help) + "\n";
  return text;
}

}  // namespace stint
