#include "stint/match/round_summary.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "stint/records/ledger.hpp"

namespace stint {
namespace {

using Profile = std::vector<RoundSummary::Number>;

void count_at(Profile& profile, int rank) {
  const auto at = static_cast<std::size_t>(rank - 1);
  if (profile.size() <= at) profile.resize(at + 1);
  profile[at] = profile[at] + 1;
}

std::set<StudentId> placed_in(const Round& round) {
  std::set<StudentId> placed;
  for (const RoundPlacement& placement : round.placements)
    placed.insert(placement.student);
  return placed;
}

/// Of the application that was placed; the rows are by pass and student.
Source source_of(const std::vector<RoundApplication>& rows,
                 const RoundPlacement& placed) {
  const int pass = placed.pass;
  auto at =
      std::lower_bound(rows.begin(), rows.end(), std::tie(pass, placed.student),
                       [](const RoundApplication& row, const auto& key) {
                         return std::tie(row.pass, row.student) < key;
                       });
  while (at->project != placed.project) ++at;
  return at->source;
}

void count_placements(const RoundPlan& plan, RoundSummary& summary) {
  int fit = 0;
  int interest = 0;
  for (const RoundPlacement& p : plan.round.placements) {
    fit += p.fit;
    interest += p.interest;
    const Source from = source_of(plan.data.applications, p);
    if (from == Source::pinned) continue;
    count_at(
        from == Source::derived ? summary.derived_profile : summary.profile,
        p.student_rank);
  }
  const int count = static_cast<int>(plan.round.placements.size());
  if (count == 0) return;
  summary.mean_fit = fit / count;
  summary.mean_interest = interest / count;
}

}  // namespace

RoundSummary summary_of(const RoundPlan& plan, int blocking_pairs) {
  RoundSummary summary;
  summary.placed = static_cast<int>(placed_in(plan.round).size());
  summary.unplaced = static_cast<int>(plan.left_over.size());
  summary.students = summary.placed + summary.unplaced;
  for (const OpenSeats& open : plan.open_seats)
    summary.open_seats = summary.open_seats + open.seats;
  summary.blocking_pairs = blocking_pairs;
  count_placements(plan, summary);
  return summary;
}

std::vector<Fared> fared_of(const RoundPlan& plan, const RoundScope& scope,
                            const Program& program) {
  const std::set<StudentId> placed = placed_in(plan.round);
  // Grades are numbers, so that 9 comes before 10.
  std::map<std::string, Fared> school;
  std::map<int, Fared> grade;
  std::map<std::string, Fared> pathway;
  for (const Student* student : scope.students) {
    const int count = placed.contains(student->id) ? 1 : 0;
    const auto add = [&](Fared& fared, const char* by, std::string name) {
      fared.by = by;
      fared.name = std::move(name);
      ++fared.students;
      fared.placed += count;
    };
    const std::string at = student->school ? student->school->str() : "";
    add(school[at], "school", at);
    const auto now = grade_on(*student, program, plan.round.today);
    add(grade[now.value_or(-100)], "grade", now ? std::to_string(*now) : "");
    const std::string on = student->pathway ? student->pathway->str() : "";
    add(pathway[on], "pathway", on);
  }
  std::vector<Fared> all;
  for (auto& [key, fared] : school) all.push_back(std::move(fared));
  for (auto& [key, fared] : grade) all.push_back(std::move(fared));
  for (auto& [key, fared] : pathway) all.push_back(std::move(fared));
  return all;
}

}  // namespace stint
