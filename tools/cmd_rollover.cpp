#include <optional>
#include <string>
#include <utility>

#include "command.hpp"
#include "stint/report/rollover_report.hpp"
#include "stint/workflow/rollover.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string year;
  std::optional<std::string> dates;
  bool days_off = false;
};

void declare(Args& args, Options& options) {
  options
      .argument("YEAR", args.year,
                "the school year that begins, such as 2027-28")
      .option("--dates", args.dates, "FIRST..LAST",
              "its first and last day, if not 52 weeks after last year's")
      .flag("--days-off", args.days_off,
            "also enter last year's days without school, 52 weeks later")
      .about(
          "Enters the new school year, clears what students sought last year, "
          "marks graduates as `left`, closes projects that are over, and lists "
          "what is still open and which papers run out.")
      .about(
          "Nothing is lost: what is still open stays, and a second run does "
          "what has come to be due since. `-v` names every id.")
      .example("stint rollover 2027-28 -n")
      .example("stint rollover 2027-28 --dates 2027-08-18..2028-05-25");
}

RolloverRequest request_of(const Args& args) {
  RolloverRequest request{.year = parse_school_year(args.year)};
  if (args.days_off) request.days_off = RolloverRequest::DaysOff::enter;
  if (!args.dates) return request;
  request.dates = parse_date_range(*args.dates);
  if (!request.dates || request.dates->days() == 1)
    throw UsageError("`--dates` takes the first and the last day",
                     "write `--dates 2027-08-18..2028-05-25`");
  return request;
}

int run(const Args& args, Session& session) {
  const RolloverRequest request = request_of(args);
  const auto decide = [&](const Snapshot& snapshot) -> Decision {
    Rollover rollover = roll_over(snapshot.program, request, session.today());
    const Terminal& terminal = session.terminal();
    std::string text = rollover_text(
        rollover, session.options().verbose ? IdsShown::all : IdsShown::few,
        {.width = terminal.width(), .paint = terminal.paint()});
    return {std::move(rollover.changes), "stint check", std::move(text)};
  };
  return session.change(everything, decide, Verify::whole_program);
}

}  // namespace

Command rollover_command() {
  return {.name = "rollover",
          .group = Group::stints,
          .summary = "begin a new school year",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
