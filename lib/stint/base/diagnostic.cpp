#include "stint/base/diagnostic.hpp"

#include <algorithm>
#include <tuple>

#include "stint/base/text.hpp"

namespace stint {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Nobody looks at longer lines, and each fault in one would hold a copy of it.
constexpr std::size_t longest_line_kept = std::size_t{16} << 10;

/// The bytes of the line that holds `at`, without its line end and without a
/// byte order mark, which no editor shows.
struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
};

Line line_at(std::string_view text, std::size_t at) {
  Line line;
  if (at > 0) line.begin = text.rfind('\n', at - 1) + 1;  // npos + 1 is 0
  line.end = std::min(text.find('\n', at), text.size());
  if (line.end < text.size() && line.end > line.begin &&
      text[line.end - 1] == '\r')
    --line.end;
  if (line.begin == 0 && text.starts_with(byte_order_mark))
    line.begin = byte_order_mark.size();
  return line;
}

std::uint32_t count_code_points(std::string_view text) {
  std::uint32_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count)
    at += code_point_at(text, at).length;
  return count;
}

auto sort_key(const Diagnostic& d) {
  return std::tie(d.file, d.place.line, d.place.column, d.check,
                  d.place.end_column, d.severity, d.message, d.help, d.line);
}

}  // namespace

std::string_view str(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
  }
  return "error";
}

Place place_of(Span span, std::string_view text) {
  const std::size_t at = std::min<std::size_t>(span.begin, text.size());
  const Line line = line_at(text, at);
  const std::size_t begin = std::clamp(at, line.begin, line.end);
  const std::size_t end = std::clamp<std::size_t>(span.end, begin, line.end);
  const auto ends_before = static_cast<std::ptrdiff_t>(at);
  Place place;
  place.line += static_cast<std::uint32_t>(
      std::count(text.begin(), text.begin() + ends_before, '\n'));
  place.column +=
      count_code_points(text.substr(line.begin, begin - line.begin));
  place.end_column =
      place.column + count_code_points(text.substr(begin, end - begin));
  return place;
}

Diagnostic locate(const Finding& finding, std::string_view file,
                  std::string_view text) {
  const std::size_t at = std::min<std::size_t>(finding.span.begin, text.size());
  const Line line = line_at(text, at);
  Diagnostic diagnostic;
  diagnostic.file = file;
  diagnostic.place = place_of(finding.span, text);
  diagnostic.severity = finding.severity;
  diagnostic.check = finding.check;
  diagnostic.message = finding.message;
  diagnostic.help = finding.help;
  if (line.end - line.begin <= longest_line_kept)
    diagnostic.line = text.substr(line.begin, line.end - line.begin);
  return diagnostic;
}

void sort_diagnostics(std::vector<Diagnostic>& diagnostics) {
  std::sort(diagnostics.begin(), diagnostics.end(),
            [](const Diagnostic& a, const Diagnostic& b) {
              return sort_key(a) < sort_key(b);
            });
  const auto same = [](const Diagnostic& a, const Diagnostic& b) {
    return sort_key(a) == sort_key(b);
  };
  diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end(), same),
                    diagnostics.end());
}

bool has_errors(const std::vector<Diagnostic>& diagnostics) {
  return std::any_of(
      diagnostics.begin(), diagnostics.end(),
      [](const Diagnostic& d) { return d.severity == Severity::error; });
}

}  // namespace stint
