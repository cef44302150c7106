#pragma once

#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/round_data.hpp"
#include "stint/match/shortlist.hpp"
#include "stint/rules/finding.hpp"

namespace stint {

/// What a round says of one pair in one pass. Codes:
///
/// | code | meaning |
/// | --- | --- |
/// | placed | this pair was placed (`pinned` where it was pinned) |
/// | not-in-round | the pass did not fill this project |
/// | not-applied | the project is not in the student's list |
/// | dropped | the student named it, but gates failed; with their names |
/// | placed-higher | the student got a place that is higher in the list |
/// | closed | the project was closed for want of students |
/// | project-filled | the seats went to applications ranked at least as high |
/// | group-full | the business's capacity did |
/// | lower-result | for methods other than `stable`: with this pair the plan
/// | | would fall short of its promise |
/// | as-good | for methods other than `stable`: another plan with this pair is
/// | | as good |
/// | removed | nothing in the round stands against it: someone changed the plan
/// |
struct RoundAnswer {
  int pass = 1;
  std::string code;
  /// A sentence, with counts and cut-offs, never another student's data.
  std::string text;
  /// The same in a few words, to stand after the project's id.
  std::string brief;
};

/// All that decides about one pair.
struct Explanation {
  /// Scores, place among the candidates, gates that are unknown.
  Suggestion suggestion;
  /// Empty if the student may be considered.
  std::vector<FailedGate> gates;
  /// What the rules about youth say of the plan, beside what blocks: that is
  /// told by the gate.
  std::vector<RuleFinding> rules;
  /// One for each pass; empty without a round.
  std::vector<RoundAnswer> round;
  /// What stable plans cannot do for a student whom a round left over, and what
  /// others could; empty where there is nothing to say.
  std::string limit;
};

/// As the records are today.
STINT_EXPORT Explanation explain(const FactBook& book, const Student& student,
                                 const Project& project);

/// Why the seats went as they did, from the round's two files.
STINT_EXPORT std::vector<RoundAnswer> explain_round(const Round& round,
                                                    const RoundData& data,
                                                    const StudentId& student,
                                                    const ProjectId& project);

/// The truth about limits: `no plan that is stable under this lottery places
/// s-1077; a plan exists that places everyone who applied; …`. For a round of
/// one pass that is stable, with ties broken by the lottery, and as it was
/// made; empty for a student who did not apply or has a place. That nobody is
/// placed in any stable plan whom the best one for students leaves over follows
/// from its being best for each.
STINT_EXPORT std::string limit_of(const Round& round, const RoundData& data,
                                  const StudentId& student);

}  // namespace stint
