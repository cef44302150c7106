#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/match/audit_parts.hpp"
#include "stint/match/round_again.hpp"
#include "stint/records/ledger.hpp"

namespace stint {
namespace {

bool differs(const std::string& then, const std::string& now) {
  return !then.empty() && !now.empty() && then != now;
}

/// Seats that this round's placements hold today.
std::map<ProjectId, int> filled_by(const Round& round, const Program& program) {
  std::map<ProjectId, int> filled;
  for (const Placement& placement : program.placements)
    if (placement.round == round.id && holds_seat(placement.state()))
      ++filled[placement.id.project];
  return filled;
}

AuditFindings compare_digests(const Round& round, const Program& program) {
  const RoundDigest now = digest_for(round, program);
  AuditFindings found;
  if (differs(round.digest.records, now.records))
    found.push_back({"digest", {}, {}, "the records have changed since"});
  if (differs(round.digest.private_records, now.private_records))
    found.push_back(
        {"private-digest", {}, {}, "the private layer has changed since"});
  return found;
}

void compare_project(const RoundProject& row, int pins, int filled,
                     const Ledger& ledger, AuditFindings& found) {
  const auto report = [&](const char* code, std::string text) {
    found.push_back({code, {}, row.project, std::move(text)});
  };
  const Project* project = ledger.program().projects.find(row.project);
  if (project == nullptr) return report("project-gone", "no longer there");
  if (project->status != ProjectStatus::open)
    report("project-closed", fmt::format("{} now", word(project->status)));
  const int then = row.seats + pins;
  const int now =
      std::max(0, project->seats - ledger.seats_held(*project) + filled);
  if (then != now)
    report("seats-changed",
           fmt::format("{} left then, {} now", counted(then, "seat"), now));
}

AuditFindings compare_students(const Round& round, const Program& program) {
  AuditFindings found;
  std::set<StudentId> seen;
  for (const RoundPlacement& placement : round.placements) {
    if (!seen.insert(placement.student).second) continue;
    const Student* student = program.students.find(placement.student);
    if (student == nullptr)
      found.push_back(
          {"student-gone", placement.student, {}, "no longer there"});
    else if (student->status != Status::active)
      found.push_back({"student-left",
                       placement.student,
                       {},
                       fmt::format("{} now", word(student->status))});
  }
  return found;
}

}  // namespace

std::vector<AuditFinding> audit_today(const Round& round, const RoundData& data,
                                      const Program& program) {
  AuditFindings found = compare_digests(round, program);
  const Ledger ledger(program);
  std::map<ProjectId, int> pins;
  for (const RoundApplication& row : data.applications)
    if (row.source == Source::pinned) ++pins[row.project];
  std::map<ProjectId, int> filled = filled_by(round, program);
  for (const RoundProject& row : data.projects)
    if (row.pass == 1)
      compare_project(row, pins[row.project], filled[row.project], ledger,
                      found);
  AuditFindings students = compare_students(round, program);
  found.insert(found.end(), students.begin(), students.end());
  return found;
}

}  // namespace stint
