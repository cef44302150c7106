#pragma once

#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/round.hpp"

namespace stint {

/// The round of `options` by every method, in the order of `Method`: what each
/// promise costs. A tie-break `size` is for `stable`, the others break no tie.
/// The plans have no reasons (`Outlook::none`).
STINT_EXPORT std::vector<RoundPlan> compare_methods(const Program& program,
                                                    RoundOptions options);

/// One student who fares differently in two plans. Projects are empty for none;
/// those of several passes are joined by `, `.
struct Transfer {
  StudentId student;
  std::string from;
  std::string to;
};

/// By student.
STINT_EXPORT std::vector<Transfer> transfers(const RoundPlan& before,
                                             const RoundPlan& after);

}  // namespace stint
