#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/problem.hpp"
#include "stint/match/round_data.hpp"

namespace stint {

/// One pass of a round as numbers, and the way back. Made from the rows of the
/// CSV alone, by the round itself and by who checks it later. Pinned
/// applications and closed projects are not in it.
struct RoundProblem {
  Problem problem;
  /// By student, project, group: ids in their order.
  std::vector<StudentId> students;
  std::vector<ProjectId> projects;
  std::vector<std::string> groups;
  /// By application: its index in `RoundData::applications`.
  std::vector<std::uint32_t> row;

  /// `no_index` if there is none.
  STINT_EXPORT std::uint32_t student(const StudentId& id) const;
  STINT_EXPORT std::uint32_t project(const ProjectId& id) const;
  STINT_EXPORT std::uint32_t application(std::uint32_t student,
                                         std::uint32_t project) const;
};

/// `bakery` of the group `bakery#1`.
STINT_EXPORT BusinessId business_of(std::string_view group);

/// True if the student of both prefers `a`: a higher place, else the larger
/// interest, else the smaller number of student and project in the lottery.
STINT_EXPORT bool prefers(std::string_view seed, const RoundApplication& a,
                          const RoundApplication& b);

/// The place among the candidates, or the largest number where not named: what
/// a group's order compares first.
STINT_EXPORT int named_first(const RoundApplication& application);

/// Students' ties are broken by interest, then by the lottery of student and
/// project. A group orders applications by place among the candidates (not
/// named last), then order descending, then the student's number. With
/// `TieBreak::size` lists stand in the same sequence, but ties are kept as well
/// (`Problem::tier`, from the places), groups leave the student's number out,
/// and it stands in `Problem::lottery` instead. Takes the rows to be in the
/// order that `RoundData` promises.
STINT_EXPORT RoundProblem problem_of(const RoundData& data, int pass,
                                     TieBreak ties = TieBreak::lottery);

/// `problem_of(data, pass)` where `before` was that before projects of `data`
/// were closed and their businesses' groups made anew: the same but for the
/// numbers of the ranks, which keep their order within each group, and made
/// without sorting the applications again.
STINT_EXPORT RoundProblem without_closed(RoundProblem before,
                                         const RoundData& data, int pass);

/// The placements of `pass` as a matching of `problem`; pins, and what is no
/// application, are left out.
STINT_EXPORT Assignment
assignment_of(const RoundProblem& problem,
              const std::vector<RoundPlacement>& placements, int pass);

}  // namespace stint
