#include <algorithm>
#include <iterator>
#include <set>

#include <fmt/format.h>

#include "editing.hpp"
#include "matching.hpp"
#include "naming.hpp"
#include "round_files.hpp"
#include "stint/base/text.hpp"
#include "stint/exchange/json.hpp"
#include "stint/match/compare.hpp"
#include "stint/match/round_again.hpp"
#include "stint/report/comparison_report.hpp"
#include "stint/report/round_report.hpp"
#include "stint/store/content.hpp"
#include "stint/workflow/plan_round.hpp"
#include "stint/workflow/what_if.hpp"

namespace stint::tools {
namespace {

/// `A,B` as the ids of what a person calls A and B.
template <class Id>
std::vector<Id> ids_called(const Session& session, const Snapshot& snapshot,
                           Kind kind, const std::string& list) {
  std::vector<Id> ids;
  if (list.empty()) return ids;
  for (const std::string_view part : split(list, ','))
    ids.push_back(Id::unchecked(
        id_called(session, snapshot, kind, std::string(trim(part)))));
  return ids;
}

std::vector<Pin> pins_of(const MatchArgs& args, const Session& session,
                         const Snapshot& snapshot) {
  std::vector<Pin> pins;
  for (const std::string& text : args.pins) {
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos)
      throw UsageError(fmt::format("`{}` is no pin", text),
                       "write `--pin STUDENT=PROJECT`");
    pins.push_back(
        {StudentId::unchecked(id_called(session, snapshot, Kind::student,
                                        text.substr(0, equals))),
         ProjectId::unchecked(id_called(session, snapshot, Kind::project,
                                        text.substr(equals + 1)))});
  }
  return pins;
}

std::string written(const MatchArgs& args, const Session& session,
                    const RoundPlan& plan, const Program& program) {
  if (args.format == Format::json) return json_document(round_value(plan));
  if (args.format == Format::csv) return round_placements_csv(plan);
  return round_text(plan, program, layout_of(session));
}

RoundOptions options_of(const MatchArgs& args, Session& session,
                        const Snapshot& snapshot) {
  return {.name = RoundId(*args.round),
          .today = session.today(),
          .seed = args.seed,
          .method = args.method,
          .tie_break = args.tie_break.value_or(TieBreak::lottery),
          .projects = ids_called<ProjectId>(session, snapshot, Kind::project,
                                            args.projects),
          .students = ids_called<StudentId>(session, snapshot, Kind::student,
                                            args.students),
          .pins = pins_of(args, session, snapshot),
          .watch = &session.watch()};
}

/// As the round was made, if it is there already, but for what is asked
/// otherwise.
RoundOptions supposed_options(const MatchArgs& args, Session& session,
                              const Snapshot& snapshot) {
  RoundOptions asked = options_of(args, session, snapshot);
  const Round* round = snapshot.program.rounds.find(asked.name);
  if (round != nullptr) {
    RoundOptions made =
        options_to_repeat(*round, read_round_data(session, asked.name));
    if (!asked.method) asked.method = made.method;
    if (!args.tie_break && *asked.method == made.method)
      asked.tie_break = made.tie_break;
    if (asked.seed.empty()) asked.seed = made.seed;
    if (asked.projects.empty()) asked.projects = made.projects;
    if (asked.students.empty()) asked.students = made.students;
    if (asked.pins.empty()) asked.pins = made.pins;
  }
  asked.outlook = Outlook::none;
  return asked;
}

/// The changes that the `--what-if` ask for, together.
Changes supposed_changes(const MatchArgs& args, const Session& session,
                         const Snapshot& snapshot) {
  const Ledger ledger(snapshot.program);
  Changes all;
  std::set<std::pair<std::string, std::string>> given;
  for (const std::string& text : args.what_ifs) {
    const auto [record, assignment] =
        read_what_if(ledger, text, session.today());
    const std::string field = assignment.substr(0, assignment.find('='));
    if (!given.emplace(record.id, field).second)
      throw UsageError(
          fmt::format("`{}` of {} is given twice", field, record.id),
          "write the sum of both");
    Written written =
        read_arguments(record.id, record.kind, {assignment}, First::assignment);
    written.refuse_faults();
    Tree content = read_content(session.files(), session.overlay(), record);
    const SetRequest request{{record, std::move(content)},
                             written.rows.front().assignments};
    const Changes changes = set_records({request}, snapshot.program.settings,
                                        Idle::is_fine, written.faults);
    written.refuse_faults();
    for (const RecordChange& change : changes.records)
      std::copy(change.edits.begin(), change.edits.end(),
                std::back_inserter(all.of(change.record).edits));
  }
  return all;
}

}  // namespace

int match_round(const MatchArgs& args, Session& session) {
  bool left_over = false;
  session.change(
      everything,
      [&](const Snapshot& snapshot) {
        const RoundPlan plan = propose_round(
            snapshot.program, options_of(args, session, snapshot));
        left_over = plan.round.summary.unplaced != 0;
        const Replace replace = args.replace ? Replace::yes : Replace::no;
        Changes changes = write_round(snapshot.program, plan, replace);
        session.watch().lap("write the rows");
        std::string text = written(args, session, plan, snapshot.program);
        session.watch().lap("lay out the answer");
        Decision decision(
            std::move(changes),
            plan.round.placements.empty()
                ? std::string()
                : fmt::format("stint enroll --round {}", *args.round),
            std::move(text));
        decision.output = args.output;
        return decision;
      },
      Verify::sound_program);
  return args.strict && left_over ? 1 : 0;
}

int compare_round(const MatchArgs& args, Session& session) {
  const Snapshot snapshot = session.read_sound(everything);
  const std::vector<RoundPlan> plans =
      compare_methods(snapshot.program, options_of(args, session, snapshot));
  session.out(args.format == Format::json
                  ? json_document(methods_value(plans))
                  : methods_text(plans, layout_of(session)),
              args.output);
  return 0;
}

int suppose_round(const MatchArgs& args, Session& session) {
  const Snapshot snapshot = session.read_sound(everything);
  const RoundOptions options = supposed_options(args, session, snapshot);
  const Snapshot then =
      session.suppose(snapshot, supposed_changes(args, session, snapshot));
  const auto made = [&](const Program& program) {
    const Round* round = program.rounds.find(options.name);
    return propose_round(
        round == nullptr ? program : before_enrolling(*round, program),
        options);
  };
  const Supposition supposition{.changes = args.what_ifs,
                                .before = made(snapshot.program),
                                .after = made(then.program)};
  session.out(args.format == Format::json
                  ? json_document(supposition_value(supposition))
                  : supposition_text(supposition, layout_of(session)),
              args.output);
  return 0;
}

}  // namespace stint::tools
