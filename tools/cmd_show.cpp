#include <optional>
#include <string>
#include <vector>

#include "command.hpp"
#include "naming.hpp"
#include "related.hpp"
#include "stint/exchange/record_json.hpp"
#include "stint/report/record_page.hpp"
#include "stint/workflow/sealed.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string kind;
  std::string id;
  Format format = Format::table;
  std::optional<std::string> output;
  bool reveal = false;
};

void declare(Args& args, Options& options) {
  options
      .argument("KIND", args.kind,
                "what it is, where the id alone is not clear", Arity::optional)
      .argument("ID", args.id,
                "the record's id, or its name if no other bears it; of a "
                "placement PROJECT/STUDENT; `program` for the settings")
      .formats(args.format, {Format::table, Format::json})
      .output(args.output)
      .flag("--reveal", args.reveal,
            "also what one side says of a stint before the other has")
      .example("stint show s-1042")
      .example("stint show project bakery-website --json");
}

// The records of this id, of whatever kind; reads all of them.
std::vector<RecordRef> records_with(Loader& loader, const Args& args) {
  std::vector<RecordRef> found;
  if (!args.kind.empty()) {
    const Kind kind = kind_called(args.kind);
    if (want(loader, kind, args.id)) found.push_back({kind, args.id});
    return found;
  }
  return load_id(loader, args.id);
}

// The record that is asked for, after all that it rests on has been read.
RecordRef chosen(const Args& args, const Session& session,
                 const Snapshot& snapshot,
                 const std::vector<RecordRef>& found) {
  if (found.size() > 1) refuse_several(args.id, found);
  if (found.empty() && args.kind.empty())
    return record_called(session, snapshot, args.id);
  const Kind kind = found.empty() ? kind_called(args.kind) : found.front().kind;
  return {kind, id_called(session, snapshot, kind, args.id)};
}

std::string name_in(const Program& program, Target target,
                    const std::string& id) {
  if (target == Target::student)
    if (const auto* found = program.students.find(StudentId::unchecked(id)))
      return found->name;
  if (target == Target::business)
    if (const auto* found = program.businesses.find(BusinessId::unchecked(id)))
      return found->name;
  return {};
}

std::string written(const Args& args, const View& view, std::size_t record,
                    const Program& program, const Session& session) {
  if (args.format == Format::json) return record_json(view, record);
  const Terminal& terminal = session.terminal();
  return record_page(view, record,
                     [&](Target target, const std::string& id) {
                       return name_in(program, target, id);
                     },
                     {.text_width = terminal.text_width(),
                      .table_width = terminal.width(),
                      .paint = terminal.paint()});
}

// Else nobody would know that there is more, and how to see it.
void tell_sealed(const Program& program, const RecordRef& record,
                 const Session& session) {
  if (record.kind != Kind::placement) return;
  for (const Placement& placement : program.placements)
    if (placement.id.str() == record.id && has_sealed(placement))
      session.note(
          "what one side says is hidden until both final evaluations are in; "
          "`--reveal` shows it");
}

int show_settings(const Args& args, Session& session) {
  const Snapshot snapshot = session.read([](Loader&) {});
  const auto view = settings_view(snapshot.program.settings);
  session.out(written(args, *view, 0, snapshot.program, session), args.output);
  return 0;
}

int run(const Args& args, Session& session) {
  if (args.kind.empty() && args.id == "program")
    return show_settings(args, session);
  std::vector<RecordRef> found;
  const Snapshot snapshot = session.read([&](Loader& loader) {
    found = records_with(loader, args);
    if (found.empty()) loader.load_everything();
    if (found.size() == 1) load_related(loader, found.front());
  });
  const RecordRef record = chosen(args, session, snapshot, found);
  const Ledger ledger(snapshot.program);
  const auto view = make_view(ledger, record.kind, session.today(),
                              args.reveal ? Sealed::revealed : Sealed::hidden);
  if (!args.reveal) tell_sealed(snapshot.program, record, session);
  session.out(
      written(args, *view, view->find(record.id), snapshot.program, session),
      args.output);
  return 0;
}

}  // namespace

Command show_command() {
  return {.name = "show",
          .group = Group::records,
          .effect = Effect::reads,
          .summary = "show one record and all that follows from it",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
