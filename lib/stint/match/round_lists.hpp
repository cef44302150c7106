#pragma once

#include <map>
#include <set>

#include "stint/match/index.hpp"
#include "stint/match/round_scope.hpp"
#include "stint/match/score.hpp"

namespace stint {

/// All facts of a pass, worked out once. Borrows from the ledger's program.
struct PassFacts {
  PassFacts(const Ledger& ledger, Date today, const RoundScope& scope);

  FactBook book;
  /// In the order of the scope.
  std::vector<StudentFacts> students;
  std::map<ProjectId, ProjectFacts> projects;
  /// Those that can be filled and have a seat left; and their facts, by the
  /// same places.
  ProjectIndex open;
  std::vector<const ProjectFacts*> open_facts;
};

/// What the students of one pass apply for, before the business's ranks.
struct PassLists {
  std::vector<RoundApplication> applications;
  /// Listed projects that fail gates, with texts.
  std::vector<DroppedChoice> dropped;
  /// Students who listed something that the round does not fill.
  std::set<StudentId> listed_elsewhere;
};

/// The lists of all students of the scope but `done`: their choices, what they
/// have applied for, and for who is open to any project the best others with a
/// seat left.
PassLists lists_of(const PassFacts& facts, const RoundScope& scope, int pass,
                   const std::string& seed, const std::set<StudentId>& done);

/// The row of one pair, but for its place, source, rank and lottery number.
RoundApplication application_of(const PassFacts& facts,
                                const StudentFacts& student,
                                const ProjectFacts& project, int pass);

/// Fills in `business_rank` of all rows of `pass`.
void rank_for_businesses(std::vector<RoundApplication>& rows);

}  // namespace stint
