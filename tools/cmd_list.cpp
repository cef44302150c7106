#include <optional>
#include <string>

#include "command.hpp"
#include "naming.hpp"
#include "stint/exchange/record_json.hpp"
#include "stint/report/listing.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string kind;
  std::optional<std::string> where;
  std::optional<std::string> columns;
  std::optional<std::string> sort;
  Format format = Format::table;
  std::optional<std::string> output;
  bool reveal = false;
};

void declare(Args& args, Options& options) {
  options
      .argument("KIND", args.kind,
                "schools, skills, pathways, rules, students, businesses, "
                "projects, placements or rounds")
      .option("--where", args.where, "EXPR", "only those for which EXPR holds")
      .option("--columns", args.columns, "NAMES",
              "what to show, with commas between")
      .option("--sort", args.sort, "NAMES",
              "what to order by; `-name` is from the last to the first")
      .formats(args.format, {Format::table, Format::csv, Format::json,
                             Format::jsonl, Format::ids})
      .output(args.output)
      .flag("--reveal", args.reveal,
            "of placements, also what one side says before the other has")
      .about(
          "EXPR compares fields with values by =, !=, <, <=, >, >= and ~ "
          "(contains), and joins comparisons with `and`, `or`, `not` and "
          "brackets. Every field that `stint show --json` prints can be used, "
          "and what is inside one after a dot. A name alone asks whether there "
          "is such a field and it is not `no`.")
      .example("stint list students --where 'grade>=11 and not placements'")
      .example("stint list projects --where 'seats_left>0' --sort dates")
      .example("stint list students --columns id,name,skills.web-design")
      .example("stint list placements --where 'state=active' --format csv");
}

std::string all_columns(Kind kind) {
  std::string names;
  for (const std::string_view name : default_columns(kind))
    names += (names.empty() ? "" : ",") + std::string(name);
  return names;
}

std::string written(const Args& args, const Listing& listing,
                    const Terminal& terminal) {
  const Members members = args.columns ? Members::columns : Members::all;
  switch (args.format) {
    case Format::csv:
      return listing_csv(listing);
    case Format::ids:
      return listing_ids(listing);
    case Format::json:
      return listing_json(listing, members);
    case Format::jsonl:
      return listing_json_lines(listing, members);
    default:
      return listing_table(
          listing, {.width = terminal.width(), .paint = terminal.paint()},
          args.columns ? Sparse::keep_columns : Sparse::drop_empty);
  }
}

int run(const Args& args, Session& session) {
  const Kind kind = kind_called(args.kind);
  const Snapshot snapshot = session.read(everything);
  const Ledger ledger(snapshot.program);
  const auto view = make_view(ledger, kind, session.today(),
                              args.reveal ? Sealed::revealed : Sealed::hidden);
  const KnownIds known{snapshot.program, snapshot.broken};
  std::optional<Where> where;
  if (args.where) where.emplace(*args.where, view->schema(), &known);

  Listing listing{.view = view.get(),
                  .records = select(*view, where ? &*where : nullptr)};
  listing.columns = parse_columns(
      view->schema(), args.columns ? *args.columns : all_columns(kind));
  if (args.sort)
    sort_records(*view, parse_sort(view->schema(), *args.sort),
                 listing.records);
  if (args.format == Format::table && listing.records.empty())
    session.note("no " + std::string(plural(kind)) +
                 (args.where ? " meet the condition" : ""));
  session.out(written(args, listing, session.terminal()), args.output);
  return 0;
}

}  // namespace

Command list_command() {
  return {.name = "list",
          .group = Group::records,
          .effect = Effect::reads,
          .summary = "list records of a kind, chosen and ordered",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
