#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "stint/base/date.hpp"
#include "stint/base/export.hpp"
#include "stint/records/value.hpp"

namespace stint {

/// What else is true of a column.
struct SheetMarks {
  /// The total is the sum of the rows. Where a thing counts in several rows (a
  /// project of two pathways) it is not.
  bool adds = false;
  /// A bar is drawn of it. One column of a sheet at most.
  bool bar = false;
  /// It counts students, so that a report for the public may have to hide it
  /// where it is small.
  bool people = false;
  /// People are not shown it where no row has anything in it.
  bool sparse = false;
  /// People see it in a line of its own below each row, uncut.
  bool below = false;
};

/// One column of a sheet.
struct SheetColumn {
  enum class Type : std::uint8_t {
    text,
    count,
    hours,
    money,
    percent,
    date,
    flag,
    list
  };
  /// The name in CSV and JSON, a contract; that of hours ends in `minutes`.
  std::string key;
  /// The name for people.
  std::string heading;
  Type type = Type::text;
  SheetMarks marks{};
};

/// In every row, and in the total, `whole` is the sum of `parts` (all are keys
/// of columns).
struct SheetSum {
  std::string whole;
  std::vector<std::string> parts;
};

/// A table of figures, of no format yet. Cells are `Value`s of their column's
/// type: hours are minutes, percents whole numbers, lists are of texts, a
/// missing one is unknown, empty, or makes no sense there.
struct Sheet {
  /// The name in JSON: `students`. The key of the first column, `student`, is
  /// what a person calls it by.
  std::string key;
  std::string title;
  std::vector<SheetColumn> columns;
  std::vector<SheetSum> sums;
  std::vector<std::vector<Value>> rows;
  /// Its first cell is missing.
  std::optional<std::vector<Value>> total;
};

/// A single figure, for programs: `placements`, group `active`, 9. An empty
/// group is all of them.
struct ReportFigure {
  std::string name;
  std::string group;
  std::int64_t value = 0;
};

/// A line for people: `hours`, `695h15m worked, 651h45m verified`.
struct SummaryLine {
  std::string label;
  std::string text;
};

/// The answer to one question, of no format yet: what is said in words, single
/// figures, and tables. Every format is made from this.
struct Report {
  /// As it is called: `hours`.
  std::string name;
  /// In a heading: `hours and pay`; may be empty.
  std::string title;
  std::string program;
  Date today;
  /// How many days it looks ahead, if it does.
  std::optional<int> days;
  /// What it is narrowed to: `from`, `to`, `business`, `school`, `pathway`,
  /// with the date or id.
  std::vector<std::pair<std::string, std::string>> scope;
  std::vector<SummaryLine> summary;
  std::vector<ReportFigure> figures;
  std::vector<Sheet> sheets;
  /// What a reader must know, a sentence each, below the tables.
  std::vector<std::string> notes;
};

/// The words that `keep_sheet` takes: the key of each sheet's first column.
STINT_EXPORT std::vector<std::string> sheet_names(const Report& report);

/// Leaves nothing but the sheet of that name (`student`, `month`). Throws
/// `Error` with the names there are.
STINT_EXPORT void keep_sheet(Report& report, const std::string& name);

}  // namespace stint
