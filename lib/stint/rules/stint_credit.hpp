#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/records/ledger.hpp"
#include "stint/rules/credit_terms.hpp"

namespace stint {

/// What a student did, and what it can be for an endorsement: a placement that
/// was active or is completed, or an entry of `progress`.
struct StintCredit {
  /// Nothing for what was earned outside stint.
  std::optional<PlacementId> placement;
  /// Of an entry of `progress`.
  std::string what;
  /// The last day of it: the step that completed it, or the entry's date.
  Date on;
  /// All that counts by the day asked for.
  Hours verified;
  /// The most of it without a pause of more than a week between two days of
  /// work. All of it where no days are known.
  Hours in_a_row;
  /// Why it is no experience, and no team challenge, whatever its hours.
  CreditReasons against_experience;
  CreditReasons against_challenge;
  bool exploration = false;
};

/// How many durable skills the final evaluation must rate at the level asked
/// for: as the terms say, but no more than the program has.
STINT_EXPORT int skills_asked(const Program& program,
                              const ExperienceTerms& terms);

/// All credits of a student for a pathway as they stood on `day`, in the order
/// of their days, then of their ids; those outside stint first on the same day.
/// Only hours verified, evaluations dated and stints completed by then count.
STINT_EXPORT std::vector<StintCredit> credits_of(const Ledger& ledger,
                                                 const Student& student,
                                                 const Pathway& pathway,
                                                 const EndorsementTerms& terms,
                                                 Date day);

}  // namespace stint
