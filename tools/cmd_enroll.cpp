#include "command.hpp"
#include "placements.hpp"
#include "stint/workflow/enroll.hpp"

namespace stint::tools {
namespace {

struct Args {
  Whom whom;
  EnrollRequest standard;
  std::optional<std::string> round;
  std::vector<std::string> except;
};

void declare(Args& args, Options& options) {
  declare_whom(options, args.whom, Arity::some);
  options
      .choice("--to", args.standard.to, "STATE",
              "how it begins: offered if nothing is said, active at most")
      .option("--on", args.standard.on, "DATE", "the day, if not today")
      .option("--round", args.round, "NAME",
              "offer the seats that this round gives")
      .list("--except", args.except, "STUDENT",
            "leave this student of the round out");
  declare_arrangement(options, args.standard.arrangement);
  declare_from(options, args.whom);
  options.force(args.standard.overrule.force, args.standard.overrule.reason)
      .example("stint enroll bakery-website s-1042 s-1077")
      .example("stint enroll bakery-website s-1042 --to applied")
      .example("stint enroll --round 2026-fall --except s-1050");
}

std::vector<BatchColumn<EnrollRequest>> columns() {
  using R = EnrollRequest;
  auto columns = arrangement_columns<R>();
  columns.insert(columns.end(),
                 {column("to", &R::to), column("on", &R::on),
                  column("reason", &R::overrule, &Overrule::reason),
                  column("force", &R::overrule, &Overrule::force)});
  return columns;
}

int enroll_a_round(const Args& args, Session& session) {
  if (!args.whom.project.empty() || args.whom.from || args.standard.to)
    throw UsageError(
        "`--round` offers what the round says, and takes no "
        "PROJECT, `--from` or `--to`",
        "`--except STUDENT` leaves a student out");
  if (args.round->empty())
    throw UsageError("`--round` needs the name of a round",
                     "`stint list rounds` shows which there are");
  const EnrollRoundRequest request{.round = *args.round,
                                   .except = args.except,
                                   .on = args.standard.on,
                                   .overrule = args.standard.overrule};
  return session.change(everything, [&](const Snapshot& snapshot) {
    return decide(session, enroll_round(snapshot.program, request,
                                        acting(session, snapshot)));
  });
}

void want_all(Loader& loader, const std::vector<EnrollRequest>& requests) {
  if (requests.size() > few_requests) return everything(loader);
  for (const EnrollRequest& request : requests)
    want_enrollment(loader, request.subject,
                    request.to.value_or(State::offered));
}

int run(const Args& args, Session& session) {
  if (args.round) return enroll_a_round(args, session);
  if (!args.except.empty())
    throw UsageError("`--except` goes with `--round`",
                     "name the students who are to be enrolled");
  const auto requests = requests_of(args.whom, args.standard, columns());
  const auto wanted = [&](Loader& loader) { want_all(loader, requests); };
  return session.change(wanted, [&](const Snapshot& snapshot) {
    return decide(session, enroll(snapshot.program, requests,
                                  acting(session, snapshot, requests)));
  });
}

}  // namespace

Command enroll_command() {
  return {.name = "enroll",
          .group = Group::stints,
          .summary = "place students on a project, or carry out a round",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
