#include <optional>
#include <string>

#include <fmt/format.h>

#include "command.hpp"
#include "locating.hpp"
#include "stint/report/handover.hpp"
#include "stint/report/reports.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::optional<int> days;
  std::optional<std::string> output;
};

void declare(Args& args, Options& options) {
  options
      .option("--days", args.days, "N",
              "how far to look ahead for papers that run out; 90 if not given")
      .output(args.output)
      .about(
          "One document for whoever takes over: open placements and whose turn "
          "it is, proposed rounds, promises, hours to verify, papers that run "
          "out, contacts, the calendar, the staff.")
      .about(
          "With `-o` to a file inside the program, which may be committed, "
          "names and addresses of the private layer are left out.")
      .example("stint handover -o ~/handover.md");
}

int run(const Args& args, Session& session) {
  if (args.days && *args.days > most_report_days)
    throw UsageError(
        fmt::format("`--days` goes up to {}, ten years", most_report_days),
        "such as `--days 90`");
  HandoverRequest request{.today = session.today(),
                          .values = PrivateValues::shown};
  if (args.days) request.days = *args.days;
  if (args.output && is_inside(*args.output, session.root()))
    request.values = PrivateValues::left_out;
  const Snapshot snapshot = session.read(everything);
  const Ledger ledger(snapshot.program);
  session.out(handover_markdown(handover(ledger, request)), args.output);
  if (!args.output) return 0;
  session.note(request.values == PrivateValues::shown
                   ? "it holds names and addresses: keep it private"
                   : "names and addresses are left out, since the file lies "
                     "inside the program; name one outside to have them");
  return 0;
}

}  // namespace

Command handover_command() {
  return {.name = "handover",
          .group = Group::insight,
          .effect = Effect::reads,
          .summary = "all that whoever takes over needs, in one document",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
