#include "advice.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/check/posting_advice.hpp"
#include "stint/rules/counts_text.hpp"
#include "stint/store/layout.hpp"
#include "stint/workflow/project_concerns.hpp"

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

void add_concerns(const Session& session, const Snapshot& before,
                  const Snapshot& after,
                  const std::vector<const Project*>& projects,
                  Decision& decision) {
  const Ledger ledger(after.program);
  std::string next;
  for (const Project* project : projects)
    for (const Concern& concern :
         new_concerns(ledger, before.program.projects.find(project->id),
                      *project, session.today())) {
      decision.advice.push_back(concern.text);
      if (next.empty()) next = concern.command;
    }
  if (!next.empty()) decision.next = next;
}

}  // namespace

void advise_projects(Session& session, const Snapshot& snapshot,
                     Decision& decision) {
  const Changes& changes = decision.changes;
  if (changes.records.empty() ||
      changes.records.front().record.kind != Kind::project)
    return;
  const Snapshot after = session.preview(snapshot, changes);
  std::vector<const Project*> projects;
  for (const RecordChange& change : changes.records)
    if (const Project* project =
            after.program.projects.find(ProjectId::unchecked(change.record.id)))
      projects.push_back(project);
  add_concerns(session, snapshot, after, projects, decision);
  std::erase_if(projects, [&](const Project* project) {
    return !takes_advice(*project, session.today());
  });
  if (projects.empty()) return;
  const RuleBook rules(after.program);
  for (std::string& line : projects.size() == 1
                               ? posting_advice(rules, *projects.front())
                               : advice_of_several(rules, projects))
    decision.advice.push_back(std::move(line));
}

void advise_new_project(Session& session, const Snapshot& snapshot,
                        const std::string& id, Decision& decision) {
  const Snapshot after = session.preview(snapshot, decision.changes);
  if (const Project* project =
          after.program.projects.find(ProjectId::unchecked(id)))
    add_concerns(session, snapshot, after, {project}, decision);
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
