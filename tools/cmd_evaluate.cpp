#include "command.hpp"
#include "opinion.hpp"
#include "placements.hpp"

namespace stint::tools {
namespace {

struct Args {
  Whom whom;
  EvaluateRequest standard;
};

void declare(Args& args, Options& options) {
  declare_whom(options, args.whom, Arity::one);
  options.choice("--as", args.standard.as, "WHO", "who speaks")
      .choice("--kind", args.standard.kind, "KIND", "final if nothing is said");
  declare_opinion(options, args.standard.opinion);
  options.option("--on", args.standard.on, "DATE", "the day, if not today")
      .flag("--force", args.standard.force,
            "enter a second final one of the same side");
  declare_from(options, args.whom);
  options
      .example(
          "stint evaluate bakery-website s-1042 --as business --person "
          "ana --rate web-design=3 --again yes")
      .example(
          "stint evaluate bakery-website s-1042 --as student --comment "
          "'I learned to ask first.'");
}

std::vector<BatchColumn<EvaluateRequest>> columns() {
  using R = EvaluateRequest;
  auto columns = opinion_columns<R>();
  columns.insert(columns.end(),
                 {column("as", &R::as), column("kind", &R::kind),
                  column("on", &R::on), column("force", &R::force)});
  return columns;
}

int run(const Args& args, Session& session) {
  if (args.whom.students.size() > 1)
    throw UsageError("an evaluation is of one student",
                     "give one STUDENT, or a batch with `--from FILE`");
  const auto requests = requests_of(args.whom, args.standard, columns());
  const auto wanted = [&](Loader& loader) {
    for (const EvaluateRequest& request : requests) {
      want_placement(loader, request.subject, Extent::placement);
      want_skills(loader, request.opinion);
    }
  };
  return session.change(wanted, [&](const Snapshot& snapshot) {
    return decide(session, evaluate(snapshot.program, requests,
                                    acting(session, snapshot, requests)));
  });
}

}  // namespace

Command evaluate_command() {
  return {.name = "evaluate",
          .group = Group::stints,
          .summary = "enter an evaluation or a reflection",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
