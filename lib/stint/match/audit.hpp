#pragma once

#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/round_data.hpp"
#include "stint/records/program.hpp"

namespace stint {

/// What an audit found; student and project are empty where none is meant.
struct AuditFinding {
  std::string code;
  StudentId student;
  ProjectId project;
  std::string text;
};

/// Proves a round from its two files alone; empty if everything holds. Codes:
///
/// | code | meaning |
/// | --- | --- |
/// | not-an-application | placed on a project that was not considered |
/// | placed-twice | more than one placement of a student in a pass, or of a |
/// | | pair in the round |
/// | project-over-capacity, group-over-capacity | more than the seats left |
/// | placed-on-closed | on a project that was closed |
/// | wrong-rank, wrong-score | the YAML and the CSV disagree, or the CSV with |
/// | | its own weights |
/// | wrong-lottery | a number, or a pass's seed, that the seed does not give |
/// | pin-missing | a pinned pair is not placed |
/// | blocking-pair | an application that blocks its pass |
/// | not-student-optimal | no pair blocks, but a student could do better |
/// | not-optimal | for methods other than `stable`: moves that would better the
/// | | plan, by what the method promises |
/// | wrong-closure | a closed project that need not be, or an open one that |
/// | | should |
/// | wrong-left-over | students or seats left over that are not, or are |
/// | | missing |
/// | wrong-summary | a figure that does not add up |
/// | broken-data | the CSV contradicts itself |
///
/// What the method promises holds over the projects that stayed open, given the
/// passes before.
STINT_EXPORT std::vector<AuditFinding> audit_round(const Round& round,
                                                   const RoundData& data);

/// Whether both files are as they were made, to the last field: a change that
/// breaks no promise, and so is no finding of `audit_round`, breaks the seal.
/// Code: edited.
STINT_EXPORT std::vector<AuditFinding> audit_seal(const Round& round,
                                                  const RoundData& data);

/// What differs in today's records from those the round was made from: no fault
/// of the round. Codes: digest, private-digest (not compared where either side
/// has no private value), project-gone, project-closed, seats-changed (but for
/// the seats that this round filled), student-gone, student-left.
STINT_EXPORT std::vector<AuditFinding> audit_today(const Round& round,
                                                   const RoundData& data,
                                                   const Program& program);

}  // namespace stint
