#include "command.hpp"
#include "matching.hpp"

namespace stint::tools {
namespace {

void declare(MatchArgs& args, Options& options) {
  options
      .argument("PROJECT", args.project,
                "the project that asks for a shortlist", Arity::optional)
      .option("--student", args.student, "ID",
              "the projects that suit a student")
      .option(
          "--round", args.round, "NAME",
          "propose a whole round, and write it to rounds/NAME.yaml and .csv")
      .option("--count", args.count, "N",
              "how long the shortlist is, if not as in program.yaml")
      .flag("--all", args.all, "everybody, and those excluded with the reason")
      .choice("--method", args.method, "METHOD", "what the round promises")
      .choice("--tie-break", args.tie_break, "HOW",
              "`size` looks for a larger stable plan among tied applications")
      .option("--seed", args.seed, "TEXT",
              "seeds the lottery that breaks ties; else the round's name does")
      .option("--projects", args.projects, "A,B", "only these projects")
      .option("--students", args.students, "A,B", "only these students")
      .list("--pin", args.pins, "STUDENT=PROJECT",
            "place this pair first, whatever the lists say")
      .flag("--compare", args.compare,
            "every method side by side; writes nothing")
      .list("--what-if", args.what_ifs, "FIELD.ID+N",
            "the round as it would be with this change, beside the round as it "
            "is; writes nothing")
      .flag("--strict", args.strict, "exit status 1 if someone is left over")
      .flag("--replace", args.replace, "write over a round of the same name")
      .formats(args.format, {Format::table, Format::csv, Format::json})
      .output(args.output)
      .about(
          "Methods: `stable`, the usual one: no student and project would "
          "rather have each other; `best`: the largest sum of fit and "
          "interest; `most`: the most placements, then `best`; `greedy`: the "
          "most placements, then the most first choices; `generous`: the most "
          "placements, then the fewest last choices.")
      .example("stint match bakery-website")
      .example("stint match --student s-1042 --all")
      .example("stint match --round 2026-fall --pin s-1042=bakery-website")
      .example("stint match --round 2026-fall --compare")
      .example(
          "stint match --round 2026-fall --what-if seats.bakery-website+1");
}

int run(const MatchArgs& args, Session& session) {
  check_one_mode(args);
  if (args.compare) return compare_round(args, session);
  if (!args.what_ifs.empty()) return suppose_round(args, session);
  if (args.round) return match_round(args, session);
  if (args.student) return match_student(args, session);
  return match_project(args, session);
}

}  // namespace

Command match_command() {
  return {.name = "match",
          .group = Group::stints,
          .summary = "a shortlist for a project or a student, or a whole round",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
