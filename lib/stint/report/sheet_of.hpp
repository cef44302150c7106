// How a report makes a sheet of its own structs: a column is named once, with
// the member or function that gives its cells; its type follows from theirs.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "stint/base/hours.hpp"
#include "stint/report/sheet.hpp"

namespace stint {

/// Part of a whole, shown in percent; missing if there is no whole.
struct Share {
  int part = 0;
  int whole = 0;

  /// Rounded, half up; but 0 is none and 100 is all. `whole` must not be 0.
  int percent() const {
    if (part == 0 || part == whole) return part == 0 ? 0 : 100;
    const std::int64_t rounded =
        (std::int64_t{200} * part + whole) / (std::int64_t{2} * whole);
    return static_cast<int>(std::clamp<std::int64_t>(rounded, 1, 99));
  }
};

/// How a cell of type `T` is kept, and what type of column that makes.
template <class T>
struct CellOf;

template <>
struct CellOf<std::string> {
  static constexpr auto type = SheetColumn::Type::text;
  static Value value(const std::string& text) { return text; }
};
template <>
struct CellOf<std::string_view> {
  static constexpr auto type = SheetColumn::Type::text;
  static Value value(std::string_view text) { return text; }
};
template <class Tag>
struct CellOf<Id<Tag>> {
  static constexpr auto type = SheetColumn::Type::text;
  static Value value(const Id<Tag>& id) { return id.str(); }
};
template <>
struct CellOf<int> {
  static constexpr auto type = SheetColumn::Type::count;
  static Value value(int count) { return count; }
};
template <>
struct CellOf<Hours> {
  static constexpr auto type = SheetColumn::Type::hours;
  static Value value(Hours hours) { return hours.minutes; }
};
template <>
struct CellOf<Money> {
  static constexpr auto type = SheetColumn::Type::money;
  static Value value(Money money) { return money; }
};
template <>
struct CellOf<Share> {
  static constexpr auto type = SheetColumn::Type::percent;
  static Value value(Share share) {
    if (share.whole == 0) return {};
    return share.percent();
  }
};
template <>
struct CellOf<Date> {
  static constexpr auto type = SheetColumn::Type::date;
  static Value value(Date date) { return date.str(); }
};
template <>
struct CellOf<bool> {
  static constexpr auto type = SheetColumn::Type::flag;
  static Value value(bool flag) { return flag; }
};
template <>
struct CellOf<std::vector<std::string>> {
  static constexpr auto type = SheetColumn::Type::list;
  static Value value(const std::vector<std::string>& texts) {
    Value::List list(texts.begin(), texts.end());
    return list.empty() ? Value() : Value(std::move(list));
  }
};
template <class T>
struct CellOf<std::optional<T>> {
  static constexpr auto type = CellOf<T>::type;
  static Value value(const std::optional<T>& cell) {
    return cell ? CellOf<T>::value(*cell) : Value();
  }
};

/// Makes a sheet of rows of type `Row`:
///
///     return SheetOf<Worked>("students", "by student")
///         .column("student", "student", &Worked::label)
///         .column("worked_minutes", "worked", &Worked::worked,
///                 {.adds = true, .bar = true})
///         .made(rows, total);
///
/// The total is a row of its own, counted beside the rows and not from them, so
/// that adding them up proves something.
template <class Row>
class SheetOf {
 public:
  SheetOf(std::string key, std::string title) {
    sheet_.key = std::move(key);
    sheet_.title = std::move(title);
  }

  /// `get` is a member, or a function, of `const Row&`.
  template <class Get>
  SheetOf& column(std::string key, std::string heading, Get get,
                  SheetMarks marks = {}) {
    using Result =
        std::remove_cvref_t<std::invoke_result_t<const Get&, const Row&>>;
    sheet_.columns.push_back(
        {std::move(key), std::move(heading), CellOf<Result>::type, marks});
    cells_.push_back([get](const Row& row) {
      return CellOf<Result>::value(std::invoke(get, row));
    });
    return *this;
  }

  /// Says that `whole` is the sum of `parts`, in every row.
  SheetOf& sum(std::string whole, std::vector<std::string> parts) {
    sheet_.sums.push_back({std::move(whole), std::move(parts)});
    return *this;
  }

  Sheet made(const std::vector<Row>& rows) {
    for (const Row& row : rows) sheet_.rows.push_back(cells(row));
    return std::move(sheet_);
  }
  /// The first cell of `total` must be missing.
  Sheet made(const std::vector<Row>& rows, const Row& total) {
    sheet_.total = cells(total);
    return made(rows);
  }

 private:
  std::vector<Value> cells(const Row& row) const {
    std::vector<Value> made;
    made.reserve(cells_.size());
    for (const auto& cell : cells_) made.push_back(cell(row));
    return made;
  }

  Sheet sheet_;
  std::vector<std::function<Value(const Row&)>> cells_;
};

/// Rows by their label, in the order of `Less`; what has none comes last. `Row`
/// has a member `label`, an optional text.
template <class Row, class Less = std::less<>>
class Grouped {
 public:
  /// The row of that label, made if there is none yet.
  Row& operator[](const std::optional<std::string>& label) {
    Row& row = label ? rows_[*label] : rest_[0];
    row.label = label;
    return row;
  }

  std::vector<Row> rows() const {
    std::vector<Row> all;
    for (const auto& [label, row] : rows_) all.push_back(row);
    for (const auto& [label, row] : rest_) all.push_back(row);
    return all;
  }

 private:
  std::map<std::string, Row, Less> rows_;
  std::map<int, Row> rest_;
};

}  // namespace stint
