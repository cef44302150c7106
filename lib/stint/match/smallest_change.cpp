#include "stint/match/smallest_change.hpp"

#include <algorithm>

#include "stint/base/error.hpp"
#include "stint/match/field_changes.hpp"
#include "stint/match/round_again.hpp"

namespace stint {
namespace {

/// `records` with one of them as given.
template <class R>
void put(Records<R>& records, const R& changed) {
  std::vector<R> all(records.begin(), records.end());
  for (R& record : all)
    if (record.id == changed.id) record = changed;
  records = Records<R>(std::move(all));
}

/// A program that differs in one student and one project.
Program with(Program program, const Student& student, const Project& project) {
  put(program.students, student);
  put(program.projects, project);
  return program;
}

bool pair_passes(const Program& program, Date today, const Student& student,
                 const Project& project) {
  const Ledger ledger(program);
  const FactBook book(ledger, today);
  return passes(book, book.of(student), book.of(project));
}

std::vector<FieldChange> changes_of(const Program& program, Date today,
                                    const Student& student,
                                    const Project& project) {
  const Ledger ledger(program);
  const FactBook book(ledger, today);
  const auto failed = gates(book, book.of(student), book.of(project)).failed;
  return field_changes(book, student, project, failed);
}

/// The first change after which the pair passes the gates and `holds(student,
/// project)`.
template <class Holds>
SmallestChange first_that(const Program& program, Date today,
                          const Student& student, const Project& project,
                          const Holds& holds) {
  SmallestChange answer;
  for (const FieldChange& change :
       changes_of(program, today, student, project)) {
    Student other_student = student;
    Project other_project = project;
    change.make(other_student, other_project);
    if (!pair_passes(program, today, other_student, other_project) ||
        !holds(other_student, other_project)) {
      answer.tried.push_back(change.text);
      continue;
    }
    answer.outcome = SmallestChange::Outcome::found;
    answer.text = change.text;
    return answer;
  }
  return answer;
}

/// Whether the round comes out as it stands.
bool makes(const Program& program, const RoundOptions& options,
           const Round& round) {
  try {
    const RoundPlan plan = propose_round(program, options);
    return std::equal(plan.round.placements.begin(),
                      plan.round.placements.end(), round.placements.begin(),
                      round.placements.end(),
                      [](const RoundPlacement& a, const RoundPlacement& b) {
                        return a.student == b.student &&
                               a.project == b.project && a.pass == b.pass;
                      });
  } catch (const Error&) {  // a pin that a person took out, say
    return false;
  }
}

}  // namespace

SmallestChange smallest_change(const Program& program, Date today,
                               const Student& student, const Project& project) {
  return first_that(program, today, student, project,
                    [](const Student&, const Project&) { return true; });
}

SmallestChange smallest_change(const Program& program, const Round& round,
                               const RoundData& data, const Student& student,
                               const Project& project) {
  if (!made_from(round, program))
    return {SmallestChange::Outcome::records_differ, {}, {}};
  if (data.find(1, project.id) == nullptr) return {};
  RoundOptions options = options_to_repeat(round, data);
  options.outlook = Outlook::none;
  const Program then = before_enrolling(round, program);
  if (!makes(then, options, round))
    return {SmallestChange::Outcome::plan_differs, {}, {}};
  return first_that(
      then, round.today, student, project,
      [&](const Student& other_student, const Project& other_project) {
        const RoundPlan plan =
            propose_round(with(then, other_student, other_project), options);
        return std::any_of(plan.round.placements.begin(),
                           plan.round.placements.end(),
                           [&](const RoundPlacement& placement) {
                             return placement.student == student.id &&
                                    placement.project == project.id;
                           });
      });
}

}  // namespace stint
