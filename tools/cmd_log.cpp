#include "command.hpp"
#include "placements.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/log_hours.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string project;
  std::string student;
  std::string hours;
  std::optional<std::string> from;
  LogRequest standard;
};

void declare(Args& args, Options& options) {
  LogRequest& entry = args.standard;
  options
      .argument("PROJECT", args.project, "the project: an id or its title",
                Arity::optional)
      .argument("STUDENT", args.student, "the student: an id, or a name",
                Arity::optional)
      .argument("HOURS", args.hours, "how long: 2.5, 2h30m or 2:30",
                Arity::optional)
      .option("--on", entry.on, "DATE", "the day, if not today")
      .option("--start", entry.start, "TIME", "when the work began")
      .option("--end", entry.end, "TIME",
              "when it ended; with `--start` in place of HOURS")
      .option("--break", entry.rest, "HOURS",
              "how long the breaks were; `15m` is minutes")
      .option("--late", entry.late, "MINUTES", "how late the student came")
      .option("--task", entry.task, "TEXT", "what was done")
      .choice("--absent", entry.absent, "WORD",
              "a day that was missed, instead of HOURS")
      .flag("--verify", entry.verify,
            "confirm the entries that nobody has, of one day with `--on`; with "
            "`--from` and a column `worked`, only if the business's sheet and "
            "the record agree on every day")
      .flag("--force", entry.force,
            "enter what looks like a slip, such as hours typed twice")
      .option("--from", args.from, "FILE",
              "carry out every line of FILE (`-`: standard input), CSV with a "
              "header or JSON Lines; the columns are called like the arguments "
              "and options")
      .example("stint log bakery-website s-1042 2.5 --on 2026-10-14")
      .example(
          "stint log bakery-website s-1042 --start 15:30 --end 17:45 "
          "--break 15m --late 10")
      .example("stint log bakery-website s-1042 --absent excused")
      .example("stint log --verify bakery-website s-1042")
      .example("stint log --from hours.csv")
      .example("stint log --verify --from sheet.csv");
}

std::vector<BatchColumn<LogRequest>> columns() {
  using R = LogRequest;
  return {column("hours", &R::hours),   column("on", &R::on),
          column("start", &R::start),   column("end", &R::end),
          column("break", &R::rest),    column("late", &R::late),
          column("task", &R::task),     column("absent", &R::absent),
          column("verify", &R::verify), column("worked", &R::sheet),
          column("force", &R::force)};
}

void want_all(Loader& loader, const std::vector<LogRequest>& requests) {
  const bool are_many = requests.size() > few_requests;
  if (are_many) {
    loader.load(Kind::placement);
    loader.load(Kind::project);
    loader.load(Kind::school);
  }
  for (const LogRequest& request : requests)
    want_placement(loader, request.subject,
                   are_many ? Extent::placement : Extent::work);
}

int run(const Args& args, Session& session) {
  LogRequest standard = args.standard;
  if (!args.hours.empty()) standard.hours = parse_hours(args.hours);
  if (!args.hours.empty() && !standard.hours)
    throw UsageError("`" + printable(args.hours) + "` is no length of work",
                     "write it like `2.5`, `2h30m` or `2:30`");
  Whom whom{.project = args.project, .from = args.from};
  if (!args.student.empty()) whom.students.push_back(args.student);
  const auto requests = requests_of(whom, standard, columns());
  const auto wanted = [&](Loader& loader) { want_all(loader, requests); };
  return session.change(wanted, [&](const Snapshot& snapshot) {
    return decide(session, log_hours(snapshot.program, requests,
                                     acting(session, snapshot, requests)));
  });
}

}  // namespace

Command log_command() {
  return {.name = "log",
          .group = Group::stints,
          .summary = "enter hours worked or missed, or verify them",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
