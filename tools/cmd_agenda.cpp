#include <optional>
#include <string>
#include <vector>

#include "command.hpp"
#include "letter_files.hpp"
#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"
#include "stint/exchange/json.hpp"
#include "stint/report/agenda_report.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::optional<int> days;
  std::optional<std::string> staff;
  Format format = Format::table;
  std::optional<std::string> output;
  std::optional<std::string> letters;
  std::optional<std::string> letter;
};

constexpr int furthest = 366;

void declare(Args& args, Options& options) {
  options
      .option("--days", args.days, "N", "how far to look ahead; 7 if not given")
      .option("--for", args.staff, "STAFF",
              "what this member of the staff has in hand, and what nobody has")
      .formats(args.format, {Format::table, Format::csv, Format::json})
      .output(args.output)
      .option("--letters", args.letters, "DIR",
              "also write a text for an e-mail about each line into this new "
              "folder, outside of the program")
      .option("--letter", args.letter, "TOPIC",
              "print nothing but the text that comes with stint for letters "
              "about TOPIC")
      .about(
          "Each line ends with the command that settles it. A word in capitals "
          "in a command is for you to replace: AGE, DATE, HOURS, OUTCOME, "
          "PERSON, TEXT.")
      .about(
          "A line belongs to who took the last step of its placement, else to "
          "who last wrote in the log of its business.")
      .about(
          "A letter is made from the program's own text in "
          "templates/letters/TOPIC.txt, if there is one, else from the one "
          "that comes with stint.")
      .example("stint agenda")
      .example("stint agenda --days 14 --for phostrawser")
      .example("stint agenda --letters ~/letters");
}

std::optional<StaffId> staff_called(const std::optional<std::string>& text,
                                    const Settings& settings) {
  if (!text) return std::nullopt;
  std::vector<std::string> known;
  for (const auto& [id, staff] : settings.staff) {
    if (id.str() == *text) return id;
    known.push_back(id.str());
  }
  const std::string near = nearest(*text, known);
  throw Error("no member of the staff `" + printable(*text) + "`",
              near.empty() ? "program.yaml has " + join(known, ", ")
                           : "did you mean `" + near + "`?");
}

int run(const Args& args, Session& session) {
  if (args.letter) {
    session.out(letter_text(*args.letter), args.output);
    return 0;
  }
  const int days = args.days.value_or(AgendaOptions().days);
  if (days > furthest)
    throw UsageError("`--days` is at most 366", "a year is far enough");
  const Snapshot snapshot = session.read(everything);
  AgendaReport report{.today = session.today(),
                      .options = {.days = days,
                                  .staff = staff_called(
                                      args.staff, snapshot.program.settings)}};
  const Ledger ledger(snapshot.program);
  const FactBook book(ledger, report.today);
  report.items = agenda(book, report.options);
  if (args.format == Format::json)
    session.out(json_document(agenda_value(report)), args.output);
  else if (args.format == Format::csv)
    session.out(agenda_csv(report), args.output);
  else
    session.out(agenda_text(report, session.terminal().width()), args.output);
  if (args.letters)
    write_letters(session, snapshot, report.items, *args.letters);
  return 0;
}

}  // namespace

Command agenda_command() {
  return {.name = "agenda",
          .group = Group::insight,
          .effect = Effect::reads,
          .summary = "what to do today, worst first, each with its command",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
