#pragma once

#include <optional>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/workflow/evaluate.hpp"

namespace stint {

/// A stint that is to be finished.
struct CompleteRequest {
  Subject subject;
  std::optional<Outcome> outcome;
  /// Today if not given.
  std::optional<Date> on;
  /// The business's final evaluation, of the same day; empty for none.
  Opinion opinion;
  Overrule overrule;
};

/// Completes active stints: the step, the outcome, and the business's final
/// evaluation where one is given. Hours that nobody verified and evaluations
/// that are missing are told in the notes.
///
/// Throws `Error` that names every problem if there is one.
STINT_EXPORT Action complete(const Program& program,
                             const std::vector<CompleteRequest>& requests,
                             const Acting& acting);

}  // namespace stint
