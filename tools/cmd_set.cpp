#include <optional>
#include <string>
#include <vector>

#include "advice.hpp"
#include "command.hpp"
#include "editing.hpp"
#include "naming.hpp"
#include "stint/store/content.hpp"
#include "stint/workflow/view.hpp"
#include "stint/workflow/where.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string kind;
  std::vector<std::string> words;
  std::optional<std::string> where;
  std::optional<std::string> from;
};

void declare(Args& args, Options& options) {
  options
      .argument("KIND", args.kind,
                "students, projects …, or program for the settings")
      .arguments("ID FIELD=VALUE", args.words,
                 "the record (not with --where or --from), and what shall "
                 "stand in its fields")
      .option("--where", args.where, "EXPR",
              "every record for which EXPR holds, instead of one")
      .option("--from", args.from, "FILE",
              "a record for each row of FILE, CSV with a column `id` or JSON "
              "Lines; an empty cell leaves its field alone; `-` is standard "
              "input")
      .about(
          "`field=value` sets, `field=` removes, `field+=item` and "
          "`field-=item` change a list, `skills.web-design=3` reaches "
          "inside; `\\.` is a dot in a key.")
      .about("A list is written `a, b`, or as YAML in brackets like a map.")
      .example(
          "stint set projects bakery-website seats=3 times+='fri "
          "15:30-17:30'")
      .example("stint set students --where 'graduates = 2026' status=left")
      .example("stint set program offer_days=10");
}

UsageError no_assignment(const std::string& usage) {
  return UsageError("`set` needs at least one field to change",
                    "write `stint set " + usage + " FIELD=VALUE`");
}

Written read_written(const Args& args, Kind kind) {
  const bool has_id = !args.where && !args.from && kind != Kind::program;
  if (args.where && args.from)
    throw UsageError("`--where` and `--from` exclude each other",
                     "take one of them");
  if (kind == Kind::program && (args.where || args.from))
    throw UsageError("the settings of a program are no list of records",
                     "write `stint set program FIELD=VALUE`");
  if (args.from) {
    if (args.words.empty()) return read_batch_file(kind, *args.from);
    throw UsageError(
        "`--from` and fields on the command line exclude each "
        "other",
        "put the fields into the file");
  }
  if (args.words.empty() && !has_id)
    throw no_assignment(args.kind + (args.where ? " --where EXPR" : ""));
  if (has_id &&
      (args.words.empty() || args.words.front().find('=') != std::string::npos))
    throw UsageError("which " + std::string(singular(kind)) + "?",
                     "write `stint set " + args.kind +
                         " ID FIELD=VALUE`, or say which with `--where`");
  if (has_id && args.words.size() == 1)
    throw no_assignment(args.kind + " " + args.words.front());
  return read_arguments(args.kind, kind, args.words,
                        has_id ? First::id : First::assignment);
}

std::vector<std::string> ids_where(const Snapshot& snapshot, Kind kind,
                                   const std::string& expression, Date day) {
  const Ledger ledger(snapshot.program);
  const auto view = make_view(ledger, kind, day);
  const KnownIds known{snapshot.program, snapshot.broken};
  const Where where(expression, view->schema(), &known);
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < view->size(); ++i)
    if (where.matches([&](std::size_t field) { return view->field(i, field); }))
      ids.push_back(view->id(i));
  return ids;
}

// Which records, each with what shall stand in it.
std::vector<BatchRow> rows_of(const Args& args, Written& written,
                              const Session& session,
                              const Snapshot& snapshot) {
  if (args.from) {
    require_known(written.kind, written.rows, snapshot.program, written.faults);
    return written.rows;
  }
  BatchRow row = written.rows.front();
  std::vector<std::string> ids{row.id};
  if (args.where)
    ids = ids_where(snapshot, written.kind, *args.where, session.today());
  else if (written.kind != Kind::program)
    ids = {id_called(session, snapshot, written.kind, row.id)};
  std::vector<BatchRow> rows;
  for (std::string& id : ids) {
    row.id = std::move(id);
    rows.push_back(row);
  }
  return rows;
}

Decision decide(const Args& args, Written& written, const Session& session,
                const Snapshot& snapshot) {
  std::vector<SetRequest> requests;
  for (BatchRow& row : rows_of(args, written, session, snapshot)) {
    const RecordRef ref{written.kind, row.id};
    refuse_shipped(snapshot.program, ref);
    Tree content = read_content(session.files(), session.overlay(), ref);
    requests.push_back({{ref, std::move(content)}, std::move(row.assignments)});
  }
  Changes changes;
  if (requests.empty())
    changes.summary =
        "nothing to do: no " + std::string(singular(written.kind)) + " matches";
  else
    changes = set_records(requests, snapshot.program.settings,
                          args.where ? Idle::is_fine : Idle::is_fault,
                          written.faults);
  written.refuse_faults();
  std::string next = next_after(written.kind, changes.records);
  return {std::move(changes), std::move(next)};
}

// `set s-1042 x=y` lacks the kind; whose id it is, the files say.
Kind kind_to_set(const Args& args, Session& session) {
  if (parse_kind(args.kind) || args.words.empty() ||
      args.words.front().find('=') == std::string::npos)
    return kind_or_program(args.kind);
  std::vector<RecordRef> found;
  session.read([&](Loader& loader) { found = load_id(loader, args.kind); });
  if (found.empty()) return kind_or_program(args.kind);
  throw UsageError("KIND is missing before `" + args.kind + "`",
                   "write `stint set " +
                       std::string(singular(found.front().kind)) + " " +
                       args.kind + " " + args.words.front() + "`");
}

int run(const Args& args, Session& session) {
  const Kind kind = kind_to_set(args, session);
  Written written = read_written(args, kind);
  return session.change(
      [&](Loader& loader) {
        if (args.where)
          everything(loader);
        else if (args.from)
          written.load_rows(loader);
        else if (kind != Kind::program)
          want(loader, kind, written.rows.front().id);
      },
      [&](const Snapshot& snapshot) {
        Decision decision = decide(args, written, session, snapshot);
        advise_projects(session, snapshot, decision);
        return decision;
      },
      Verify::whole_program);
}

}  // namespace

Command set_command() {
  return {.name = "set",
          .group = Group::records,
          .summary = "change fields of one record or many, in place",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
