#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/workflow/arrangement.hpp"
#include "stint/workflow/request.hpp"

namespace stint {

/// A student who is to be placed on a project.
struct EnrollRequest {
  Subject subject;
  /// From applied to active.
  std::optional<State> to;
  /// Today if not given.
  std::optional<Date> on;
  Arrangement arrangement;
  Overrule overrule;
};

/// Makes placements, each with its first step (`offered` if nothing else is
/// said); a placement that there is already goes on with that step where it
/// follows, or begins again after an end. Every gate of matching is asked, and
/// for a step that holds a seat whether the project and the business have room;
/// for `active` also what `start_rules` asks. Seats are counted as they go.
///
/// Throws `Error` that names every problem if there is one.
STINT_EXPORT Action enroll(const Program& program,
                           const std::vector<EnrollRequest>& requests,
                           const Acting& acting);

/// A round that is to be carried out.
struct EnrollRoundRequest {
  /// The round's id.
  std::string round;
  /// Students to leave out: ids, or names that are unique.
  std::vector<std::string> except;
  std::optional<Date> on;
  Overrule overrule;
};

/// Offers the seats that the round's plan gives, as it stands now: a person may
/// have changed it. All or nothing; gates, seats and capacities are asked
/// again, as the records are today. What was enrolled from this round before is
/// passed over, so that doing it twice changes nothing.
STINT_EXPORT Action enroll_round(const Program& program,
                                 const EnrollRoundRequest& request,
                                 const Acting& acting);

}  // namespace stint
