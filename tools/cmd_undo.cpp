#include <optional>
#include <string>

#include "command.hpp"
#include "stint/base/text.hpp"
#include "stint/exchange/json.hpp"
#include "stint/report/text_table.hpp"

namespace stint::tools {
namespace {

struct Args {
  bool list = false;
  std::optional<int> steps;
  Format format = Format::table;
  std::optional<std::string> output;
};

void declare(Args& args, Options& options) {
  options
      .option("--steps", args.steps, "N",
              "take back the last N changes, all or none")
      .flag("--list", args.list,
            "show what can be taken back, the last change first")
      .formats(args.format, {Format::table, Format::json})
      .output(args.output)
      .about(
          "Every file that the change touched becomes what it was. It is "
          "refused, and nothing is touched, where a person has edited one of "
          "them since. The next undo takes back the change before.")
      .about(
          "Only what stint changed itself is kept: the last 50 changes, and of "
          "them the newest whose old versions together have at most 64 MiB; "
          "the "
          "last change always. What is taken back is not kept.")
      .example("stint undo --dry-run")
      .example("stint undo --list")
      .example("stint undo --steps 3");
}

std::string table_of(const std::vector<KeptChange>& changes,
                     const Terminal& terminal) {
  using Align = TableColumn::Align;
  TextTable table({{"steps", Align::right},
                   {"on"},
                   {"by"},
                   {"files", Align::right},
                   {"change", Align::left},
                   {"edited since", Align::left}});
  std::size_t steps = 0;
  for (const KeptChange& change : changes)
    table.add({std::to_string(++steps), change.author.on, change.author.by,
               std::to_string(change.files.size()), change.summary,
               join(change.edited, ", ")});
  if (table.empty()) return {};
  table.drop_empty_columns();
  return table.str({.width = terminal.width(), .paint = terminal.paint()});
}

Value value_of(const std::vector<KeptChange>& changes) {
  const auto list = [](const std::vector<std::string>& paths) {
    return Value::List(paths.begin(), paths.end());
  };
  Value::List values;
  for (const KeptChange& change : changes) {
    Value::Members members{
        {"steps", static_cast<std::int64_t>(values.size() + 1)},
        {"summary", change.summary},
        {"files", list(change.files)}};
    if (!change.author.on.empty()) members.emplace_back("on", change.author.on);
    if (!change.author.by.empty()) members.emplace_back("by", change.author.by);
    if (!change.edited.empty())
      members.emplace_back("edited", list(change.edited));
    values.emplace_back(std::move(members));
  }
  return values;
}

int show_list(const Args& args, Session& session) {
  const std::vector<KeptChange> changes = session.kept_changes();
  if (args.format == Format::json)
    session.out(json_document({{"changes", value_of(changes)}}), args.output);
  else
    session.out(table_of(changes, session.terminal()), args.output);
  if (changes.empty())
    session.note("nothing to undo: no change of this program is kept");
  return 0;
}

int run(const Args& args, Session& session) {
  if (args.list && args.steps)
    throw UsageError("`--list` and `--steps` exclude each other",
                     "take one of them");
  if (args.list) return show_list(args, session);
  if (args.format != Format::table || args.output)
    throw UsageError("`--json`, `--format` and `--output` go with `--list`",
                     "write `stint undo --list`");
  if (args.steps && *args.steps < 1)
    throw UsageError("`--steps` takes at least 1",
                     "`stint undo` takes back one change");
  return session.undo(static_cast<std::size_t>(args.steps.value_or(1)));
}

}  // namespace

Command undo_command() {
  return {.name = "undo",
          .group = Group::records,
          .summary = "take back the last change that stint made, or several",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
