#include <optional>
#include <string>

#include "command.hpp"
#include "naming.hpp"
#include "round_files.hpp"
#include "stint/exchange/json.hpp"
#include "stint/report/round_report.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string round;
  Format format = Format::table;
  std::optional<std::string> output;
};

void declare(Args& args, Options& options) {
  options.argument("ROUND", args.round, "the round to prove")
      .formats(args.format, {Format::table, Format::json})
      .output(args.output)
      .about(
          "Proves the round from its two files alone, and then tells apart "
          "what "
          "differs in today's records. Exit status 1 if something does not "
          "hold.")
      .example("stint audit 2026-fall");
}

int run(const Args& args, Session& session) {
  const Snapshot snapshot = session.read(everything);
  const Round& round = called<Round>(session, snapshot, args.round);
  const RoundData data = read_round_data(session, round.id);
  AuditReport report{.round = round.id,
                     .findings = audit_round(round, data),
                     .today = audit_today(round, data, snapshot.program)};
  if (report.findings.empty()) report.findings = audit_seal(round, data);
  const TableLayout layout{.width = session.terminal().width(),
                           .paint = session.terminal().paint()};
  session.out(args.format == Format::json ? json_document(audit_value(report))
                                          : audit_text(report, round, layout),
              args.output);
  return report.findings.empty() ? 0 : 1;
}

}  // namespace

Command audit_command() {
  return {.name = "audit",
          .group = Group::insight,
          .effect = Effect::reads,
          .summary = "prove a round from its files",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
