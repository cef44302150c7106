#pragma once

#include <vector>

#include "stint/records/ledger.hpp"
#include "stint/workflow/shown_credit.hpp"

namespace stint {

/// How far the student is with the endorsement of the pathway; empty without.
std::vector<ShownRequirement> endorsement_shown(const Ledger& ledger,
                                                const Student& student,
                                                Date day);

/// What the project counts for, by every endorsement of its pathways.
std::vector<ShownCount> counts_shown(const Ledger& ledger,
                                     const Project& project, Date day);

/// The ages, if the rules or the project keep some of them away; else empty.
std::vector<ShownAges> ages_shown(const Ledger& ledger, const Project& project,
                                  Date day);

/// What would make it count, or the posting better; of projects that are draft
/// or open and not over.
std::vector<ShownAdvice> advice_shown(const Ledger& ledger,
                                      const Project& project, Date day);

}  // namespace stint
