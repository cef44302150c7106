#include "advice.hpp"

#include <algorithm>

#include "stint/base/text.hpp"
#include "stint/rules/counts_text.hpp"

namespace stint::tools {
namespace {

// An endorsement asks, and the project does nothing toward it.
bool is_idle(const RuleBook& rules, const Project& project) {
  const auto all = project_counts(rules, project);
  return !all.empty() &&
         std::none_of(all.begin(), all.end(),
                      [](const ProjectCounts& c) { return c.counts(); });
}

std::vector<std::string> advice_of_several(
    const RuleBook& rules, const std::vector<const Project*>& projects) {
  std::vector<std::string> idle;
  for (const Project* project : projects)
    if (is_idle(rules, *project)) idle.push_back(project->id.str());
  if (idle.empty()) return {};
  return {"toward no endorsement: " + join(idle, ", ") +
          "; `stint show project " + idle.front() + "` says what would help"};
}

}  // namespace

std::vector<std::string> advice_after(Session& session,
                                      const Snapshot& snapshot,
                                      const Changes& changes) {
  if (changes.records.empty() ||
      changes.records.front().record.kind != Kind::project)
    return {};
  const Snapshot after = session.preview(snapshot, changes);
  std::vector<const Project*> projects;
  for (const RecordChange& change : changes.records)
    if (const Project* project =
            after.program.projects.find(ProjectId::unchecked(change.record.id)))
      projects.push_back(project);
  const RuleBook rules(after.program);
  if (projects.size() != 1) return advice_of_several(rules, projects);
  return posting_advice(rules, *projects.front());
}

}  // namespace stint::tools
