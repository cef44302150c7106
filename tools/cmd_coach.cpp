#include "command.hpp"
#include "placements.hpp"
#include "stint/workflow/coaching.hpp"

namespace stint::tools {
namespace {

struct Args {
  Whom whom;
  CoachRequest standard;
};

void declare(Args& args, Options& options) {
  declare_whom(options, args.whom, Arity::some);
  options
      .option("--note", args.standard.note, "TEXT",
              "what the student was told, in place of what the records say")
      .option("--next", args.standard.next, "PROJECT",
              "the project to try next, in place of the one that is found")
      .option("--on", args.standard.on, "DATE", "the day, if not today");
  declare_from(options, args.whom);
  options
      .about(
          "Without `--note` the records say it: which required and preferred "
          "skills were below the level asked for, what else was in the way, "
          "and an open project that suits, first of all one that develops what "
          "is missing. `-n` shows it without writing it.")
      .example("stint coach bakery-website s-1042")
      .example(
          "stint coach bakery-website s-1042 --note 'Bring two samples' "
          "--next library-video");
}

std::vector<BatchColumn<CoachRequest>> columns() {
  using R = CoachRequest;
  return {column("note", &R::note), column("next", &R::next),
          column("on", &R::on)};
}

int run(const Args& args, Session& session) {
  const auto requests = requests_of(args.whom, args.standard, columns());
  return session.change(everything, [&](const Snapshot& snapshot) {
    return decide(session, coach(snapshot.program, requests,
                                 acting(session, snapshot, requests)));
  });
}

}  // namespace

Command coach_command() {
  return {.name = "coach",
          .group = Group::stints,
          .summary = "note what a student was told, and what to try next",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
