#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "command.hpp"
#include "naming.hpp"
#include "stint/base/text.hpp"
#include "stint/store/content.hpp"
#include "stint/workflow/batch.hpp"
#include "stint/workflow/sign_papers.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string document;
  std::vector<std::string> owners;
  std::optional<std::string> from;
  SignRequest standard;
};

void declare(Args& args, Options& options) {
  options
      .argument("DOCUMENT", args.document,
                "its name, as under `documents` in program.yaml",
                Arity::optional)
      .arguments("ID", args.owners,
                 "whose it is: a student, a business, a mentor as "
                 "BUSINESS.PERSON, a placement as PROJECT/STUDENT")
      .option("--on", args.standard.on, "DATE", "the first day, if not today")
      .option("--until", args.standard.until, "DATE",
              "the last day; if not given, that of the school year, and of a "
              "placement that of the stint")
      .choice("--for", args.standard.whose, "WHOM",
              "what the IDs are, where the document does not tell")
      .option("--from", args.from, "FILE",
              "a paper for each line of FILE (`-`: standard input), CSV with "
              "the columns `id`, `document`, `on`, `until`, `for`, or JSON "
              "Lines")
      .about(
          "A paper on file that still holds is made longer, one that has run "
          "out is replaced; what else its entry says stays. `stint set` "
          "corrects a wrong date.")
      .example("stint sign guardian-consent s-1001 s-1002 --until 2027-06-30")
      .example("stint sign insurance bright-bakery --until 2028-01-01")
      .example("stint sign training-agreement bakery-website/s-1042");
}

std::vector<BatchColumn<SignRequest>> columns() {
  using R = SignRequest;
  const auto column = [](std::string_view name, auto member) {
    return BatchColumn<R>{name, [member](const BatchCell& cell, R& request) {
                            read_cell(cell, request.*member);
                          }};
  };
  return {column("id", &R::owner), column("document", &R::document),
          column("on", &R::on), column("until", &R::until),
          column("for", &R::whose)};
}

std::vector<SignRequest> requests_of(const Args& args) {
  SignRequest standard = args.standard;
  standard.document = args.document;
  if (args.from) {
    if (!args.owners.empty())
      throw UsageError("IDs stand both on the command line and in `--from`",
                       "leave one of them out");
    return read_batch_requests(read_input(*args.from), *args.from, standard,
                               columns());
  }
  if (args.document.empty() || args.owners.empty())
    throw UsageError(
        args.document.empty() ? "DOCUMENT and ID are missing" : "ID is missing",
        "write `stint sign DOCUMENT ID`, or give a batch with "
        "`--from FILE`");
  std::vector<SignRequest> requests;
  for (const std::string& owner : args.owners) {
    requests.push_back(standard);
    requests.back().owner = owner;
  }
  return requests;
}

// Every business whose id may be the beginning of `text`.
void want_mentor(Loader& loader, const std::string& text) {
  bool found = false;
  for (std::size_t dot = text.find('.'); dot != std::string::npos;
       dot = text.find('.', dot + 1))
    if (is_id(Kind::business, text.substr(0, dot)))
      found = loader.load({Kind::business, text.substr(0, dot)}) || found;
  if (!found) loader.load(Kind::business);
}

void want_owner(Loader& loader, OwnerKind kind, const std::string& text) {
  if (kind == OwnerKind::mentor) return want_mentor(loader, text);
  if (kind == OwnerKind::business) {
    want(loader, Kind::business, text);
  } else if (kind == OwnerKind::student) {
    want(loader, Kind::student, text);
    loader.load(Kind::school);
  } else if (want(loader, Kind::placement, text)) {
    loader.load({Kind::project, text.substr(0, text.find('/'))});
  }
}

// The document was written after the one whose it is.
void refuse_swapped(const DocumentsAsked& asked,
                    const std::vector<SignRequest>& requests) {
  const SignRequest& first = requests.front();
  const auto is_asked = [&](const std::string& text) {
    const auto document = DocumentId::parse(text);
    return document && !asked_for(asked, *document).empty();
  };
  if (is_asked(first.document) || !is_asked(first.owner)) return;
  throw UsageError("`" + first.owner + "` is a document",
                   "the document comes first: `stint sign " + first.owner +
                       " " + printable(first.document) + "`");
}

Decision decide(const Session& session, const Snapshot& snapshot,
                const std::vector<SignRequest>& requests) {
  if (requests.size() == 1)
    refuse_swapped(snapshot.program.settings.documents, requests);
  const Signing signing =
      plan_signing(snapshot.program, requests, session.today());
  for (const std::string& note : signing.notes) session.note(note);
  std::map<RecordRef, Tree> contents;
  for (const SignedPaper& paper : signing.papers)
    contents.try_emplace(
        paper.owner.record,
        read_content(session.files(), session.overlay(), paper.owner.record));
  Changes changes =
      record_papers(signing.papers, contents, snapshot.program.settings);
  std::string next;
  if (changes.records.size() == 1) {
    const RecordRef& record = changes.records.front().record;
    next = "stint show " + std::string(singular(record.kind)) + " " + record.id;
  } else if (!changes.records.empty()) {
    next = "stint check";
  }
  return {std::move(changes), std::move(next)};
}

// Where the document is wrong nothing need be read: that is said later, at its
// line.
void want_request(Loader& loader, const SignRequest& request) {
  const auto document = DocumentId::parse(request.document);
  if (!request.subject.faults.empty() || !document) return;
  if (request.whose) return want_owner(loader, *request.whose, request.owner);
  for (const OwnerKind kind : asked_for(loader.settings().documents, *document))
    want_owner(loader, kind, request.owner);
}

int run(const Args& args, Session& session) {
  const auto requests = requests_of(args);
  const auto wanted = [&](Loader& loader) {
    for (const SignRequest& request : requests) want_request(loader, request);
  };
  return session.change(wanted, [&](const Snapshot& snapshot) {
    return decide(session, snapshot, requests);
  });
}

}  // namespace

Command sign_command() {
  return {.name = "sign",
          .group = Group::stints,
          .summary = "put a document on file, for one or many",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
