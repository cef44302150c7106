#include <optional>
#include <string>

#include "command.hpp"
#include "naming.hpp"
#include "stint/base/text.hpp"
#include "stint/exchange/json.hpp"
#include "stint/report/report_formats.hpp"
#include "stint/report/reports.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string name = "overview";
  std::optional<std::string> school;
  std::optional<std::string> pathway;
  std::optional<std::string> student;
  std::string business;
  std::optional<std::string> by;
  std::optional<Date> from;
  std::optional<Date> to;
  std::optional<int> days;
  Format format = Format::table;
  std::optional<std::string> output;
};

std::string all_reports() {
  std::string text = "The reports:";
  for (const ReportKind& kind : report_kinds())
    text += (text.back() == ':' ? " `" : "; `") + std::string(kind.name) +
            (kind.of_business ? " BUSINESS` (" : "` (") +
            std::string(kind.answers) + ")";
  return text + ".";
}

void declare(Args& args, Options& options) {
  options
      .argument("NAME", args.name, "which report; `overview` if none is named",
                Arity::optional)
      .argument("BUSINESS", args.business, "the business that it is about",
                Arity::optional)
      .option("--from", args.from, "DATE", "the first day that counts")
      .option("--to", args.to, "DATE", "the last day that counts")
      .option("--school", args.school, "SCHOOL", "only students of this school")
      .option("--pathway", args.pathway, "PATHWAY",
              "only students, or projects, of this pathway")
      .option("--student", args.student, "STUDENT", "only this student")
      .option("--by", args.by, "WHAT",
              "only the table with a row for each WHAT, such as `month`")
      .option("--days", args.days, "N",
              "of documents: what runs out within N days, if not 30")
      .formats(args.format,
               {Format::table, Format::csv, Format::json, Format::markdown})
      .output(args.output)
      .about(all_reports())
      .about("CSV holds one table: the first, or the one that `--by` names.")
      .example("stint report")
      .example("stint report overview --by month --format csv");
}

/// A note where CSV leaves tables out.
void tell_left_out(const Report& report, const Session& session) {
  auto names = sheet_names(report);
  if (report.figures.empty() && !names.empty()) names.erase(names.begin());
  if (names.empty()) return;
  session.note("CSV holds one table; the others: `--by " +
               join(names, "`, `--by ") + "`");
}

std::string written(const Report& report, const Args& args,
                    const Session& session) {
  const Terminal& terminal = session.terminal();
  switch (args.format) {
    case Format::csv:
      if (!args.by) tell_left_out(report, session);
      return report_csv(report);
    case Format::json:
      return json_document(report_value(report));
    case Format::markdown:
      return report_markdown(report);
    default:
      break;
  }
  TableLayout layout;
  if (!args.output)
    layout = {.width = terminal.width(), .paint = terminal.paint()};
  return report_text(report, layout, terminal.is_utf8() ? "▇" : "#");
}

void refuse_swapped(const Args& args) {
  for (const ReportKind& kind : report_kinds())
    if (kind.of_business && kind.name == args.business &&
        kind.name != args.name)
      throw UsageError("`" + printable(args.name) + "` is no report",
                       "the report comes first: `stint report " +
                           args.business + " " + printable(args.name) + "`");
}

int run(const Args& args, Session& session) {
  refuse_swapped(args);
  const ReportKind& kind = report_kind(args.name);
  const Snapshot snapshot = session.read(everything);
  const Ledger ledger(snapshot.program);
  ReportInput input{.ledger = ledger, .today = session.today()};
  input.filter.from = args.from;
  input.filter.to = args.to;
  input.filter.days = args.days;
  if (args.school)
    input.filter.school = called<School>(session, snapshot, *args.school).id;
  if (args.pathway)
    input.filter.pathway = called<Pathway>(session, snapshot, *args.pathway).id;
  if (args.student)
    input.filter.student = called<Student>(session, snapshot, *args.student).id;
  if (!args.business.empty())
    input.business = &called<Business>(session, snapshot, args.business);
  Report report = make_report(kind, input);
  if (args.by) keep_sheet(report, *args.by);
  session.out(written(report, args, session), args.output);
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
