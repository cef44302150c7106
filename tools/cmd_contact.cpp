#include "command.hpp"
#include "naming.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/contact.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string kind;
  ContactRequest request;
};

void declare(Args& args, Options& options) {
  options.argument("KIND", args.kind, "call, visit, mail or thanks")
      .arguments("BUSINESS", args.request.businesses, "whom you spoke with",
                 Arity::some)
      .option("--note", args.request.note, "TEXT", "what was said")
      .option("--person", args.request.person, "ID",
              "with whom, as under `people` of the business")
      .option("--on", args.request.on, "DATE", "the day, if not today")
      .about(
          "Adds a line to the log of each business. Who last wrote there has "
          "its lines of the agenda in hand.")
      .example("stint contact thanks bright-bakery city-library")
      .example(
          "stint contact call bright-bakery --person ana --note 'A second seat "
          "in spring?'");
}

ContactKind kind_called(const std::string& text) {
  const auto kind = parse_choice<ContactKind>(text);
  if (kind) return *kind;
  throw UsageError("no kind of contact is called `" + printable(text) + "`",
                   "it is call, visit, mail or thanks");
}

int run(const Args& args, Session& session) {
  ContactRequest request = args.request;
  request.kind = kind_called(args.kind);
  const auto wanted = [&](Loader& loader) {
    for (const std::string& business : request.businesses)
      want(loader, Kind::business, business);
  };
  return session.change(wanted, [&](const Snapshot& snapshot) -> Decision {
    Changes changes =
        enter_contact(snapshot.program, request,
                      session.who(snapshot.program.settings), session.today());
    const std::string id = changes.records.front().record.id;
    return {std::move(changes), "stint show business " + id};
  });
}

}  // namespace

Command contact_command() {
  return {.name = "contact",
          .group = Group::stints,
          .summary = "note a call, a visit, a mail or thanks to a business",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
