#include <string>
#include <string_view>

#include "command.hpp"
#include "editing.hpp"
#include "naming.hpp"
#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/store/layout.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string kind;
  std::string id;
};

void declare(Args& args, Options& options) {
  options.argument("KIND", args.kind, "students, projects …")
      .argument("ID", args.id, "the record; of a placement PROJECT/STUDENT")
      .about(
          "For a record entered by mistake. What is over is better kept, "
          "with another `status`.")
      .example("stint remove skills potery");
}

// What to do about a record that others still need.
std::string instead_of_removing(Kind kind, const std::string& id) {
  const std::string set =
      "`stint set " + std::string(singular(kind)) + " " + id;
  switch (kind) {
    case Kind::student:
    case Kind::business:
      return "change those first, or keep the record: " + set + " status=left`";
    case Kind::project:
      return "change those first, or keep the record: " + set +
             " status=cancelled`";
    case Kind::skill:
      return "change those first, or keep the record: " + set + " retired=yes`";
    default:
      return "change those first";
  }
}

std::string place_of(const RecordReference& reference,
                     const Settings& settings) {
  const RecordRef& from = reference.from;
  if (reference.path.empty()) return path_of(from);
  const auto& field = std::get<std::string>(reference.path.front());
  const bool is_private =
      from.kind != Kind::program && settings.is_private(from.kind, field);
  return path_of(from, is_private ? Layer::closed : Layer::open) + ": " +
         str(reference.path);
}

Decision decide(const RecordRef& record, const Program& program) {
  refuse_shipped(program, record);
  const auto references = references_to(program, record);
  if (!references.empty() && !replaces_shipped(record)) {
    std::string text =
        std::string(singular(record.kind)) + " `" + record.id +
        "` is named in " +
        counted(static_cast<std::int64_t>(references.size()), "place") +
        ", so it was not removed:";
    for (const RecordReference& reference : references)
      text += "\n  " + place_of(reference, program.settings);
    throw Error(text, instead_of_removing(record.kind, record.id));
  }
  Changes changes;
  changes.summary =
      "remove " + std::string(singular(record.kind)) + " " + record.id;
  changes.of(record).remove = true;
  if (record.kind == Kind::round)
    changes.files.push_back({csv_path_of(record.id), std::nullopt});
  return {std::move(changes), "stint undo, if it was the wrong one"};
}

int run(const Args& args, Session& session) {
  const Kind kind = kind_or_program(args.kind);
  if (kind == Kind::program)
    throw UsageError("the settings of a program cannot be removed",
                     "`stint set program FIELD=` removes one of them");
  return session.change(everything, [&](const Snapshot& snapshot) {
    return decide({kind, id_called(session, snapshot, kind, args.id)},
                  snapshot.program);
  });
}

}  // namespace

Command remove_command() {
  return {.name = "remove",
          .group = Group::records,
          .summary = "remove a record that was entered by mistake",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
