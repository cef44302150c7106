#include "advice.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/check/posting_advice.hpp"
#include "stint/rules/counts_text.hpp"
#include "stint/store/layout.hpp"

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

// Drafts and open projects whose files are in `paths`.
std::vector<const Project*> wanted_projects(
    const Snapshot& snapshot, Date today,
    const std::vector<std::string>& paths) {
  auto projects = advised_projects(snapshot.program, today);
  std::erase_if(projects, [&](const Project* project) {
    return !is_wanted(path_of({Kind::project, project->id.str()}), paths);
  });
  return projects;
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
  for (const RecordChange& change : changes.records) {
    const Project* project =
        after.program.projects.find(ProjectId::unchecked(change.record.id));
    // Nobody posts what is closed or called off.
    if (project != nullptr && (project->status == ProjectStatus::draft ||
                               project->status == ProjectStatus::open))
      projects.push_back(project);
  }
  if (projects.empty()) return {};
  const RuleBook rules(after.program);
  if (projects.size() != 1) return advice_of_several(rules, projects);
  return posting_advice(rules, *projects.front());
}

std::vector<Diagnostic> advice_of_all(const Files& files,
                                      const Snapshot& snapshot, Date today,
                                      const std::vector<std::string>& paths) {
  const RuleBook rules(snapshot.program);
  std::vector<RecordFinding> notes;
  for (const Project* project : wanted_projects(snapshot, today, paths)) {
    RecordFinding note = advice_on(rules, *project);
    if (!note.message.empty()) notes.push_back(std::move(note));
  }
  return located(files, notes);
}

std::string advice_hint(const Snapshot& snapshot, Date today,
                        const std::vector<std::string>& paths) {
  const RuleBook rules(snapshot.program);
  const auto projects = wanted_projects(snapshot, today, paths);
  const auto count = std::count_if(
      projects.begin(), projects.end(),
      [&](const Project* p) { return !smallest_change(rules, *p).empty(); });
  if (count == 0) return {};
  return fmt::format(
      "{} of {} could count for more or be easier to fill: `stint check "
      "--advice`\n",
      count,
      counted(static_cast<std::int64_t>(projects.size()),
              "open or draft project"));
}

}  // namespace stint::tools
