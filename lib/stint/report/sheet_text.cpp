#include <algorithm>
#include <numeric>
#include <optional>

#include "stint/base/text.hpp"
#include "stint/report/report_formats.hpp"
#include "stint/report/sheet_cells.hpp"

namespace stint {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t longest_bar = 24;
/// Below this a bar says nothing.
constexpr std::size_t shortest_bar = 8;
/// What a label, and any other text, may take where room is scarce.
constexpr std::size_t widest_label = 24;

using Cells = std::vector<std::vector<std::string>>;
using Indices = std::vector<std::size_t>;

Cells texts(const Sheet& sheet) {
  Cells cells;
  const auto add = [&](const std::vector<Value>& row, std::string label) {
    auto& line = cells.emplace_back();
    for (std::size_t i = 0; i < row.size(); ++i)
      line.push_back(
          i == 0 ? label
                 : cell_text(sheet.columns[i], row[i], Audience::table));
  };
  for (const auto& row : sheet.rows)
    add(row, label_text(sheet.columns.front(), row.front()));
  if (sheet.total) add(*sheet.total, "total");
  return cells;
}

/// The columns that each column takes, where texts may be cut.
Indices widths(const Sheet& sheet, const Cells& cells) {
  Indices widths;
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    std::size_t widest = 0;
    for (const auto& line : cells)
      widest = std::max(widest, display_width(printable(line[i])));
    if (!is_on_the_right(sheet.columns[i]))
      widest = std::min(widest, widest_label);
    widths.push_back(std::max(widest, display_width(sheet.columns[i].heading)));
  }
  return widths;
}

/// The columns after the first, in as many tables as the room asks for; those
/// that stand below the rows are in none.
std::vector<Indices> parts(const Sheet& sheet, const Indices& widths,
                           std::size_t room) {
  std::vector<Indices> made(1);
  std::size_t used = widths.front();
  for (std::size_t i = 1; i < widths.size(); ++i) {
    if (sheet.columns[i].marks.below) continue;
    if (used + gap + widths[i] > room && !made.back().empty()) {
      made.emplace_back();
      used = widths.front();
    }
    made.back().push_back(i);
    used += gap + widths[i];
  }
  return made;
}

std::string bar_of(std::int64_t value, std::int64_t most, std::size_t length,
                   std::string_view bar) {
  if (value <= 0 || most <= 0) return {};
  const auto full = static_cast<std::int64_t>(length);
  std::string text;
  for (auto i = std::max<std::int64_t>(1, full * value / most); i > 0; --i)
    text += bar;
  return text;
}

/// The bars of column `index`, one a row.
std::vector<std::string> bars(const Sheet& sheet, std::size_t index,
                              std::size_t length, std::string_view bar) {
  const bool percent = sheet.columns[index].type == SheetColumn::Type::percent;
  std::int64_t most = percent ? 100 : 0;
  for (const auto& row : sheet.rows)
    most = std::max(most, magnitude(row[index]));
  std::vector<std::string> made;
  for (const auto& row : sheet.rows)
    made.push_back(bar_of(magnitude(row[index]), most, length, bar));
  return made;
}

/// The column of `part` with a bar.
std::optional<std::size_t> barred(const Sheet& sheet, const Indices& part) {
  const auto at = std::find_if(part.begin(), part.end(), [&](std::size_t i) {
    return sheet.columns[i].marks.bar;
  });
  if (at == part.end()) return std::nullopt;
  return *at;
}

/// How long a bar may be beside `part`; 0 where there is no room for one.
std::size_t bar_length(const Indices& widths, const Indices& part,
                       std::optional<std::size_t> room) {
  if (!room) return longest_bar;
  const std::size_t used = std::accumulate(
      part.begin(), part.end(), widths.front() + gap,
      [&](std::size_t sum, std::size_t i) { return sum + gap + widths[i]; });
  if (*room < used + shortest_bar) return 0;
  return std::min(longest_bar, *room - used);
}

/// `table`, which begins with a heading, with what stands below each row.
std::string with_lines_below(const Sheet& sheet, const Cells& cells,
                             const std::string& table) {
  std::string text;
  std::size_t line = 0;
  for (const std::string_view row : split(table, '\n')) {
    if (row.empty()) continue;
    text += std::string(row) + '\n';
    for (std::size_t i = 0; line > 0 && i < sheet.columns.size(); ++i)
      if (sheet.columns[i].marks.below && !cells[line - 1][i].empty())
        text += "    " + printable(cells[line - 1][i]) + '\n';
    ++line;
  }
  return text;
}

}  // namespace

std::string sheet_text(const Sheet& all, const TableLayout& layout,
                       std::string_view bar) {
  const Sheet sheet = for_people(all);
  const Cells cells = texts(sheet);
  const Indices widths = stint::widths(sheet, cells);
  std::optional<std::size_t> room;
  if (layout.width) room = static_cast<std::size_t>(*layout.width);
  std::string text;
  const auto tables = parts(sheet, widths, room.value_or(std::string::npos));
  for (const Indices& part : tables) {
    std::vector<TableColumn> columns{{sheet.columns.front().heading}};
    for (const std::size_t i : part)
      columns.push_back(
          {sheet.columns[i].heading, is_on_the_right(sheet.columns[i])
                                         ? TableColumn::Align::right
                                         : TableColumn::Align::left});
    std::vector<std::string> drawn;
    if (const auto index = barred(sheet, part))
      if (const std::size_t length = bar_length(widths, part, room)) {
        drawn = bars(sheet, *index, length, bar);
        columns.push_back({"(" + sheet.columns[*index].heading + ")"});
      }
    TextTable table(std::move(columns));
    for (std::size_t line = 0; line < cells.size(); ++line) {
      std::vector<std::string> row{cells[line].front()};
      for (const std::size_t i : part) row.push_back(cells[line][i]);
      if (line < drawn.size()) row.push_back(drawn[line]);
      table.add(std::move(row));
    }
    text += text.empty() ? "" : "\n";
    text += &part == &tables.back()
                ? with_lines_below(sheet, cells, table.str(layout))
                : table.str(layout);
  }
  return text;
}

}  // namespace stint
