#include "verifying.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "related.hpp"
#include "stint/check/check.hpp"

namespace stint::tools {
namespace {

using Refs = std::set<RecordRef>;

/// The settings, rules and calendars are seen by every record, and a record
/// that goes by all that name it.
bool is_seen_by_all(const Changes& changes) {
  return !changes.files.empty() ||
         std::any_of(changes.records.begin(), changes.records.end(),
                     [](const RecordChange& change) {
                       const Kind kind = change.record.kind;
                       return change.remove || kind == Kind::program ||
                              kind == Kind::rule || kind == Kind::school;
                     });
}

/// The records that a reference can mean; none where it names a part of one.
Refs meant_by(Target target, const std::string& id) {
  switch (target) {
    case Target::school:
      return {{Kind::school, id}};
    case Target::skill:
      return {{Kind::skill, id}};
    case Target::pathway:
      return {{Kind::pathway, id}};
    case Target::rule:
      return {{Kind::rule, id}};
    case Target::student:
      return {{Kind::student, id}};
    case Target::business:
      return {{Kind::business, id}};
    case Target::project:
      return {{Kind::project, id}};
    case Target::round:
      return {{Kind::round, id}};
    case Target::project_or_business:
      return {{Kind::project, id}, {Kind::business, id}};
    default:
      return {};
  }
}

/// What the records that have been read name.
Refs named_by_loaded(const Loader& loader) {
  Refs named;
  for (const KindName& name : kind_names()) {
    if (name.kind == Kind::program) continue;
    with_kind(name.kind, [&]<class R>() {
      FieldPath path;
      for (const R& record : loader.loaded<R>())
        table<R>().references(
            record, path,
            [&](const FieldPath&, Target target, const std::string& id) {
              named.merge(meant_by(target, id));
            });
    });
  }
  for (const Placement& placement : loader.loaded<Placement>()) {
    named.insert({Kind::project, placement.id.project.str()});
    named.insert({Kind::student, placement.id.student.str()});
  }
  return named;
}

/// The projects whose seats or mentors `changed` may touch.
std::set<std::string> projects_of(const Refs& changed) {
  std::set<std::string> projects;
  for (const RecordRef& ref : changed) {
    if (ref.kind == Kind::project) projects.insert(ref.id);
    if (ref.kind == Kind::placement)
      projects.insert(ref.id.substr(0, ref.id.find('/')));
  }
  return projects;
}

/// What the rules about youth hold together: a student's stints, and of all
/// stints that were read the students with their schools.
void load_for_youth(Loader& loader, const Refs& changed) {
  if (loader.settings().rules.empty()) return;
  for (const RecordRef& ref : changed)
    if (ref.kind == Kind::student)
      loader.load_placements_of(StudentId::unchecked(ref.id));
  Refs wanted;
  for (const Placement& placement : loader.loaded<Placement>()) {
    wanted.insert({Kind::student, placement.id.student.str()});
    wanted.insert({Kind::project, placement.id.project.str()});
  }
  for (const RecordRef& ref : wanted) loader.load(ref);
  wanted.clear();
  for (const Student& student : loader.loaded<Student>())
    if (student.school) wanted.insert({Kind::school, student.school->str()});
  for (const Project& project : loader.loaded<Project>())
    wanted.insert({Kind::business, project.business.str()});
  for (const RecordRef& ref : wanted) loader.load(ref);
}

void load_affected(Loader& loader, const Refs& changed) {
  for (const RecordRef& ref : changed) loader.load(ref);
  for (const RecordRef& ref : named_by_loaded(loader)) loader.load(ref);
  for (const std::string& project : projects_of(changed))
    load_seats(loader, project);
  for (const RecordRef& ref : changed)
    if (ref.kind == Kind::business) load_stints_at(loader, ref.id);
  load_for_youth(loader, changed);
}

/// Of a record that was read only because it is checked together with a changed
/// one, what it names was not read; but the people of its business were.
bool is_out_of_sight(const RecordFinding& finding, const Refs& changed) {
  return !changed.contains(finding.record) &&
         finding.check.starts_with("unknown-") &&
         finding.check != "unknown-person";
}

}  // namespace

bool is_surely_sound(const Store& store, const Changes& changes,
                     const std::vector<FilePatch>& patches, Date today) {
  if (is_seen_by_all(changes)) return false;
  Refs changed;
  for (const RecordChange& change : changes.records)
    changed.insert(change.record);
  const Snapshot after = store.read_with(
      patches, [&](Loader& loader) { load_affected(loader, changed); });
  const auto is_error = [](const auto& fault) {
    return fault.severity == Severity::error;
  };
  if (std::any_of(after.diagnostics.begin(), after.diagnostics.end(), is_error))
    return false;
  const Ledger ledger(after.program);
  const auto findings =
      check_records({.ledger = ledger,
                     .broken = after.broken,
                     .broken_references = after.broken_references,
                     .today = today});
  return std::none_of(
      findings.begin(), findings.end(), [&](const RecordFinding& finding) {
        return is_error(finding) && !is_out_of_sight(finding, changed);
      });
}

}  // namespace stint::tools
