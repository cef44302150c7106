#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"

namespace stint {

/// One cell of a CSV file and where it stands (with its quotes).
struct CsvCell {
  std::string text;
  Span span;
};

using CsvRow = std::vector<CsvCell>;

/// Reads RFC 4180 text: comma, quotes doubled inside quotes, LF or CRLF, an
/// optional BOM, quoted cells over several lines; empty lines are left out. The
/// faults (check `csv`) are collected: an unterminated quote is reported where
/// it opened, text after a closing quote where it begins, the first byte that
/// is no UTF-8, and a row with another number of cells than the first.
STINT_EXPORT std::vector<CsvRow> read_csv(std::string_view text,
                                          std::vector<Finding>& faults);

/// One line of CSV with its line end (LF). A cell is quoted only if it holds a
/// comma, a quote or a line break, begins or ends with a blank, or begins with
/// a BOM. One empty cell is `""`, because an empty line would be left out.
STINT_EXPORT std::string csv_line(const std::vector<std::string>& cells);
/// The same at the end of `text`.
STINT_EXPORT void append_csv_line(std::string& text,
                                  const std::vector<std::string>& cells);

}  // namespace stint
