#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "advice.hpp"
#include "command.hpp"
#include "editing.hpp"
#include "naming.hpp"
#include "stint/store/content.hpp"
#include "stint/store/layout.hpp"
#include "stint/workflow/repeat_project.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string project;
  std::vector<std::string> words;
  std::optional<Date> start;
};

void declare(Args& args, Options& options) {
  options.argument("PROJECT", args.project, "the project that was held")
      .arguments("NEW FIELD=VALUE", args.words,
                 "the new project's id, and what is different; at least its "
                 "`dates`",
                 Arity::some)
      .option("--start", args.start, "DATE",
              "the first day; it then takes as many days as before")
      .about(
          "The new project is a copy, with its comments: in the same series, "
          "open, posted today, without candidates.")
      .example(
          "stint repeat bakery-website bakery-website-2027 "
          "dates=2027-10-04..2027-11-12 seats=3");
}

RecordTexts texts_of(const Session& session, const RecordRef& record) {
  const auto read = [&](Layer layer) {
    return read_file_through(session.files(), session.overlay(),
                             path_of(record, layer));
  };
  return {read(Layer::open).value_or(""), read(Layer::closed)};
}

Changes changes_of(const Session& session, const Snapshot& snapshot,
                   const RecordRef& old, const RecordRef& copy,
                   const Repeat& repeat) {
  Changes changes;
  changes.summary = repeat.summary;
  if (!repeat.old.empty())
    changes.records.push_back({.record = old, .edits = repeat.old});
  RecordTexts texts = edited_copy(texts_of(session, old), repeat.copy, old.kind,
                                  snapshot.program.settings);
  changes.files.push_back({path_of(copy), std::move(texts.open)});
  if (texts.closed)
    changes.files.push_back(
        {path_of(copy, Layer::closed), std::move(*texts.closed)});
  return changes;
}

int run(const Args& args, Session& session) {
  Written written =
      read_arguments("project", Kind::project, args.words, First::id);
  if (args.words.front().find('=') != std::string::npos)
    throw UsageError("NEW, the new project's id, is missing",
                     "write `stint repeat " + args.project + " NEW " +
                         args.words.front() + "`");
  const auto wanted = [&](Loader& loader) {
    want(loader, Kind::project, args.project);
    written.load_rows(loader);
  };
  const auto decide = [&](const Snapshot& snapshot) -> Decision {
    const BatchRow& row = written.rows.front();
    const RecordRef old{Kind::project, id_called(session, snapshot,
                                                 Kind::project, args.project)};
    const RepeatRequest request{
        {old, read_content(session.files(), session.overlay(), old)},
        row,
        args.start};
    const Repeat repeat = repeat_project(snapshot.program, request,
                                         session.today(), written.faults);
    written.refuse_faults();
    Decision decision{
        changes_of(session, snapshot, old, {Kind::project, row.id}, repeat),
        "stint match " + row.id};
    if (!repeat.old.empty())
      decision.advice.push_back(
          old.id + " was changed, too: it is now the first of the series");
    advise_new_project(session, snapshot, row.id, decision);
    return decision;
  };
  return session.change(wanted, decide, Verify::whole_program);
}

}  // namespace

Command repeat_command() {
  return {.name = "repeat",
          .group = Group::records,
          .summary = "post a project again, as the next of its series",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
