#pragma once

#include <string>
#include <vector>

#include "stint/rules/counts.hpp"

namespace stint {

/// "30 of 60 h", with what the stricter floor makes of it where that is
/// otherwise; the reasons where it counts nothing.
STINT_EXPORT std::string experience_text(const ProjectCounts& counts);

/// The reasons why it is no team challenge; empty if it is one.
STINT_EXPORT std::string challenge_text(const ProjectCounts& counts);

/// It is a draft or open, and not over on `day`: it is still worth advice.
STINT_EXPORT bool takes_advice(const Project& project, Date day);

/// What to tell who has posted a project, a line each: what it counts for,
/// which ages may not, what would make it count, what the posting lacks.
/// Nothing where no endorsement asks and nothing is missing.
STINT_EXPORT std::vector<std::string> posting_advice(const RuleBook& rules,
                                                     const Project& project);

}  // namespace stint
