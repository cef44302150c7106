#include "stint/report/sheet_cells.hpp"

#include <variant>

#include <fmt/format.h>

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
  return {};
}

std::string label_text(const SheetColumn& column, const Value& cell) {
  return cell.missing() ? "(none)" : cell_text(column, cell, Audience::table);
}

bool is_on_the_right(const SheetColumn& column) {
  return column.type != Cell::text && column.type != Cell::flag;
}

std::int64_t magnitude(const Value& cell) {
  if (const auto* number = std::get_if<std::int64_t>(&cell.content))
    return *number;
  if (const auto* money = std::get_if<Money>(&cell.content))
    return money->cents;
  return 0;
}

}  // namespace stint
