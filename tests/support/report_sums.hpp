// Looks into reports and adds them up.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

#include "stint/report/reports.hpp"
#include "stint/report/sheet_cells.hpp"

namespace stint::testing {

inline std::size_t column_called(const Sheet& sheet, std::string_view key) {
  for (std::size_t i = 0; i < sheet.columns.size(); ++i)
    if (sheet.columns[i].key == key) return i;
  FAIL("no column " << key << " in " << sheet.key);
  return 0;
}

inline const Sheet& sheet_called(const Report& report, std::string_view key) {
  for (const Sheet& sheet : report.sheets)
    if (sheet.key == key) return sheet;
  FAIL("no sheet " << key << " in " << report.name);
  return report.sheets.front();
}

// The row with this label; `(none)` is the one without, `total` the total. Null
// if there is none.
inline const std::vector<Value>* row_called(const Sheet& sheet,
                                            std::string_view label) {
  if (label == "total") return sheet.total ? &*sheet.total : nullptr;
  for (const auto& row : sheet.rows)
    if (label_text(sheet.columns.front(), row.front()) == label) return &row;
  return nullptr;
}

// Minutes, cents, a count; 0 where the cell is missing, -1 where there is no
// such row.
inline std::int64_t number(const Report& report, std::string_view sheet_key,
                           std::string_view label, std::string_view column) {
  const Sheet& sheet = sheet_called(report, sheet_key);
  const auto* row = row_called(sheet, label);
  return row == nullptr ? -1 : magnitude((*row)[column_called(sheet, column)]);
}

inline std::int64_t figure(const Report& report, std::string_view name,
                           std::string_view group = "") {
  for (const ReportFigure& one : report.figures)
    if (one.name == name && one.group == group) return one.value;
  FAIL("no figure " << name << " " << group);
  return 0;
}

// Each column that adds up does, and so does each row.
inline void check_sums(const Report& report) {
  for (const Sheet& sheet : report.sheets) {
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
      const std::string where =
          report.name + " " + sheet.key + " " + sheet.columns[i].key;
      CAPTURE(where);
      if (!sheet.columns[i].marks.adds) continue;
      REQUIRE(sheet.total);
      std::int64_t sum = 0;
      for (const auto& row : sheet.rows) sum += magnitude(row[i]);
      CHECK(sum == magnitude((*sheet.total)[i]));
    }
    auto rows = sheet.rows;
    if (sheet.total) rows.push_back(*sheet.total);
    for (const SheetSum& claim : sheet.sums)
      for (const auto& row : rows) {
        const std::string where = report.name + " " + claim.whole;
        CAPTURE(where);
        std::int64_t sum = 0;
        for (const std::string& part : claim.parts)
          sum += magnitude(row[column_called(sheet, part)]);
        CHECK(sum == magnitude(row[column_called(sheet, claim.whole)]));
      }
  }
}

}  // namespace stint::testing
