#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/facts.hpp"
#include "stint/workflow/draft_ledger.hpp"
#include "stint/workflow/request.hpp"

namespace stint {

/// A rule that stands against a step. A person may overrule it.
struct BrokenRule {
  std::string text;
  std::string help;
};
using BrokenRules = std::vector<BrokenRule>;

/// Why there can be no step on `on`, whoever wishes it: it is after today, or
/// before the last step of `placement`, which may be null.
STINT_EXPORT std::optional<std::string> why_not_on(const Placement* placement,
                                                   Date on, Date today);

/// Broken if a step to `to` does not follow the state of `placement`.
STINT_EXPORT BrokenRules state_rules(const Placement& placement, State to);

/// Broken if the step takes a seat and the project has none left, or the
/// business is full on a day of the stint. `placement` is null for a new one.
STINT_EXPORT BrokenRules seat_rules(const DraftLedger& draft,
                                    const Found& found,
                                    const Placement* placement, State to);

/// Every gate of matching that fails for a student who is to be placed. Whether
/// there is a placement already is not asked: `state_rules` judges that; nor is
/// the gate `rules`, see `youth_rules`. `book` is the draft's program as it was
/// read.
STINT_EXPORT BrokenRules gate_rules(const DraftLedger& draft,
                                    const FactBook& book, const Found& found);

/// What must be in order before a stint starts: the documents that the program
/// asks for, on file and valid on the stint's first day, or on `on` if that is
/// later; the student's age; and what the rules about youth ask. `placement` is
/// null for a new one.
STINT_EXPORT BrokenRules start_rules(const FactBook& book, const Found& found,
                                     const Placement* placement, Date on);

/// Before an offer the rules about youth stop what blocks; at the start also
/// what must be settled by then, but for the age, which `start_rules` asks for
/// anyway.
enum class YouthMoment : std::uint8_t { offer, start };
STINT_EXPORT BrokenRules youth_rules(const FactBook& book, const Found& found,
                                     const Placement* placement,
                                     YouthMoment moment);

/// What these rules say of the plan as a warning, where it does not stop the
/// step: a line each. It may hold an age, which is private.
STINT_EXPORT std::vector<std::string> youth_warnings(const RuleBook& book,
                                                     const Found& found,
                                                     const Placement* placement,
                                                     YouthMoment moment);

}  // namespace stint
