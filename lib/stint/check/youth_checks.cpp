#include <algorithm>

#include "stint/check/families.hpp"
#include "stint/rules/youth.hpp"

namespace stint {
namespace {

bool was_forced(const Placement& placement) {
  return std::any_of(placement.history.begin(), placement.history.end(),
                     [](const Step& step) { return step.forced; });
}

/// What is agreed or under way, and not over.
bool is_ahead(const Placement& placement, const Project& project, Date today) {
  return (placement.state() == State::accepted ||
          placement.state() == State::active) &&
         dates_of(placement, project).last >= today;
}

void check_plan(const RuleBook& book, const Student& student,
                const Placement& placement, Date today, Findings& findings) {
  const Program& program = book.program();
  const Project* project = program.projects.find(placement.id.project);
  if (project == nullptr || !student.born || was_forced(placement) ||
      !is_ahead(placement, *project, today))
    return;
  for (const RuleFinding& finding : judge_plan(
           book, {.student = student,
                 .project = *project,
                 .placement = &placement,
                 .business = program.businesses.find(project->business)})) {
    if (finding.severity != RuleSeverity::block) continue;
    findings.error({Kind::placement, placement.id.str()}, {}, "youth-plan",
                   finding.sentence(),
                   "change the plan, or move it on with `--force --reason`");
  }
}

void check_log(const RuleBook& book, const Student& student,
               std::span<const Placement* const> placements,
               Findings& findings) {
  for (const LogFinding& logged : judge_log(book, student, placements)) {
    if (logged.finding.severity == RuleSeverity::note) continue;
    findings.warn({Kind::placement, logged.placement.str()},
                  {std::string("hours"), logged.shift, std::string("worked")},
                  "youth-hours", logged.finding.sentence(),
                  "correct the entry if it is wrong; what was worked stays");
  }
}

}  // namespace

void check_youth(const CheckInput& input, Findings& findings) {
  const RuleBook book(input.program());
  if (book.followed().empty()) return;
  for (const Student& student : input.program().students) {
    const auto placements = input.ledger.of(student.id);
    for (const Placement* placement : placements)
      check_plan(book, student, *placement, input.today, findings);
    check_log(book, student, placements, findings);
  }
}

}  // namespace stint
