#pragma once

#include <optional>
#include <string>

#include "stint/match/pass_view.hpp"
#include "stint/match/round.hpp"

namespace stint {

/// The largest plan of the pass. With `student` given, the largest plan that
/// places this student; none if no plan does.
std::optional<LargestPlan> largest_plan(const PassView& view,
                                        const RoundData& data,
                                        const Round& round,
                                        std::optional<StudentId> student = {});

/// `a plan exists that places everyone who applied; in it 3 pairs would rather
/// have each other (s-1 and site, …)`. `with` is empty, or who is among those
/// placed: `s-1077`.
std::string largest_words(const LargestPlan& plan,
                          const std::string& with = {});

}  // namespace stint
