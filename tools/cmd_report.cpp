#include <optional>
#include <string>

#include "command.hpp"
#include "stint/exchange/json.hpp"
#include "stint/report/overview.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string name = "overview";
  Format format = Format::table;
  std::optional<std::string> output;
};

void declare(Args& args, Options& options) {
  options.argument("NAME", args.name, "which report: overview", Arity::optional)
      .formats(args.format, {Format::table, Format::csv, Format::json})
      .output(args.output)
      .example("stint report")
      .example("stint report overview --json");
}

int run(const Args& args, Session& session) {
  if (args.name != "overview")
    throw UsageError("there is no report `" + args.name + "`",
                     "the report there is so far is `overview`");
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
