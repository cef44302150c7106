#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "advice.hpp"
#include "command.hpp"
#include "editing.hpp"
#include "naming.hpp"
#include "stint/base/text.hpp"
#include "stint/records/describe.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string kind;
  std::vector<std::string> words;
  std::optional<std::string> from;
};

void declare(Args& args, Options& options) {
  options.argument("KIND", args.kind, "what to add: students, projects …")
      .arguments("ID FIELD=VALUE", args.words,
                 "the new record's id, and what stands in its fields")
      .option("--from", args.from, "FILE",
              "add a record for each row of FILE, CSV with a column `id` or "
              "JSON Lines; `-` is standard input")
      .about("`stint add KIND` alone lists the fields of a kind.")
      .about(
          "A list is written `a, b`, or as YAML in brackets like a map; "
          "`skills.web-design=3` reaches inside.")
      .about(
          "`stint add rule ID` with the id of a rule that comes with stint "
          "makes a copy of it, which replaces it and can be changed.")
      .example("stint add skills pottery name=Pottery kind=technical")
      .example("stint add students --from roster.csv");
}

Kind kind_to_add(const std::string& word) {
  const Kind kind = kind_or_program(word);
  if (kind == Kind::program)
    throw UsageError("the settings of a program are not added",
                     "`stint init DIR` makes a program, `stint set program` "
                     "changes its settings");
  if (kind == Kind::placement)
    throw UsageError("placements are made by `stint enroll`",
                     "write `stint enroll PROJECT STUDENT`");
  if (kind == Kind::round)
    throw UsageError("rounds are made by `stint match`",
                     "write `stint match --round NAME`");
  return kind;
}

std::string field_list(Kind kind) {
  std::string text = "the fields of a " + std::string(singular(kind)) +
                     "; those with a star are required\n\n";
  for (const FieldSchema& field : schema_of(kind).fields) {
    std::string name(field.name);
    if (field.required) name += " *";
    name.resize(std::max<std::size_t>(name.size(), 17), ' ');
    text += "  " + name + describe(field.schema) + "\n" + std::string(21, ' ') +
            std::string(field.meaning) + "\n";
  }
  return text;
}

// Who is new, and what is new, is there to be matched.
std::string next_command(Kind kind, const std::vector<RecordChange>& added) {
  if (added.size() == 1 && kind == Kind::project)
    return "stint match " + added.front().record.id;
  if (added.size() == 1 && kind == Kind::student)
    return "stint match --student " + added.front().record.id;
  return next_after(kind, added);
}

int run(const Args& args, Session& session) {
  const Kind kind = kind_to_add(args.kind);
  if (args.words.empty() && !args.from) {
    session.out(field_list(kind));
    return 0;
  }
  if (args.from && !args.words.empty())
    throw UsageError(
        "`--from` and fields on the command line exclude each "
        "other",
        "put the fields into the file");
  Written written =
      args.from ? read_batch_file(kind, *args.from)
                : read_arguments(args.kind, kind, args.words, First::id);
  if (!args.from)
    check_id(kind, written.rows.front().id, written.rows.front().span,
             written.faults);
  return session.change(
      [&](Loader& loader) { written.load_rows(loader); },
      [&](const Snapshot& snapshot) -> Decision {
        Changes changes =
            add_records(kind, written.rows, snapshot.program, written.faults);
        written.refuse_faults();
        std::string next = next_command(kind, changes.records);
        Decision decision{std::move(changes), std::move(next)};
        advise_projects(session, snapshot, decision);
        return decision;
      },
      Verify::whole_program);
}

}  // namespace

Command add_command() {
  return {.name = "add",
          .group = Group::records,
          .summary = "add a record, or many from a file",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
