#include "placements.hpp"

#include <algorithm>
#include <utility>

#include "naming.hpp"
#include "related.hpp"
#include "stint/workflow/resolve.hpp"

namespace stint::tools {
namespace {

template <class R, class Id>
const R* find_loaded(const Loader& loader, const Id& id) {
  const auto& all = loader.loaded<R>();
  const auto at = std::find_if(
      all.begin(), all.end(), [&](const R& record) { return record.id == id; });
  return at == all.end() ? nullptr : &*at;
}

}  // namespace

void declare_whom(Options& options, Whom& whom, Arity students) {
  options.argument("PROJECT", whom.project, "the project: an id or its title",
                   Arity::optional);
  options.arguments("STUDENT", whom.students,
                    students == Arity::some ? "the students: ids, or names"
                                            : "the student: an id, or a name");
}

void declare_from(Options& options, Whom& whom) {
  options.option("--from", whom.from, "FILE",
                 "carry out every line of FILE (`-`: standard input), CSV with "
                 "a header or JSON Lines; the columns are called like the "
                 "arguments and options");
}

void declare_arrangement(Options& options, Arrangement& arrangement) {
  options
      .option("--day", arrangement.day, "DATE",
              "of an interview: its day, if not that of the step")
      .option("--at", arrangement.at, "TIME", "of an interview: when")
      .option("--where", arrangement.where, "TEXT", "of an interview: where")
      .option("--answer-by", arrangement.answer_by, "DATE",
              "of an offer: the last day to answer, if not as the settings "
              "say");
}

void check_whom(const Whom& whom) {
  if (whom.from && !whom.students.empty())
    throw UsageError(
        "students are named both on the command line and by "
        "`--from`",
        "leave one of them out");
  if (whom.from) return;
  if (whom.project.empty())
    throw UsageError("PROJECT and STUDENT are missing",
                     "name them, or give a batch with `--from FILE`");
  if (whom.students.empty())
    throw UsageError("STUDENT is missing",
                     "name one, or give a batch with `--from FILE`");
}

void want_placement(Loader& loader, const Subject& subject, Extent extent) {
  const bool has_project = want(loader, Kind::project, subject.project);
  const bool has_student = want(loader, Kind::student, subject.student);
  if (!has_project || !has_student) {
    // A name: whose it is shows only when all has been read.
    loader.load(Kind::placement);
    loader.load(Kind::project);
    loader.load(Kind::business);
    if (extent != Extent::placement) loader.load(Kind::school);
    return;
  }
  const PlacementId id{ProjectId::unchecked(subject.project),
                       StudentId::unchecked(subject.student)};
  loader.load(RecordRef{Kind::placement, id.str()});
  if (const auto* project = find_loaded<Project>(loader, id.project))
    loader.load(RecordRef{Kind::business, project->business.str()});
  if (extent == Extent::placement) return;
  if (extent == Extent::work) return load_for_gates(loader, id.student.str());
  load_schools_of_students(loader);
  const auto* placement = find_loaded<Placement>(loader, id);
  if (placement != nullptr && !holds_seat(placement->state()))
    load_seats(loader, id.project.str());
}

void want_enrollment(Loader& loader, const Subject& subject, State to) {
  const bool has_project = want(loader, Kind::project, subject.project);
  const bool has_student = want(loader, Kind::student, subject.student);
  // A name: whose it is shows only when all has been read.
  if (!has_project || !has_student) return everything(loader);
  load_for_gates(loader, subject.student);
  if (holds_seat(to)) return load_seats(loader, subject.project);
  load_business_of(loader, subject.project);
}

Decision decide(const Session& session, Action action) {
  for (const std::string& note : action.notes) session.note(note);
  return {std::move(action.changes), std::move(action.next)};
}

void require_known(const Program& program, const Subject& subject) {
  if (!subject.project.empty()) resolve_project(program, subject.project);
  if (!subject.student.empty()) resolve_student(program, subject.student);
}

Acting acting(const Session& session, const Snapshot& snapshot) {
  return {session.who(snapshot.program.settings), session.today()};
}

}  // namespace stint::tools
