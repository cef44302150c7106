#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"
#include "stint/match/round_data.hpp"

namespace stint {

/// `data` as rounds/ID.csv: a header, then one row for each item. The first
/// column says what the row is; columns that mean nothing for it are empty.
///
///     row,pass,student,project,business,group,place,source,named,order,fit,
///     interest,need,business_rank,lottery,capacity,held,minimum,state,gates
///
/// | row | filled columns |
/// | --- | --- |
/// | pass | pass, lottery (the pass's seed) |
/// | group | pass, business, group, capacity (empty: no limit) |
/// | project | pass, project, business, group, capacity (seats left), held, |
/// | | minimum, state (open or closed) |
/// | application | pass, student, project, business, group, place to lottery |
/// | dropped | pass, student, project, gates (names joined by `+`) |
/// | seal | pass (always 1), lottery (the seal of both files); the last row,
/// left | | out of what is sealed |
STINT_EXPORT std::string round_csv(const RoundData& data);
/// The row of a seal.
STINT_EXPORT std::string seal_row(std::string_view seal);

/// Reads what `round_csv` wrote. Each fault (check `csv` or `round-csv`) stands
/// at its cell; a row with a fault is left out. Rows may stand in any order:
/// the result is sorted.
STINT_EXPORT RoundData read_round_csv(std::string_view text,
                                      std::vector<Finding>& faults);

}  // namespace stint
