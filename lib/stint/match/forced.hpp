#pragma once

#include <optional>

#include "stint/match/objective.hpp"
#include "stint/match/problem.hpp"

namespace stint {

/// The best matching among those that give `student` the place of
/// `application`; none where the project has no seat or its group no capacity.
/// Found by solving again with that seat taken out.
std::optional<Assignment> best_with(const Problem& problem,
                                    const Objective& objective,
                                    std::uint32_t student,
                                    std::uint32_t application);

}  // namespace stint
