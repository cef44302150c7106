#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "command.hpp"
#include "locating.hpp"
#include "naming.hpp"
#include "stint/exchange/editor_files.hpp"
#include "stint/exchange/json.hpp"
#include "stint/exchange/json_schema.hpp"
#include "stint/io/overlay.hpp"
#include "stint/report/text_table.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string kind;
  bool is_private = false;
  bool write = false;
  std::optional<std::string> output;
};

void declare(Args& args, Options& options) {
  options
      .argument("KIND", args.kind,
                "a kind of record, or `program`; none given lists all",
                Arity::optional)
      .flag("--private", args.is_private,
            "of its private files, in which no field is required")
      .flag("--write", args.write,
            "write all of them into the program, where editors find them")
      .output(args.output)
      .about(
          "JSON Schema, draft-07, of the files of a kind. An editor that knows "
          "it names each field and says what is wrong while one types. What a "
          "program keeps private is taken from its settings. See "
          "docs/editors.md.")
      .example("stint schema")
      .example("stint schema students")
      .example("stint schema --write");
}

const Wanted nothing = [](Loader&) {};

// Of the program here, if there is one; a kind has a schema without it too.
Settings settings_here(Session& session) {
  if (find_program(start_directory(session.options().directory)).empty())
    return {};
  return session.read(nothing).program.settings;
}

std::string listed(const Settings& settings) {
  TextTable table({{"schema"}, {"of"}});
  for (const EditorSchema& schema : editor_schemas(settings))
    table.add({std::string(plural(schema.kind)) +
                   (schema.part == RecordPart::open ? "" : " --private"),
               schema.files.front()});
  return table.str();
}

// What an editor was told by a person stays; who has told it something else
// finds in the documentation what to add.
int write(Session& session) {
  std::vector<std::string> kept;
  const int status =
      session.change(nothing, [&](const Snapshot& snapshot) -> Decision {
        Changes changes{.summary = "write the schemas of the records"};
        for (EditorFile& file : editor_files(snapshot.program.settings)) {
          const auto there =
              read_file_through(session.files(), session.overlay(), file.path);
          if (there == file.text) continue;
          if (there && file.owner == FileOwner::person)
            kept.push_back(file.path);
          else
            changes.files.push_back({file.path, std::move(file.text)});
        }
        if (changes.empty())
          changes.summary = "nothing to do: the schemas are as they should be";
        return changes;
      });
  for (const std::string& path : kept)
    session.note("left as it is: " + path +
                 "; docs/editors.md says what may be added to it");
  return status;
}

int run(const Args& args, Session& session) {
  if (args.write) return write(session);
  const Settings settings = settings_here(session);
  if (args.kind.empty()) {
    session.out(listed(settings), args.output);
    return 0;
  }
  const Kind kind = args.kind == plural(Kind::program) ? Kind::program
                                                       : kind_called(args.kind);
  const auto part = args.is_private ? RecordPart::closed : RecordPart::open;
  session.out(
      to_json(json_schema(kind, part, settings), JsonLayout::indented) + '\n',
      args.output);
  return 0;
}

}  // namespace

Command schema_command() {
  return {.name = "schema",
          .group = Group::exchange,
          .summary = "what a record may hold, for editors and other programs",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
