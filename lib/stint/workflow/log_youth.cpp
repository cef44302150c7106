#include <set>

#include <fmt/format.h>

#include "stint/rules/youth.hpp"
#include "stint/workflow/log_parts.hpp"

namespace stint {
namespace {

/// True if the entry was made or signed by this command.
bool is_touched(const DraftLedger& draft, const LogFinding& logged) {
  const Placement* before = draft.program().placements.find(logged.placement);
  const Placement& after = *draft.find(logged.placement);
  return before == nullptr || logged.shift >= before->shifts.size() ||
         before->shifts[logged.shift].verified.has_value() !=
             after.shifts[logged.shift].verified.has_value();
}

void warn_of_student(Log& log, const Student& student) {
  const DraftLedger& draft = log.steps.draft;
  const RuleBook& rules = log.steps.book.rules();
  // An entry may also complete a week that ends with another one.
  std::set<std::string> known;
  for (const LogFinding& logged :
       judge_log(rules, student, draft.ledger().of(student.id)))
    known.insert(logged.finding.sentence());
  for (const LogFinding& logged :
       judge_log(rules, student, draft.of(student.id))) {
    if (logged.finding.severity == RuleSeverity::note) continue;
    const std::string text = logged.finding.sentence();
    if (!is_touched(draft, logged) && known.contains(text)) continue;
    log.steps.action.notes.push_back(
        fmt::format("warning: {} on {}: {}", logged.placement.student.str(),
                    logged.placement.project.str(), text));
  }
}

}  // namespace

void warn_of_youth(Log& log) {
  const Program& program = log.steps.draft.program();
  std::set<StudentId> students;
  for (const auto& [id, placement] : log.steps.draft.changed())
    students.insert(id.student);
  for (const StudentId& id : students)
    if (const Student* student = program.students.find(id))
      warn_of_student(log, *student);
}

}  // namespace stint
