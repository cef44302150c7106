#pragma once

#include <optional>
#include <vector>

#include "stint/rules/experience_choice.hpp"
#include "stint/rules/rule_book.hpp"
#include "stint/rules/stint_credit.hpp"

namespace stint {

/// What an endorsement asks for, in the order in which it is shown.
enum class Requirement : std::uint8_t {
  experience,       // minutes of career development
  team_challenges,  // how many
  explorations,     // how many
  college_credits,
  plan,
  instruction,  // years
  academic_readiness
};
template <>
struct Words<Requirement> {
  static constexpr std::array<std::string_view, 7> names{
      "experience", "team-challenges", "explorations",      "college-credits",
      "plan",       "instruction",     "academic-readiness"};
};

/// How far a student is; what is not asked for is left out.
struct RequirementMet {
  Requirement what = Requirement::experience;
  int needed = 0;
  /// May be more than needed.
  int have = 0;

  bool done() const { return have >= needed; }
  int missing() const { return done() ? 0 : needed - have; }
};

/// What a credit is used for.
enum class CreditUse : std::uint8_t { none, experience, challenge, both };
template <>
struct Words<CreditUse> {
  static constexpr std::array<std::string_view, 4> names{
      "none", "experience", "team-challenge", "both"};
};

/// The answer under one reading of the floor.
struct FloorAnswer {
  Hours floor;
  /// Only hours without a longer pause count.
  bool consecutive = false;
  RequirementMet experience;
  RequirementMet challenges;
  /// One for each credit.
  std::vector<CreditUse> uses;
  /// What would complete the experience, see `further_stints`; empty if done.
  std::vector<FurtherStints> further;

  /// The hours of `credit` that count in one experience, if there are enough.
  Hours hours_of(const StintCredit& credit) const {
    return consecutive ? credit.in_a_row : credit.verified;
  }
};

/// How far a student is with the endorsement of a pathway.
struct EndorsementAnswer {
  const Pathway* pathway = nullptr;
  RuleId rule;
  const EndorsementTerms* terms = nullptr;
  /// Fewer than the terms ask for where the program has fewer.
  int skills_asked = 0;
  std::vector<StintCredit> credits;
  FloorAnswer by_floor;
  /// Where the terms have a stricter reading.
  std::optional<FloorAnswer> by_strict_floor;
  std::vector<RequirementMet> requirements;

  STINT_EXPORT bool done() const;
  /// How many requirements are met.
  STINT_EXPORT int count_done() const;
  STINT_EXPORT const RequirementMet* find(Requirement what) const;
  /// Another number of hours or challenges counts under the stricter reading.
  STINT_EXPORT bool floors_differ() const;
};

/// Minutes of career development that a student still needs at the least.
struct ExperienceMissing {
  std::int64_t missing = 0;
  std::int64_t total = 0;
};

/// Judges students by the terms in force on one day, from what stands in the
/// records by then. Borrows the rules and the ledger.
class STINT_EXPORT EndorsementBook {
 public:
  EndorsementBook(const RuleBook& rules, const Ledger& ledger, Date day)
      : rules_(&rules), ledger_(&ledger), day_(day) {}

  /// What the pathway's endorsement asks; null without one, or if its rule was
  /// not in force.
  const EndorsementTerms* terms(const Pathway& pathway) const;

  /// Nothing without terms.
  std::optional<EndorsementAnswer> answer(const Student& student,
                                          const Pathway& pathway) const;
  /// The same for the student's own pathway.
  std::optional<EndorsementAnswer> answer(const Student& student) const;

  /// The hours of the first of `by_floor.further`, and how many it takes;
  /// quick. Both 0 without terms.
  ExperienceMissing experience_missing(const Student& student) const;

  const Ledger& ledger() const { return *ledger_; }
  Date day() const { return day_; }

 private:
  const Pathway* pathway_of(const Student& student) const;

  const RuleBook* rules_;
  const Ledger* ledger_;
  Date day_;
};

/// Why a credit is no experience under a reading, all reasons in words; empty
/// if it is used as one.
STINT_EXPORT std::vector<std::string> why_no_experience(
    const EndorsementAnswer& answer, const FloorAnswer& reading,
    std::size_t credit);
/// The same for a team challenge.
STINT_EXPORT std::vector<std::string> why_no_challenge(
    const EndorsementAnswer& answer, const FloorAnswer& reading,
    std::size_t credit);

}  // namespace stint
