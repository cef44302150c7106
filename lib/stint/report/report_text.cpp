#include <algorithm>

#include "stint/base/text.hpp"
#include "stint/report/report_formats.hpp"

namespace stint {
namespace {

/// `text` after `first`, broken at blanks to fit `width`; further lines are
/// indented as far as `first` reaches.
std::string wrapped(std::string first, const std::string& text,
                    std::optional<int> width) {
  if (!width) return first + text + "\n";
  const std::size_t indent = display_width(first);
  const auto room = static_cast<std::size_t>(*width);
  std::string line = std::move(first);
  std::string lines;
  bool begun = false;
  for (const std::string_view word : split(text, ' ')) {
    const std::size_t wide =
        display_width(line) + (begun ? 1 : 0) + display_width(word);
    if (begun && wide > room) {
      lines += line + "\n";
      line = std::string(indent, ' ');
      begun = false;
    }
    line += (begun ? " " : "") + std::string(word);
    begun = true;
  }
  return lines + line + "\n";
}

std::string summary_text(const Report& report, std::optional<int> width) {
  std::size_t widest = 0;
  for (const SummaryLine& line : report.summary)
    widest = std::max(widest, line.label.size());
  std::string text;
  for (const auto& [label, said] : report.summary)
    text += label.empty()
                ? wrapped("", printable(said), width)
                : wrapped(label + std::string(widest + 2 - label.size(), ' '),
                          printable(said), width);
  return text;
}

}  // namespace

std::string report_subject(const Report& report) {
  std::vector<std::string> parts;
  if (!report.title.empty()) parts.push_back(report.title);
  for (const auto& [what, value] : report.scope)
    parts.push_back(what + " " + value);
  if (report.days) parts.push_back(counted(*report.days, "day") + " ahead");
  return join(parts, ", ");
}

std::string report_text(const Report& report, const TableLayout& layout,
                        std::string_view bar) {
  const std::string subject = report_subject(report);
  std::string text =
      wrapped("",
              printable(report.program) + ", " + report.today.str() +
                  (subject.empty() ? "" : ": " + subject),
              layout.width);
  if (!report.summary.empty())
    text += "\n" + summary_text(report, layout.width);
  for (const Sheet& sheet : report.sheets) {
    const bool several = report.sheets.size() > 1;
    if (sheet.rows.empty() && !several) continue;
    text += "\n";
    if (several) text += wrapped("", sheet.title, layout.width);
    text += sheet.rows.empty() ? "none\n" : sheet_text(sheet, layout, bar);
  }
  if (!report.notes.empty()) text += "\n";
  for (const std::string& note : report.notes)
    text += wrapped("", printable(note), layout.width);
  return text;
}

}  // namespace stint
