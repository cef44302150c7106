#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/base/snippet.hpp"

namespace stint {

struct TableColumn {
  std::string heading;
  enum class Align : std::uint8_t { left, right } align = Align::left;
  /// What of a cell is never cut, because a person has to type it: an id alone,
  /// or before a name.
  enum class Keep : std::uint8_t { nothing, first_word, all };
  Keep keep = Keep::nothing;
};

struct TableLayout {
  /// Columns of the terminal to fill; nothing: no cell is ever cut.
  std::optional<int> width{};
  /// Blanks before each line.
  int indent = 0;
  Paint paint = Paint::plain;
};

/// Text in columns, two blanks apart, under a heading. Widths are those on the
/// screen; control characters in cells are shown escaped. Where the table is
/// wider than the terminal, the widest columns are cut first, texts before
/// figures, and what is cut ends in `…`.
class STINT_EXPORT TextTable {
 public:
  explicit TextTable(std::vector<TableColumn> columns);

  /// One cell for each column.
  void add(std::vector<std::string> cells);
  /// Leaves out the columns in which no row has anything.
  void drop_empty_columns();

  bool empty() const { return rows_.empty(); }
  /// Ends in a newline; empty if there is no column.
  std::string str(const TableLayout& layout = {}) const;

 private:
  std::vector<std::size_t> widths(const TableLayout& layout) const;
  /// What column `i` has to keep of its cells.
  std::size_t kept_width(std::size_t i) const;

  std::vector<TableColumn> columns_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace stint
