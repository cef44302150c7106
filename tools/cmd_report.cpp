#include <optional>
#include <string>

#include "command.hpp"
#include "stint/exchange/json.hpp"
#include "stint/report/documents_report.hpp"
#include "stint/report/overview.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string name = "overview";
  Format format = Format::table;
  std::optional<std::string> output;
  std::optional<int> days;
};

void declare(Args& args, Options& options) {
  options
      .argument("NAME", args.name, "which report: overview or documents",
                Arity::optional)
      .option("--days", args.days, "N",
              "of documents: what runs out within N days, if not 30")
      .formats(args.format, {Format::table, Format::csv, Format::json})
      .output(args.output)
      .example("stint report")
      .example("stint report overview --json")
      .example("stint report documents --days 60");
}

int report_documents(const Args& args, Session& session) {
  if (args.days && *args.days > 3660)
    throw UsageError("`--days` goes up to 3660, ten years");
  const Snapshot snapshot = session.read(everything);
  const DocumentsReport report = documents_report(
      Ledger(snapshot.program), session.today(), args.days.value_or(30));
  const Terminal& terminal = session.terminal();
  if (args.format == Format::json)
    session.out(json_document(documents_value(report)), args.output);
  else if (args.format == Format::csv)
    session.out(documents_csv(report), args.output);
  else
    session.out(documents_text(report, {.width = terminal.width(),
                                        .paint = terminal.paint()}),
                args.output);
  return 0;
}

int run(const Args& args, Session& session) {
  if (args.name == "documents") return report_documents(args, session);
  if (args.name != "overview")
    throw UsageError("there is no report `" + args.name + "`",
                     "the reports are `overview` and `documents`");
  if (args.days) throw UsageError("`--days` is for the report `documents`");
  const Snapshot snapshot = session.read(everything);
  const Ledger ledger(snapshot.program);
  const Overview figures = overview(ledger, session.today());
  const Terminal& terminal = session.terminal();
  if (args.format == Format::json)
    session.out(json_document(overview_value(figures)), args.output);
  else if (args.format == Format::csv)
    session.out(overview_csv(figures), args.output);
  else
    session.out(
        overview_text(figures,
                      {.width = terminal.width(), .paint = terminal.paint()},
                      terminal.is_utf8() ? "▇" : "#"),
        args.output);
  return 0;
}

}  // namespace

Command report_command() {
  return {.name = "report",
          .group = Group::insight,
          .effect = Effect::reads,
          .summary = "the program in figures",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
