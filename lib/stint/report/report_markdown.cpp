#include <string_view>

#include "stint/base/text.hpp"
#include "stint/report/report_formats.hpp"
#include "stint/report/sheet_cells.hpp"

namespace stint {
namespace {

/// `text` as it is, whatever Markdown or HTML it looks like.
std::string escaped(std::string_view text) {
  constexpr std::string_view special = "\\`*_[]<>|#&~$";
  std::string safe;
  for (const char c : printable(text)) {
    if (special.find(c) != std::string_view::npos) safe += '\\';
    safe += c;
  }
  return safe;
}

std::string line_of(const std::vector<std::string>& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) line += " " + cell + " |";
  return line + "\n";
}

std::string sheet_markdown(const Sheet& sheet) {
  std::vector<std::string> headings;
  std::vector<std::string> rules;
  for (const SheetColumn& column : sheet.columns) {
    headings.push_back(escaped(column.heading));
    rules.emplace_back(is_on_the_right(column) ? "---:" : "---");
  }
  std::string text = line_of(headings) + line_of(rules);
  const auto add = [&](const std::vector<Value>& row, std::string label) {
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < row.size(); ++i)
      cells.push_back(i == 0 ? label
                             : escaped(cell_text(sheet.columns[i], row[i],
                                                 Audience::table)));
    text += line_of(cells);
  };
  for (const auto& row : sheet.rows)
    add(row, escaped(label_text(sheet.columns.front(), row.front())));
  if (sheet.total) add(*sheet.total, "**total**");
  return text;
}

}  // namespace

std::string report_markdown(const Report& report) {
  const std::string subject = report_subject(report);
  std::string text = "# " + escaped(report.program) + ", " +
                     report.today.str() +
                     (subject.empty() ? "" : ": " + escaped(subject)) + "\n";
  if (!report.summary.empty()) text += "\n";
  for (const auto& [label, said] : report.summary)
    text += "- " + (label.empty() ? "" : escaped(label) + ": ") +
            escaped(said) + "\n";
  for (const Sheet& sheet : report.sheets) {
    const bool several = report.sheets.size() > 1;
    if (sheet.rows.empty() && !several) continue;
    text += "\n";
    if (several) text += "## " + escaped(sheet.title) + "\n\n";
    text += sheet.rows.empty() ? "none\n" : sheet_markdown(for_people(sheet));
  }
  for (const std::string& note : report.notes)
    text += "\n" + escaped(note) + "\n";
  return text;
}

}  // namespace stint
