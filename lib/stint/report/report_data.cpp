#include <algorithm>

#include "stint/base/csv.hpp"
#include "stint/report/report_formats.hpp"
#include "stint/report/sheet_cells.hpp"

namespace stint {
namespace {

std::string figures_csv(const Report& report) {
  std::string text = csv_line({"figure", "group", "value"});
  for (const auto& [name, group, value] : report.figures)
    append_csv_line(text, {name, group, std::to_string(value)});
  return text;
}

std::string sheet_csv(const Sheet& sheet) {
  std::vector<std::string> cells;
  for (const SheetColumn& column : sheet.columns) cells.push_back(column.key);
  std::string text = csv_line(cells);
  for (const auto& row : sheet.rows) {
    for (std::size_t i = 0; i < row.size(); ++i)
      cells[i] = cell_text(sheet.columns[i], row[i], Audience::csv);
    append_csv_line(text, cells);
  }
  return text;
}

/// A group's name as a key: `with-stint` becomes `with_stint`.
std::string group_key(std::string group) {
  if (group.empty()) return "all";
  std::replace(group.begin(), group.end(), '-', '_');
  return group;
}

/// A figure without groups is a number, else an object of its groups.
void add_figures(const Report& report, Value::Members& members) {
  const auto& figures = report.figures;
  for (auto at = figures.begin(); at != figures.end();) {
    const auto end = std::find_if(at, figures.end(), [&](const auto& other) {
      return other.name != at->name;
    });
    if (end - at == 1 && at->group.empty()) {
      members.emplace_back(at->name, at->value);
    } else {
      Value::Members groups;
      for (auto one = at; one != end; ++one)
        groups.emplace_back(group_key(one->group), one->value);
      members.emplace_back(at->name, std::move(groups));
    }
    at = end;
  }
}

/// A missing cell is left out.
Value row_value(const Sheet& sheet, const std::vector<Value>& row) {
  Value::Members members;
  for (std::size_t i = 0; i < row.size(); ++i)
    if (!row[i].missing()) members.emplace_back(sheet.columns[i].key, row[i]);
  return members;
}

}  // namespace

std::string report_csv(const Report& report) {
  if (!report.figures.empty()) return figures_csv(report);
  return report.sheets.empty() ? std::string()
                               : sheet_csv(report.sheets.front());
}

Value::Members report_value(const Report& report) {
  Value::Members members{{"report", report.name},
                         {"name", report.program},
                         {"today", report.today.str()}};
  for (const auto& [what, value] : report.scope)
    members.emplace_back(what, value);
  if (report.days) members.emplace_back("days", *report.days);
  add_figures(report, members);
  Value::Members totals;
  for (const Sheet& sheet : report.sheets) {
    Value::List rows;
    for (const auto& row : sheet.rows) rows.push_back(row_value(sheet, row));
    members.emplace_back(sheet.key, std::move(rows));
    if (sheet.total)
      totals.emplace_back(sheet.key, row_value(sheet, *sheet.total));
  }
  if (!totals.empty()) members.emplace_back("totals", std::move(totals));
  return members;
}

}  // namespace stint
