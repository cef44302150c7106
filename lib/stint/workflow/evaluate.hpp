#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/workflow/steps.hpp"

namespace stint {

/// What someone says of a stint, in the words of whoever enters it.
struct Opinion {
  /// `skill=level` each: an id or name, and 1 to 4 or the level's word.
  std::vector<std::string> rates;
  std::optional<bool> again;
  std::optional<bool> hire;
  std::string comment;
  /// Who at the business: an id under its `people`.
  std::string person;

  bool empty() const {
    return rates.empty() && !again && !hire && comment.empty();
  }
};

/// An evaluation or reflection that is to be entered.
struct EvaluateRequest {
  Subject subject;
  std::optional<Rater> as;
  /// Final if not given.
  std::optional<EvaluationKind> kind;
  /// Today if not given.
  std::optional<Date> on;
  Opinion opinion;
  /// Enter a second final evaluation of the same side.
  bool force = false;
};

/// Appends evaluations to stints that are active, completed or ended, without
/// changing their state. The one who acts is recorded as having entered it
/// where someone else speaks, or of another day.
///
/// Throws `Error` that names every problem if there is one.
STINT_EXPORT Action evaluate(const Program& program,
                             const std::vector<EvaluateRequest>& requests,
                             const Acting& acting);

/// Enters one evaluation for a placement that exists, whatever its state;
/// adds what stands against it to the problems of `steps`. Returns whether it
/// was entered.
bool enter_evaluation(Steps& steps, const EvaluateRequest& request,
                      const Found& found);

}  // namespace stint
