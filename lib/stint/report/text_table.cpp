#include "stint/report/text_table.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "stint/base/text.hpp"

namespace stint {
namespace {

constexpr std::size_t gap = 2;
/// A text is cut to this before any figure is, and a column never below the
/// other.
constexpr std::size_t narrow = 6;
constexpr std::size_t narrowest = 3;

std::string aligned(const std::string& cell, std::size_t width,
                    TableColumn::Align align) {
  const std::string text = shorten(cell, width);
  const std::size_t used = display_width(text);
  const std::string blanks(used < width ? width - used : 0, ' ');
  return align == TableColumn::Align::left ? text + blanks : blanks + text;
}

// Cuts the widest of `widths` by one at a time, until all fit `room` or are at
// their `floors`.
void shrink(std::vector<std::size_t>& widths,
            const std::vector<std::size_t>& floors, std::size_t room) {
  std::size_t total = 0;
  for (const std::size_t width : widths) total += width;
  for (; total > room; --total) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i)
      if (widths[i] > floors[i] &&
          (widest == widths.size() || widths[i] > widths[widest]))
        widest = i;
    if (widest == widths.size()) return;
    --widths[widest];
  }
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

  const std::size_t taken = static_cast<std::size_t>(layout.indent) +
                            gap * (widths.empty() ? 0 : widths.size() - 1);
  const auto all = static_cast<std::size_t>(*layout.width);
  const std::size_t room = all - std::min(all, taken);
  std::vector<std::size_t> floors;
  for (std::size_t i = 0; i < columns_.size(); ++i)
    floors.push_back(columns_[i].align == TableColumn::Align::right
                         ? widths[i]
                         : std::max(narrow, kept_width(i)));
  shrink(widths, floors, room);
  for (std::size_t i = 0; i < columns_.size(); ++i)
    floors[i] = std::max(narrowest, kept_width(i));
  shrink(widths, floors, room);
  return widths;
}

std::size_t TextTable::kept_width(std::size_t i) const {
  using Keep = TableColumn::Keep;
  if (columns_[i].keep == Keep::nothing) return 0;
  std::size_t kept = 0;
  for (const auto& row : rows_) {
    const std::size_t all = display_width(row[i]);
    const std::size_t blank = row[i].find(' ');
    if (columns_[i].keep == Keep::all || blank == std::string::npos) {
      kept = std::max(kept, all);
      continue;
    }
    // The word, the blank after it, and the `…`.
    const std::size_t word = display_width(row[i].substr(0, blank)) + 2;
    kept = std::max(kept, std::min(all, word));
  }
  return kept;
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
