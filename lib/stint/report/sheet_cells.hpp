#pragma once

#include <cstdint>
#include <string>

#include "stint/base/hours.hpp"
#include "stint/report/sheet.hpp"
#include "stint/report/value_text.hpp"

namespace stint {

/// Always `78h30m`, `18h00m`, so that a column of them can be compared.
STINT_EXPORT std::string hours_text(Hours hours);

/// A cell of `column` for people (`78h30m`, `84 %`), or for CSV (`4710`, `84`),
/// whose form is a contract. Empty for a missing one.
std::string cell_text(const SheetColumn& column, const Value& cell,
                      Audience audience);

/// The first cell of a row for people: the label, or `(none)` where it is
/// missing.
std::string label_text(const SheetColumn& column, const Value& cell);

/// Without the sparse columns that are empty.
Sheet for_people(Sheet sheet);

/// Numbers and dates stand on the right, all else on the left.
bool is_on_the_right(const SheetColumn& column);

/// How long a bar is for this cell; 0 for a missing one.
std::int64_t magnitude(const Value& cell);

}  // namespace stint
