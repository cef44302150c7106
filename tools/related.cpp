#include "related.hpp"

#include <optional>
#include <set>
#include <string>
#include <utility>

#include "naming.hpp"

namespace stint::tools {
namespace {

using Ids = std::set<std::string>;

void load_all(Loader& loader, Kind kind, const Ids& ids) {
  for (const std::string& id : ids) loader.load(RecordRef{kind, id});
}

// Loading moves what `loaded` returns, so ids are gathered first.
Ids businesses_of_loaded_projects(const Loader& loader) {
  Ids ids;
  for (const Project& project : loader.loaded<Project>())
    ids.insert(project.business.str());
  return ids;
}

void load_people_of_placements(Loader& loader) {
  Ids students;
  for (const Placement& placement : loader.loaded<Placement>())
    students.insert(placement.id.student.str());
  load_all(loader, Kind::student, students);
}

void load_projects_of_placements(Loader& loader) {
  Ids projects;
  for (const Placement& placement : loader.loaded<Placement>())
    projects.insert(placement.id.project.str());
  load_all(loader, Kind::project, projects);
  load_all(loader, Kind::business, businesses_of_loaded_projects(loader));
}

Ids team_projects(const Loader& loader) {
  Ids projects;
  for (const Project& project : loader.loaded<Project>())
    if (project.work == Work::team) projects.insert(project.id.str());
  return projects;
}

void load_student(Loader& loader, const std::string& id) {
  load_schools_of_students(loader);
  loader.load_placements_of(StudentId::unchecked(id));
  load_projects_of_placements(loader);
  // What an endorsement asks, and who else was on the team.
  loader.load(Kind::pathway);
  loader.load(Kind::skill);
  for (const std::string& project : team_projects(loader))
    loader.load_placements_on(ProjectId::unchecked(project));
}

void load_project(Loader& loader, const std::string& id) {
  load_all(loader, Kind::business, businesses_of_loaded_projects(loader));
  loader.load(Kind::pathway);
  loader.load(Kind::skill);
  loader.load_placements_on(ProjectId::unchecked(id));
  load_people_of_placements(loader);
}

void load_business(Loader& loader, const std::string& id) {
  load_stints_at(loader, id);
  load_people_of_placements(loader);
}

// What `get` says of the record `id`, if it has been read.
template <class R, class Get>
auto of_loaded(const Loader& loader, const std::string& id, const Get& get)
    -> std::optional<decltype(get(std::declval<const R&>()))> {
  for (const R& record : loader.loaded<R>())
    if (record.id.str() == id) return get(record);
  return std::nullopt;
}

}  // namespace

void load_schools_of_students(Loader& loader) {
  Ids schools;
  for (const Student& student : loader.loaded<Student>())
    if (student.school) schools.insert(student.school->str());
  load_all(loader, Kind::school, schools);
}

void load_stints_at(Loader& loader, const std::string& id) {
  loader.load(Kind::project);
  Ids projects;
  for (const Project& project : loader.loaded<Project>())
    if (project.business.str() == id) projects.insert(project.id.str());
  for (const std::string& project : projects)
    loader.load_placements_on(ProjectId::unchecked(project));
}

std::optional<std::string> load_business_of(Loader& loader,
                                            const std::string& project) {
  const auto business = of_loaded<Project>(
      loader, project, [](const Project& record) { return record.business; });
  if (!business) return std::nullopt;
  want(loader, Kind::business, business->str());
  return business->str();
}

void load_seats(Loader& loader, const std::string& id) {
  loader.load_placements_on(ProjectId::unchecked(id));
  const auto business = load_business_of(loader, id);
  if (!business) return;
  const auto is_limited = of_loaded<Business>(
      loader, *business,
      [](const Business& record) { return record.capacity.has_value(); });
  if (is_limited == true) load_stints_at(loader, *business);
}

void load_for_gates(Loader& loader, const std::string& id) {
  load_schools_of_students(loader);
  loader.load_placements_of(StudentId::unchecked(id));
  Ids projects;
  for (const Placement& placement : loader.loaded<Placement>())
    if (placement.id.student.str() == id)
      projects.insert(placement.id.project.str());
  load_all(loader, Kind::project, projects);
}

void load_related(Loader& loader, const RecordRef& record) {
  switch (record.kind) {
    case Kind::student:
      return load_student(loader, record.id);
    case Kind::project:
      return load_project(loader, record.id);
    case Kind::business:
      return load_business(loader, record.id);
    case Kind::placement:
      load_projects_of_placements(loader);
      return load_people_of_placements(loader);
    // Who and what refers to these stands in the other records.
    case Kind::school:
      loader.load(Kind::student);
      return;
    case Kind::pathway:
      loader.load(Kind::project);
      loader.load(Kind::student);
      return;
    case Kind::skill:
      loader.load(Kind::project);
      loader.load(Kind::student);
      loader.load(Kind::placement);
      return;
    case Kind::rule:
    case Kind::round:
    case Kind::program:
      return;
  }
}

}  // namespace stint::tools
