#include "stint/report/text_table.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "stint/base/text.hpp"

namespace stint {
namespace {

constexpr std::size_t gap = 2;
/// A column is not cut below this.
constexpr std::size_t narrowest = 6;

std::string aligned(const std::string& cell, std::size_t width,
                    TableColumn::Align align) {
  const std::string text = shorten(cell, width);
  const std::size_t used = display_width(text);
  const std::string blanks(used < width ? width - used : 0, ' ');
  return align == TableColumn::Align::left ? text + blanks : blanks + text;
}

}  // namespace

TextTable::TextTable(std::vector<TableColumn> columns)
    : columns_(std::move(columns)) {}

void TextTable::add(std::vector<std::string> cells) {
  cells.resize(columns_.size());
  for (std::string& cell : cells) cell = printable(cell);
  rows_.push_back(std::move(cells));
}

void TextTable::drop_empty_columns() {
  for (std::size_t i = columns_.size(); i-- > 0;) {
    const bool used =
        std::any_of(rows_.begin(), rows_.end(),
                    [i](const auto& row) { return !row[i].empty(); });
    if (used) continue;
    const auto at = static_cast<std::ptrdiff_t>(i);
    columns_.erase(columns_.begin() + at);
    for (auto& row : rows_) row.erase(row.begin() + at);
  }
}

std::vector<std::size_t> TextTable::widths(const TableLayout& layout) const {
  std::vector<std::size_t> widths;
  for (const TableColumn& column : columns_)
    widths.push_back(display_width(column.heading));
  for (const auto& row : rows_)
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], display_width(row[i]));
  if (!layout.width) return widths;

  std::size_t total = static_cast<std::size_t>(layout.indent);
  for (const std::size_t width : widths) total += width + gap;
  total -= std::min(total, gap);
  for (auto room = static_cast<std::size_t>(*layout.width); total > room;
       --total) {
    const auto widest = std::max_element(widths.begin(), widths.end());
    if (*widest <= narrowest) break;
    --*widest;
  }
  return widths;
}

std::string TextTable::str(const TableLayout& layout) const {
  if (columns_.empty()) return {};
  const auto widths = this->widths(layout);
  const auto line = [&](auto&& cell_of) {
    std::string text(static_cast<std::size_t>(layout.indent), ' ');
    for (std::size_t i = 0; i < columns_.size(); ++i)
      text += (i == 0 ? "" : std::string(gap, ' ')) +
              aligned(cell_of(i), widths[i], columns_[i].align);
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
  };
  std::string text =
      line([this](std::size_t i) { return columns_[i].heading; });
  if (layout.paint == Paint::ansi) text = "\x1b[1m" + text + "\x1b[0m";
  text += '\n';
  for (const auto& row : rows_)
    text += line([&row](std::size_t i) { return row[i]; }) + '\n';
  return text;
}

}  // namespace stint
