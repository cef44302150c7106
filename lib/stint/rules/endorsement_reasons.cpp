#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/rules/endorsement.hpp"
#include "stint/rules/youth_limits.hpp"

namespace stint {
namespace {

std::string below_floor(const FloorAnswer& reading, const StintCredit& credit) {
  const bool broken = reading.consecutive && credit.in_a_row < credit.verified;
  return fmt::format("only {}{} of the {} that one experience takes",
                     in_hours(reading.hours_of(credit)),
                     broken ? " without a pause of more than a week" : "",
                     in_hours(reading.floor));
}

std::vector<std::string> texts_of(const CreditReasons& reasons) {
  std::vector<std::string> texts;
  for (const CreditReason& reason : reasons) texts.push_back(reason.text);
  return texts;
}

}  // namespace

std::vector<std::string> why_no_experience(const EndorsementAnswer& answer,
                                           const FloorAnswer& reading,
                                           std::size_t credit) {
  const CreditUse use = reading.uses[credit];
  if (use == CreditUse::experience || use == CreditUse::both) return {};
  const StintCredit& stint = answer.credits[credit];
  std::vector<std::string> texts = texts_of(stint.against_experience);
  const Hours hours = reading.hours_of(stint);
  if (hours.minutes > 0 && hours < reading.floor)
    texts.push_back(below_floor(reading, stint));
  if (!texts.empty()) return texts;
  if (use == CreditUse::challenge)
    return {"taken as a team challenge, and one stint is not both"};
  if (reading.experience.done())
    return {"not needed: " + in_hours({reading.experience.have}) +
            " are there without it"};
  return {fmt::format("at most {} add up, and others do more",
                      counted(answer.terms->experience.at_most, "experience"))};
}

std::vector<std::string> why_no_challenge(const EndorsementAnswer& answer,
                                          const FloorAnswer& reading,
                                          std::size_t credit) {
  const CreditUse use = reading.uses[credit];
  if (use == CreditUse::challenge || use == CreditUse::both) return {};
  std::vector<std::string> texts =
      texts_of(answer.credits[credit].against_challenge);
  if (!texts.empty()) return texts;
  if (use == CreditUse::experience)
    return {"taken as an experience, and one stint is not both"};
  return {"not needed: there are enough without it"};
}

}  // namespace stint
