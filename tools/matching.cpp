#include "matching.hpp"

#include <fmt/format.h>

#include "naming.hpp"
#include "stint/base/text.hpp"
#include "stint/exchange/json.hpp"
#include "stint/match/round.hpp"
#include "stint/report/round_report.hpp"
#include "stint/report/shortlist_report.hpp"
#include "stint/workflow/plan_round.hpp"

namespace stint::tools {
namespace {

TableLayout layout_of(const Session& session) {
  return {.width = session.terminal().width(),
          .paint = session.terminal().paint()};
}

/// `A,B` as the ids of what a person calls A and B.
template <class Id>
std::vector<Id> ids_called(const Session& session, const Snapshot& snapshot,
                           Kind kind, const std::string& list) {
  std::vector<Id> ids;
  if (list.empty()) return ids;
  for (const std::string_view part : split(list, ','))
    ids.push_back(Id::unchecked(
        id_called(session, snapshot, kind, std::string(trim(part)))));
  return ids;
}

std::vector<Pin> pins_of(const MatchArgs& args, const Session& session,
                         const Snapshot& snapshot) {
  std::vector<Pin> pins;
  for (const std::string& text : args.pins) {
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos)
      throw UsageError(fmt::format("`{}` is no pin", text),
                       "write `--pin STUDENT=PROJECT`");
    pins.push_back(
        {StudentId::unchecked(id_called(session, snapshot, Kind::student,
                                        text.substr(0, equals))),
         ProjectId::unchecked(id_called(session, snapshot, Kind::project,
                                        text.substr(equals + 1)))});
  }
  return pins;
}

std::size_t most_of(const MatchArgs& args, const Snapshot& snapshot) {
  if (args.count) return static_cast<std::size_t>(*args.count);
  if (args.all)
    return snapshot.program.students.size() + snapshot.program.projects.size();
  return static_cast<std::size_t>(
      snapshot.program.settings.match.shortlist.value);
}

WithExcluded excluded_of(const MatchArgs& args) {
  return args.all ? WithExcluded::yes : WithExcluded::no;
}

int print_shortlist(const MatchArgs& args, Session& session,
                    const ShortlistReport& report, const Program& program,
                    const std::string& nobody) {
  if (args.format == Format::json)
    session.out(json_document(shortlist_value(report)), args.output);
  else if (args.format == Format::csv)
    session.out(shortlist_csv(report), args.output);
  else
    session.out(shortlist_text(report, program, layout_of(session)),
                args.output);
  if (report.eligible != 0) return 0;
  session.note(nobody);
  if (!args.all) session.note("`--all` shows what stops each of them");
  return 1;
}

std::string written(const MatchArgs& args, const Session& session,
                    const RoundPlan& plan, const Program& program) {
  if (args.format == Format::json) return json_document(round_value(plan));
  if (args.format == Format::csv) return round_placements_csv(plan);
  return round_text(plan, program, layout_of(session));
}

RoundOptions options_of(const MatchArgs& args, const Session& session,
                        const Snapshot& snapshot) {
  return {.name = RoundId(*args.round),
          .today = session.today(),
          .seed = args.seed,
          .method = args.method,
          .projects = ids_called<ProjectId>(session, snapshot, Kind::project,
                                            args.projects),
          .students = ids_called<StudentId>(session, snapshot, Kind::student,
                                            args.students),
          .pins = pins_of(args, session, snapshot)};
}

}  // namespace

void check_one_mode(const MatchArgs& args) {
  const int modes = (args.project.empty() ? 0 : 1) + (args.student ? 1 : 0) +
                    (args.round ? 1 : 0);
  if (modes != 1)
    throw UsageError(modes == 0
                         ? "`match` needs a project, a student or a round"
                         : "`match` takes one of a project, a student and a "
                           "round",
                     "write `stint match PROJECT`, `stint match --student ID` "
                     "or `stint match --round NAME`");
  const bool of_round = args.method || !args.seed.empty() ||
                        !args.projects.empty() || !args.students.empty() ||
                        !args.pins.empty() || args.strict || args.replace;
  if (args.count && *args.count < 1)
    throw UsageError("a shortlist has at least one place",
                     "write `--count 5`, say");
  if (of_round && !args.round)
    throw UsageError(
        "`--method`, `--seed`, `--projects`, `--students`, `--pin`, `--strict` "
        "and `--replace` go with `--round`");
  if (args.round && (args.all || args.count))
    throw UsageError("`--all` and `--count` do not go with `--round`");
}

int match_project(const MatchArgs& args, Session& session) {
  const Snapshot snapshot = session.read(everything);
  const Ledger ledger(snapshot.program);
  const FactBook book(ledger, session.today());
  const Project& project = called<Project>(session, snapshot, args.project);
  const ShortlistReport report = report_on(
      ledger, project, shortlist_for(book, project, excluded_of(args)),
      most_of(args, snapshot));
  std::string nobody;
  if (report.eligible == 0)
    nobody =
        nobody_advice(project, report.seats_left,
                      shortlist_for(book, project, WithExcluded::yes).excluded,
                      session.today());
  return print_shortlist(args, session, report, snapshot.program, nobody);
}

int match_student(const MatchArgs& args, Session& session) {
  const Snapshot snapshot = session.read(everything);
  const Ledger ledger(snapshot.program);
  const FactBook book(ledger, session.today());
  const Student& student = called<Student>(session, snapshot, *args.student);
  const ShortlistReport report =
      report_on(student, shortlist_for(book, student, excluded_of(args)),
                most_of(args, snapshot));
  return print_shortlist(
      args, session, report, snapshot.program,
      fmt::format("no open project suits {}", student.id.str()));
}

int match_round(const MatchArgs& args, Session& session) {
  bool left_over = false;
  session.change(
      everything,
      [&](const Snapshot& snapshot) {
        const RoundPlan plan = propose_round(
            snapshot.program, options_of(args, session, snapshot));
        left_over = plan.round.summary.unplaced != 0;
        const Replace replace = args.replace ? Replace::yes : Replace::no;
        Changes changes = write_round(snapshot.program, plan, replace);
        std::string text = written(args, session, plan, snapshot.program);
        Decision decision(std::move(changes),
                          fmt::format("stint enroll --round {}", *args.round),
                          std::move(text));
        decision.output = args.output;
        return decision;
      },
      Verify::sound_program);
  return args.strict && left_over ? 1 : 0;
}

}  // namespace stint::tools
