#pragma once

#include <optional>
#include <string>
#include <vector>

#include "options.hpp"
#include "session.hpp"
#include "stint/workflow/arrangement.hpp"
#include "stint/workflow/batch.hpp"
#include "stint/workflow/request.hpp"

namespace stint::tools {

/// Which placements a command is about: those of the command line, or those of
/// a batch.
struct Whom {
  std::string project;
  std::vector<std::string> students;
  std::optional<std::string> from;
};

/// `PROJECT STUDENT…`; `arity` tells how many students there may be.
void declare_whom(Options& options, Whom& whom, Arity students);
/// `--from FILE`, with what its columns are.
void declare_from(Options& options, Whom& whom);

/// `--day`, `--at`, `--where` and `--answer-by`.
void declare_arrangement(Options& options, Arrangement& arrangement);

/// Throws `UsageError` unless there are either arguments or a batch.
void check_whom(const Whom& whom);

/// The columns of every batch about placements.
template <class Request>
std::vector<BatchColumn<Request>> with_subject(
    std::vector<BatchColumn<Request>> columns) {
  columns.push_back({"project", [](const BatchCell& cell, Request& request) {
                       read_cell(cell, request.subject.project);
                     }});
  columns.push_back({"student", [](const BatchCell& cell, Request& request) {
                       read_cell(cell, request.subject.student);
                     }});
  columns.push_back({"by", [](const BatchCell& cell, Request& request) {
                       read_cell(cell, request.subject.by);
                     }});
  return columns;
}

/// A column whose value goes to a member of the request.
template <class Request, class T>
BatchColumn<Request> column(std::string_view name, T Request::*member) {
  return {name, [member](const BatchCell& cell, Request& request) {
            read_cell(cell, request.*member);
          }};
}
/// The same for a member of a member, such as the reason of an overrule.
template <class Request, class Part, class T>
BatchColumn<Request> column(std::string_view name, Part Request::*part,
                            T Part::*member) {
  return {name, [part, member](const BatchCell& cell, Request& request) {
            read_cell(cell, request.*part.*member);
          }};
}

/// The columns of a batch of steps with an arrangement.
template <class Request>
std::vector<BatchColumn<Request>> arrangement_columns() {
  using R = Request;
  return {column("day", &R::arrangement, &Arrangement::day),
          column("at", &R::arrangement, &Arrangement::at),
          column("where", &R::arrangement, &Arrangement::where),
          column("answer-by", &R::arrangement, &Arrangement::answer_by)};
}

/// One request for each student, or for each line of the batch. What the
/// command line says, `standard`, holds for all of them; a line may say
/// otherwise.
template <class Request>
std::vector<Request> requests_of(const Whom& whom, Request standard,
                                 std::vector<BatchColumn<Request>> columns) {
  check_whom(whom);
  standard.subject.project = whom.project;
  if (whom.from)
    return read_batch_requests(read_input(*whom.from), *whom.from, standard,
                               with_subject(std::move(columns)));
  std::vector<Request> requests;
  for (const std::string& student : whom.students) {
    standard.subject.student = student;
    requests.push_back(standard);
  }
  return requests;
}

/// `room`: also what tells whether a seat is left, where a placement holds none
/// yet, and the school, by whose calendar the rules about youth judge.
/// `work`: also what the student does elsewhere, and the school.
enum class Extent : std::uint8_t { placement, room, work };

/// Looking for a student's placements in every project's folder costs more than
/// reading all of them where there are more requests than these.
inline constexpr std::size_t few_requests = 32;

/// Reads the placement that `subject` names, with its project, student and
/// business. Where a name stands for an id, all that may bear it are read.
void want_placement(Loader& loader, const Subject& subject, Extent extent);

/// Reads what it takes to judge whether the student that `subject` names may be
/// placed on the project, with `to` as the first step. Where a name stands for
/// an id, everything is read.
void want_enrollment(Loader& loader, const Subject& subject, State to);

/// What `session` is to do, once the notes of `action` are told.
Decision decide(const Session& session, Action action);

/// Throws `Error` if there is no such project or student.
void require_known(const Program& program, const Subject& subject);

/// Who acts, today.
Acting acting(const Session& session, const Snapshot& snapshot);

/// The same for requests. Where it is not known who acts, whom they name is
/// looked at first, since that is nearer to what was asked for.
template <class Request>
Acting acting(const Session& session, const Snapshot& snapshot,
              const std::vector<Request>& requests) {
  try {
    return acting(session, snapshot);
  } catch (const Error&) {
    for (const Request& request : requests)
      require_known(snapshot.program, request.subject);
    throw;
  }
}

}  // namespace stint::tools
