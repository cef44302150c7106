#include "command.hpp"
#include "opinion.hpp"
#include "placements.hpp"
#include "stint/workflow/complete.hpp"

namespace stint::tools {
namespace {

struct Args {
  Whom whom;
  CompleteRequest standard;
};

void declare(Args& args, Options& options) {
  declare_whom(options, args.whom, Arity::some);
  options
      .choice("--outcome", args.standard.outcome, "WORD", "how the work went")
      .option("--on", args.standard.on, "DATE", "the day, if not today");
  declare_opinion(options, args.standard.opinion);
  declare_from(options, args.whom);
  options.force(args.standard.overrule.force, args.standard.overrule.reason)
      .example("stint complete bakery-website s-1042 --outcome met")
      .example(
          "stint complete bakery-website s-1042 --outcome exceeded "
          "--rate web-design=3 --again yes --person ana");
}

std::vector<BatchColumn<CompleteRequest>> columns() {
  using R = CompleteRequest;
  auto columns = opinion_columns<R>();
  columns.insert(columns.end(),
                 {column("outcome", &R::outcome), column("on", &R::on),
                  column("reason", &R::overrule, &Overrule::reason),
                  column("force", &R::overrule, &Overrule::force)});
  return columns;
}

int run(const Args& args, Session& session) {
  const auto requests = requests_of(args.whom, args.standard, columns());
  const auto wanted = [&](Loader& loader) {
    for (const CompleteRequest& request : requests) {
      want_placement(loader, request.subject, Extent::placement);
      want_skills(loader, request.opinion);
    }
  };
  return session.change(wanted, [&](const Snapshot& snapshot) {
    return decide(session, complete(snapshot.program, requests,
                                    acting(session, snapshot, requests)));
  });
}

}  // namespace

Command complete_command() {
  return {.name = "complete",
          .group = Group::stints,
          .summary = "finish stints, with their outcome",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
