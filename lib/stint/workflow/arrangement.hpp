#pragma once

#include <optional>
#include <string>

#include "stint/base/date.hpp"
#include "stint/records/placement.hpp"
#include "stint/workflow/step_rules.hpp"

namespace stint {

/// What is agreed along with a step: when and where an interview takes place,
/// and until when an offer can be answered.
struct Arrangement {
  /// Of an interview; the day of the step if not given.
  std::optional<Date> day;
  std::optional<ClockTime> at;
  std::string where;
  /// Of an offer; `offer_days` after the step if not given.
  std::optional<Date> answer_by;

  bool empty() const { return !day && !at && where.empty() && !answer_by; }
};

/// Why nothing of the kind can be agreed with a step to `to` on `on`: it is of
/// another step, or a day before that one.
STINT_EXPORT std::optional<BrokenRule> why_not_arranged(
    const Arrangement& arrangement, State to, Date on);

/// Puts what is given into `step`.
STINT_EXPORT void arrange(const Arrangement& arrangement, Step& step);

}  // namespace stint
