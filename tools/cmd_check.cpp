#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "advice.hpp"
#include "checking.hpp"
#include "command.hpp"
#include "stint/base/text.hpp"
#include "stint/exchange/json.hpp"
#include "stint/report/diagnostics.hpp"
#include "stint/report/diagnostics_ci.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::vector<std::string> paths;
  bool advice = false;
  Format format = Format::table;
  std::optional<std::string> output;
};

void declare(Args& args, Options& options) {
  options
      .arguments("PATH", args.paths,
                 "files or directories of the program; none given means all")
      .flag("--advice", args.advice,
            "add a note about each project that is open or a draft and not "
            "over: what it counts for, and the smallest change that helps")
      .formats(args.format, {Format::table, Format::csv, Format::json,
                             Format::github, Format::sarif, Format::junit})
      .output(args.output)
      .about(
          "Prints each fault with the line it is in and what to write instead, "
          "and ends with status 1 if there are errors; advice never changes "
          "that.")
      .example("stint check")
      .example("stint check students/s-1042.yaml")
      .example("stint check --advice projects")
      .example("stint check --json")
      .example("stint check --format sarif -o stint.sarif");
}

std::string written(Format format, const std::vector<Diagnostic>& found,
                    std::size_t files, const Session& session) {
  switch (format) {
    case Format::csv:
      return diagnostics_csv(found);
    case Format::github:
      return diagnostics_github(found);
    case Format::json:
      return json_document({{"files", static_cast<std::int64_t>(files)},
                            {"diagnostics", diagnostics_value(found)}});
    case Format::sarif:
      return to_json(diagnostics_sarif(found), JsonLayout::indented) + '\n';
    case Format::junit:
      return diagnostics_junit(found,
                               {.files = static_cast<std::int64_t>(files),
                                .today = session.today()});
    default:
      return diagnostics_text(found, session.terminal().paint(),
                              session.terminal().text_width()) +
             counted(static_cast<std::int64_t>(files), "file") + ", " +
             diagnostics_summary(found) + '\n';
  }
}

int run(const Args& args, Session& session) {
  std::vector<std::string> paths;
  for (const std::string& path : args.paths)
    paths.push_back(path_in_program(path, session.root()));
  const Snapshot snapshot = session.read_with_faults(everything);
  const Files files{session.files(), session.overlay()};
  std::vector<Diagnostic> found =
      check_snapshot(files, snapshot, session.today());
  for (Diagnostic& diagnostic : compare_all_readers(files))
    found.push_back(std::move(diagnostic));
  sort_diagnostics(found);
  keep_below(found, paths);
  if (args.advice) {
    for (Diagnostic& note :
         advice_of_all(files, snapshot, session.today(), paths))
      found.push_back(std::move(note));
    sort_diagnostics(found);
  }
  const std::size_t count =
      paths.empty() ? snapshot.files : count_below(files, paths);
  std::string text = written(args.format, found, count, session);
  if (args.format == Format::table && !args.advice)
    text += advice_hint(snapshot, session.today(), paths);
  session.out(text, args.output);
  return has_errors(found) ? 1 : 0;
}

}  // namespace

Command check_command() {
  return {.name = "check",
          .group = Group::records,
          .effect = Effect::reads,
          .summary = "find every fault of every record, all at once",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
