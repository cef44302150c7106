#include "stint/report/sheet_cells.hpp"

#include <algorithm>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "stint/base/text.hpp"

namespace stint {
namespace {

using Cell = SheetColumn::Type;

std::string number_text(Cell type, std::int64_t number, Audience audience) {
  if (audience == Audience::csv) return std::to_string(number);
  if (type == Cell::hours)
    return hours_text(Hours{static_cast<std::int32_t>(number)});
  if (type == Cell::percent) return fmt::format("{} %", number);
  return std::to_string(number);
}

std::string list_text(const Value::List& list, Audience audience) {
  std::vector<std::string> texts;
  for (const Value& item : list)
    if (const auto* text = std::get_if<std::string>(&item.content))
      texts.push_back(*text);
  return join(texts, audience == Audience::csv ? ";" : ", ");
}

bool is_empty(const Sheet& sheet, std::size_t column) {
  return std::all_of(
      sheet.rows.begin(), sheet.rows.end(),
      [column](const auto& row) { return row[column].missing(); });
}

}  // namespace

std::string hours_text(Hours hours) {
  return fmt::format("{}h{:02}m", hours.minutes / 60, hours.minutes % 60);
}

std::string cell_text(const SheetColumn& column, const Value& cell,
                      Audience audience) {
  const auto& content = cell.content;
  if (const auto* number = std::get_if<std::int64_t>(&content))
    return number_text(column.type, *number, audience);
  if (const auto* money = std::get_if<Money>(&content)) return str(*money);
  if (const auto* flag = std::get_if<bool>(&content))
    return *flag ? "yes" : "no";
  if (const auto* text = std::get_if<std::string>(&content)) return *text;
  if (const auto* list = std::get_if<Value::List>(&content))
    return list_text(*list, audience);
  return {};
}

std::string label_text(const SheetColumn& column, const Value& cell) {
  return cell.missing() ? "(none)" : cell_text(column, cell, Audience::table);
}

bool is_on_the_right(const SheetColumn& column) {
  return column.type != Cell::text && column.type != Cell::flag &&
         column.type != Cell::list;
}

std::int64_t magnitude(const Value& cell) {
  if (const auto* number = std::get_if<std::int64_t>(&cell.content))
    return *number;
  if (const auto* money = std::get_if<Money>(&cell.content))
    return money->cents;
  return 0;
}

Sheet for_people(Sheet sheet) {
  const auto drop = [](auto& from, std::size_t i) {
    from.erase(from.begin() + static_cast<std::ptrdiff_t>(i));
  };
  for (std::size_t i = sheet.columns.size(); i-- > 0;) {
    if (!sheet.columns[i].marks.sparse || !is_empty(sheet, i)) continue;
    drop(sheet.columns, i);
    for (auto& row : sheet.rows) drop(row, i);
    if (sheet.total) drop(*sheet.total, i);
  }
  return sheet;
}

}  // namespace stint
