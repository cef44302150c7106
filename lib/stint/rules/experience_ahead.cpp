#include "stint/rules/experience_ahead.hpp"

#include "stint/rules/endorsement_parts.hpp"

namespace stint {

std::optional<FloorAnswer> experience_ahead(const EndorsementBook& book,
                                            const Student& student) {
  if (!student.pathway) return std::nullopt;
  const Ledger& ledger = book.ledger();
  const Pathway* pathway = ledger.program().pathways.find(*student.pathway);
  const EndorsementTerms* terms =
      pathway == nullptr ? nullptr : book.terms(*pathway);
  if (terms == nullptr) return std::nullopt;
  return answer_under(
      credits_ahead(ledger, student, *pathway, *terms, book.day()), *terms,
      terms->experience.floor, terms->experience.consecutive);
}

FurtherStints first_within(std::span<const FurtherStints> further,
                           Hours longest) {
  for (const FurtherStints& one : further)
    if (one.hours.minutes <= one.stints * longest.minutes) return one;
  return further.empty() ? FurtherStints{} : further.back();
}

}  // namespace stint
