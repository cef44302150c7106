#include <algorithm>
#include <optional>
#include <string>

#include "command.hpp"
#include "naming.hpp"
#include "round_files.hpp"
#include "stint/exchange/json.hpp"
#include "stint/report/explanation_report.hpp"
#include "stint/report/fold_lines.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string student;
  std::string project;
  std::optional<std::string> round;
  Format format = Format::table;
  std::optional<std::string> output;
};

void declare(Args& args, Options& options) {
  options.argument("STUDENT", args.student, "the student")
      .argument("PROJECT", args.project, "the project")
      .option("--round", args.round, "NAME",
              "also why this round gave the seats as it did")
      .formats(args.format, {Format::table, Format::json})
      .output(args.output)
      .about("Exit status 0 if the answer is yes, 1 if it is no.")
      .example("stint explain s-1042 bakery-website")
      .example("stint explain s-1042 bakery-website --round 2026-fall");
}

// The other commands name the project first, so this one is often called so.
void refuse_swapped(const Args& args, const Program& program) {
  const auto is_id = [](const auto& records, const std::string& text) {
    return std::any_of(records.begin(), records.end(), [&](const auto& record) {
      return record.id.str() == text;
    });
  };
  if (!is_id(program.projects, args.student) ||
      !is_id(program.students, args.project))
    return;
  throw UsageError(
      "`" + args.student + "` is a project, and `" + args.project +
          "` a student",
      "write `stint explain " + args.project + " " + args.student + "`");
}

void add_round(ExplanationReport& report, const Round& round,
               const Session& session, const Program& program) {
  const RoundData data = read_round_data(session, round.id);
  report.round = round.id;
  report.explanation.round =
      explain_round(round, data, report.student->id, report.project->id);
  if (report.yes()) return;
  report.explanation.limit = limit_of(round, data, report.student->id);
  report.change =
      smallest_change(program, round, data, *report.student, *report.project);
}

int run(const Args& args, Session& session) {
  const Snapshot snapshot = session.read(everything);
  refuse_swapped(args, snapshot.program);
  const Ledger ledger(snapshot.program);
  const FactBook book(ledger, session.today());
  const Student& student = called<Student>(session, snapshot, args.student);
  const Project& project = called<Project>(session, snapshot, args.project);
  ExplanationReport report{.student = &student,
                           .project = &project,
                           .explanation = explain(book, student, project)};
  if (args.round)
    add_round(report, called<Round>(session, snapshot, *args.round), session,
              snapshot.program);
  else if (!report.yes())
    report.change =
        smallest_change(snapshot.program, session.today(), student, project);
  std::optional<int> width;
  if (!args.output) width = session.terminal().width();
  session.out(args.format == Format::json
                  ? json_document(explanation_value(report))
                  : fold_lines(explanation_text(report), width),
              args.output);
  return report.yes() ? 0 : 1;
}

}  // namespace

Command explain_command() {
  return {.name = "explain",
          .group = Group::insight,
          .effect = Effect::reads,
          .summary = "why a student suits a project, or why not",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
