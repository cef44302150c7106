#include <algorithm>

#include "command.hpp"
#include "placements.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/move.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string state;
  Whom whom;
  MoveRequest standard;
};

void declare(Args& args, Options& options) {
  options.argument("STATE", args.state,
                   "the state it goes on to: accepted, active, withdrawn …",
                   Arity::optional);
  declare_whom(options, args.whom, Arity::some);
  options.option("--on", args.standard.on, "DATE", "the day, if not today")
      .choice("--cause", args.standard.cause, "WORD", "why it ended, in a word")
      .flag("--coach", args.standard.coach,
            "with an end: write down what was missing, and what to try next");
  declare_arrangement(options, args.standard.arrangement);
  declare_from(options, args.whom);
  options.force(args.standard.overrule.force, args.standard.overrule.reason)
      .example("stint move accepted bakery-website s-1042 --on 2026-09-22")
      .example("stint move withdrawn bakery-website s-1042 --cause schedule")
      .example(
          "stint move interview bakery-website s-1042 --day 2026-09-18 --at "
          "15:30 --where 'At the bakery'")
      .example("stint move rejected bakery-website s-1042 --cause fit --coach")
      .example("stint move --from steps.csv");
}

std::vector<BatchColumn<MoveRequest>> columns() {
  using R = MoveRequest;
  auto columns = arrangement_columns<R>();
  columns.insert(columns.end(),
                 {column("state", &R::to), column("on", &R::on),
                  column("cause", &R::cause), column("coach", &R::coach),
                  column("reason", &R::overrule, &Overrule::reason),
                  column("force", &R::overrule, &Overrule::force)});
  return columns;
}

// Whether the state was written last: `move PROJECT STUDENT STATE`.
bool is_last(const Whom& whom) {
  const auto states = Words<State>::names;
  return whom.students.size() == 1 &&
         std::find(states.begin(), states.end(), whom.students.back()) !=
             states.end();
}

MoveRequest standard_of(const Args& args) {
  MoveRequest standard = args.standard;
  if (args.state.empty()) return standard;
  try {
    read_cell({args.state}, standard.to);
  } catch (const Error& error) {
    throw UsageError("`" + printable(args.state) + "` is no state",
                     is_last(args.whom)
                         ? "the state comes first: `stint move " +
                               args.whom.students.back() + " " + args.state +
                               " " + args.whom.project + "`"
                         : error.help());
  }
  return standard;
}

// Only these may take a seat that the placement does not hold yet.
Extent extent_of(const MoveRequest& request) {
  return request.to && holds_seat(*request.to) ? Extent::room
                                               : Extent::placement;
}

int run(const Args& args, Session& session) {
  if (!args.whom.from && args.state.empty())
    throw UsageError("STATE, PROJECT and STUDENT are missing",
                     "name them, or give a batch with `--from FILE`");
  const auto requests = requests_of(args.whom, standard_of(args), columns());
  const auto wanted = [&](Loader& loader) {
    for (const MoveRequest& request : requests)
      if (request.coach)
        loader.load_everything();
      else
        want_placement(loader, request.subject, extent_of(request));
  };
  return session.change(wanted, [&](const Snapshot& snapshot) {
    return decide(session,
                  move_placements(snapshot.program, requests,
                                  acting(session, snapshot, requests)));
  });
}

}  // namespace

Command move_command() {
  return {.name = "move",
          .group = Group::stints,
          .summary = "take placements to their next state, or end them",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
