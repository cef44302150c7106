#include "matching.hpp"

#include <fmt/format.h>

#include "naming.hpp"
#include "stint/exchange/json.hpp"
#include "stint/report/shortlist_report.hpp"

namespace stint::tools {
namespace {

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

/// What `--compare` and `--what-if`, which write nothing, do not go with.
void check_nothing_is_written(const MatchArgs& args) {
  if (!args.compare && args.what_ifs.empty()) return;
  if (args.compare && !args.what_ifs.empty())
    throw UsageError("`--compare` and `--what-if` exclude each other",
                     "take one of them");
  if (args.compare && args.method)
    throw UsageError("`--compare` shows every method",
                     "leave `--method` out, or `--compare`");
  if (args.strict || args.replace)
    throw UsageError(
        "`--strict` and `--replace` go with a round that is "
        "written, not with `--compare` and `--what-if`");
  if (args.format == Format::csv)
    throw UsageError("`--compare` and `--what-if` know no `--csv`",
                     "`--json` is for programs");
}

}  // namespace

TableLayout layout_of(const Session& session) {
  return {.width = session.terminal().width(),
          .paint = session.terminal().paint()};
}

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
  const bool of_round =
      args.method || !args.seed.empty() || !args.projects.empty() ||
      !args.students.empty() || !args.pins.empty() || args.strict ||
      args.replace || args.tie_break || args.compare || !args.what_ifs.empty();
  if (args.count && *args.count < 1)
    throw UsageError("a shortlist has at least one place",
                     "write `--count 5`, say");
  if (of_round && !args.round)
    throw UsageError(
        "`--method`, `--tie-break`, `--seed`, `--projects`, `--students`, "
        "`--pin`, `--compare`, `--what-if`, `--strict` and `--replace` go with "
        "`--round`");
  if (args.round && (args.all || args.count))
    throw UsageError("`--all` and `--count` do not go with `--round`");
  check_nothing_is_written(args);
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

}  // namespace stint::tools
