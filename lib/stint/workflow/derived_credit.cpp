#include "stint/workflow/derived_credit.hpp"

#include <algorithm>

#include "stint/rules/counts_text.hpp"
#include "stint/rules/requirement_text.hpp"

namespace stint {

std::vector<ShownRequirement> endorsement_shown(const Ledger& ledger,
                                                const Student& student,
                                                Date day) {
  const RuleBook rules(ledger.program());
  const auto answer = EndorsementBook(rules, ledger, day).answer(student);
  std::vector<ShownRequirement> shown;
  if (!answer) return shown;
  for (const RequirementMet& met : answer->requirements)
    shown.push_back({met.what, standing(met, *answer), met.done()});
  return shown;
}

std::vector<ShownCount> counts_shown(const Ledger& ledger,
                                     const Project& project, Date) {
  const RuleBook rules(ledger.program());
  std::vector<ShownCount> shown;
  for (const ProjectCounts& counts : project_counts(rules, project)) {
    shown.push_back({CountsAs::career_development, counts.by_floor.what,
                     experience_text(counts)});
    shown.push_back({CountsAs::team_challenge,
                     counts.against_challenge.empty() ? Countable::whole
                                                      : Countable::nothing,
                     challenge_text(counts)});
    if (counts.exploration)
      shown.push_back({CountsAs::exploration, Countable::whole, {}});
  }
  return shown;
}

std::vector<ShownAges> ages_shown(const Ledger& ledger, const Project& project,
                                  Date) {
  const RuleBook rules(ledger.program());
  std::vector<ShownAges> shown;
  for (const AgeAdvice& advice : age_advice(rules, project))
    shown.push_back({advice.ages, advice.allowed, advice.why});
  if (std::all_of(shown.begin(), shown.end(),
                  [](const ShownAges& ages) { return ages.allowed; }))
    shown.clear();
  return shown;
}

std::vector<ShownAdvice> advice_shown(const Ledger& ledger,
                                      const Project& project, Date day) {
  std::vector<ShownAdvice> shown;
  if (!takes_advice(project, day)) return shown;
  const RuleBook rules(ledger.program());
  for (const ProjectCounts& counts : project_counts(rules, project))
    for (const ProjectChange& change : counts.changes)
      shown.push_back({"counts", change.text});
  for (const PostingPoint& point : posting_points(ledger.program(), project))
    if (!point.good) shown.push_back({point.name, point.text});
  return shown;
}

}  // namespace stint
