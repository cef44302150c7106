#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "command.hpp"
#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/store/layout.hpp"
#include "stint/store/record_reader.hpp"
#include "stint/workflow/archive_year.hpp"

namespace stint::tools {
namespace {

struct Args {
  std::string year;
};

void declare(Args& args, Options& options) {
  options
      .argument("YEAR", args.year,
                "a school year that is over, such as 2025-26")
      .about(
          "Moves what is finished, and needed by nothing that stays, into the "
          "folder `archive`: students who have left, with their placements, "
          "projects that are over, rounds. stint reads no record there any "
          "more, and no report counts it: print last year's reports first.")
      .about(
          "Every placement of a student who stays, stays: skills, hours and "
          "endorsements rest on it. `-v` names all that stays.")
      .example("stint archive 2025-26 -n");
}

// The file goes, if it is there; its text stands in the archive.
void move_file(const Session& session, SchoolYear year, const std::string& path,
               Changes& changes) {
  const auto read = [&](const std::string& file) {
    return read_file_through(session.files(), session.overlay(), file,
                             round_limit);
  };
  auto text = read(path);
  if (!text) return;
  std::string target = archived_path(year, path);
  if (read(target))
    throw Error("`" + target + "` is there already",
                "move it away, if it is of another record");
  changes.files.push_back({path, std::nullopt});
  changes.files.push_back({std::move(target), std::move(text)});
}

Changes changes_of(const Session& session, const YearArchive& archive) {
  Changes changes;
  changes.summary = archive.summary();
  for (const RecordRef& record : archive.records) {
    for (const Layer layer : {Layer::open, Layer::closed})
      move_file(session, archive.year, path_of(record, layer), changes);
    if (record.kind == Kind::round)
      move_file(session, archive.year, csv_path_of(record.id), changes);
  }
  return changes;
}

void tell_kept(const Session& session, const YearArchive& archive) {
  constexpr std::size_t few = 5;
  const std::size_t most_told =
      session.options().verbose ? archive.kept.size() : few;
  for (std::size_t i = 0; i < std::min(most_told, archive.kept.size()); ++i) {
    const KeptRecord& kept = archive.kept[i];
    session.note(std::string(singular(kept.record.kind)) + " " +
                 kept.record.id +
                 " stays: " + std::string(singular(kept.needed_by.kind)) + " " +
                 kept.needed_by.id + " needs it");
  }
  if (archive.kept.size() > most_told)
    session.note("and " + std::to_string(archive.kept.size() - most_told) +
                 " more stay, because others need them: `-v` names all");
}

int run(const Args& args, Session& session) {
  const SchoolYear year = parse_school_year(args.year);
  const auto decide = [&](const Snapshot& snapshot) -> Decision {
    const YearArchive archive =
        archive_year(snapshot.program, year, session.today());
    tell_kept(session, archive);
    Decision decision{changes_of(session, archive), "stint check"};
    if (!archive.records.empty())
      decision.advice = {
          "reports, lists and `show` have them no more: the figures of " +
          year.str() + " shrink. `stint undo` brings them back"};
    return decision;
  };
  return session.change(everything, decide, Verify::whole_program);
}

}  // namespace

Command archive_command() {
  return {.name = "archive",
          .group = Group::records,
          .summary = "put the finished records of a school year away",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
