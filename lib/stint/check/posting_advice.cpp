#include "stint/check/posting_advice.hpp"

#include "stint/base/text.hpp"
#include "stint/rules/counts_text.hpp"

namespace stint {

std::vector<const Project*> advised_projects(const Program& program,
                                             Date today) {
  std::vector<const Project*> projects;
  for (const Project& project : program.projects)
    if (takes_advice(project, today)) projects.push_back(&project);
  return projects;
}

RecordFinding advice_on(const RuleBook& rules, const Project& project) {
  RecordFinding note;
  note.record = {Kind::project, project.id.str()};
  note.severity = Severity::note;
  note.check = "posting";
  note.message = join(posting_advice(rules, project), "; ");
  const std::vector<FieldSetting> change = smallest_change(rules, project);
  if (change.empty()) return note;
  note.path = {change.front().field};
  note.help = "`stint set project " + project.id.str();
  for (const FieldSetting& one : change) note.help += " " + one.text;
  note.help += "`";
  return note;
}

}  // namespace stint
