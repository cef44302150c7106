#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/workflow/arrangement.hpp"
#include "stint/workflow/request.hpp"

namespace stint {

/// A placement that is to go on to another state, or to end.
struct MoveRequest {
  Subject subject;
  std::optional<State> to;
  /// Today if not given.
  std::optional<Date> on;
  /// Of an end.
  std::optional<Cause> cause;
  Arrangement arrangement;
  /// Of an end other than `completed`: also write down what the student is told
  /// (`enter_coaching`).
  bool coach = false;
  Overrule overrule;
};

/// Appends a step to each placement. A step must follow the state; one that
/// takes a seat needs one, and room at the business; `active` needs all that
/// `start_rules` asks. Not for `completed`, which `complete` does, nor to begin
/// again after an end, which `enroll` does. An interview that is arranged
/// again, an offer that is given more time and an end whose cause or reason is
/// told later change their last step instead. An end without a cause is noted.
///
/// Throws `Error` that names every problem if there is one.
STINT_EXPORT Action move_placements(const Program& program,
                                    const std::vector<MoveRequest>& requests,
                                    const Acting& acting);

}  // namespace stint
