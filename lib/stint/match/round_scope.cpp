#include "stint/match/round_scope.hpp"

#include <algorithm>

#include "stint/base/error.hpp"
#include "stint/base/spelling.hpp"

namespace stint {
namespace {

template <class R>
void must_exist(const Program& program, const decltype(R::id)& id) {
  if (records<R>(program).find(id) != nullptr) return;
  const std::vector<std::string> ids = ids_of(program, R::kind);
  const std::string near = nearest(id.str(), ids);
  throw Error(
      "there is no " + std::string(singular(R::kind)) + " `" + id.str() + "`",
      near.empty() ? "" : "did you mean `" + near + "`?");
}

template <class T>
bool allowed(const std::vector<T>& only, const T& id) {
  return only.empty() || std::find(only.begin(), only.end(), id) != only.end();
}

bool can_be_filled(const Program& program, const Project& project, Date today) {
  const Business* business = program.businesses.find(project.business);
  return project.status == ProjectStatus::open && business != nullptr &&
         business->status == Status::active && project.dates.last >= today;
}

void check_options(const Program& program, const RoundOptions& options) {
  const Method method = options.method.value_or(program.settings.match.method);
  if (method != Method::stable && options.tie_break == TieBreak::size)
    throw Error("`--tie-break size` goes with the method `stable` only",
                "the method `" + std::string(word(method)) +
                    "` needs no ties broken; leave one of both out");
  for (const ProjectId& id : options.projects) must_exist<Project>(program, id);
  for (const StudentId& id : options.students) must_exist<Student>(program, id);
  for (const Pin& pin : options.pins) {
    must_exist<Student>(program, pin.student);
    must_exist<Project>(program, pin.project);
  }
}

}  // namespace

bool RoundScope::is_direct(const ProjectId& project) const {
  return std::binary_search(direct.begin(), direct.end(), project);
}

bool takes_part(const Student& student) {
  return student.status == Status::active && student.seeks() != Seeking::none;
}

RoundScope scope_of(const Program& program, const RoundOptions& options) {
  check_options(program, options);
  RoundScope scope;
  for (const Student& student : program.students)
    if (options.students.empty() ? takes_part(student)
                                 : allowed(options.students, student.id))
      scope.students.push_back(&student);
  for (const Project& project : program.projects) {
    if (!allowed(options.projects, project.id)) continue;
    const bool direct = selection_of(project, program) == Selection::direct;
    if (direct) scope.direct.push_back(project.id);
    if (!can_be_filled(program, project, options.today)) continue;
    (direct ? scope.fillable : scope.interview).push_back(&project);
  }
  return scope;
}

}  // namespace stint
