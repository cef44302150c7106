#include "stint/rules/requirement_text.hpp"

#include <array>

#include <fmt/format.h>

#include "stint/rules/youth_limits.hpp"

namespace stint {
namespace {

/// Of the stricter reading; null where it says nothing of this requirement.
const RequirementMet* strict_of(const FloorAnswer& strict, Requirement what) {
  if (what == Requirement::experience) return &strict.experience;
  if (what == Requirement::team_challenges) return &strict.challenges;
  return nullptr;
}

std::string amount(Requirement what, int have) {
  return what == Requirement::experience ? in_hours({have})
                                         : std::to_string(have);
}

}  // namespace

std::string_view words_of(Requirement what) {
  constexpr std::array<std::string_view, 7> words{"career development",
                                                  "team challenges",
                                                  "explorations",
                                                  "college credits",
                                                  "plan",
                                                  "years of instruction",
                                                  "academic readiness"};
  return words[static_cast<std::size_t>(what)];
}

std::string standing(const RequirementMet& requirement) {
  if (requirement.what == Requirement::experience)
    return fmt::format("{} of {}", str(Hours{requirement.have}),
                       in_hours({requirement.needed}));
  return fmt::format("{} of {}", requirement.have, requirement.needed);
}

std::string standing(const RequirementMet& requirement,
                     const EndorsementAnswer& answer) {
  std::string text = standing(requirement);
  if (!answer.by_strict_floor) return text;
  const FloorAnswer& strict = *answer.by_strict_floor;
  const RequirementMet* met = strict_of(strict, requirement.what);
  if (met == nullptr || met->have == requirement.have) return text;
  return text + fmt::format(" ({} under the stricter floor of {})",
                            amount(met->what, met->have),
                            in_hours(strict.floor));
}

}  // namespace stint
