// What the answers about an endorsement share.
#pragma once

#include <vector>

#include "stint/rules/endorsement.hpp"

namespace stint {

/// The best choice among `credits` under one reading of the floor, and what
/// would complete it.
FloorAnswer answer_under(const std::vector<StintCredit>& credits,
                         const EndorsementTerms& terms, Hours floor,
                         bool consecutive);

/// `credits_of` as if every stint that holds a seat on `day` were completed as
/// `experience_ahead` says.
std::vector<StintCredit> credits_ahead(const Ledger& ledger,
                                       const Student& student,
                                       const Pathway& pathway,
                                       const EndorsementTerms& terms, Date day);

}  // namespace stint
