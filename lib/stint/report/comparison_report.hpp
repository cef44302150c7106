#pragma once

#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/compare.hpp"
#include "stint/records/value.hpp"
#include "stint/report/text_table.hpp"

namespace stint {

/// A round by every method, side by side: what each promise costs.
STINT_EXPORT std::string methods_text(const std::vector<RoundPlan>& plans,
                                      const TableLayout& layout);
STINT_EXPORT Value::Members methods_value(const std::vector<RoundPlan>& plans);

/// A round as it is, and as it would be after some changes.
struct Supposition {
  /// As they were written: `seats.bakery-website+1`.
  std::vector<std::string> changes;
  RoundPlan before;
  RoundPlan after;
};
STINT_EXPORT std::string supposition_text(const Supposition& supposition,
                                          const TableLayout& layout);
STINT_EXPORT Value::Members supposition_value(const Supposition& supposition);

}  // namespace stint
