#include "stint/workflow/plan_round.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/match/digest.hpp"
#include "stint/match/round_csv.hpp"

namespace stint {
namespace {

bool is_enrolled(const Program& program, const RoundId& round) {
  return std::any_of(
      program.placements.begin(), program.placements.end(),
      [&](const Placement& placement) { return placement.round == round; });
}

void refuse_existing(const Program& program, const RoundId& round,
                     Replace replace) {
  if (program.rounds.find(round) == nullptr) return;
  if (is_enrolled(program, round))
    throw Error(
        fmt::format("students were enrolled from the round `{}`", round.str()),
        "its files stay as the proof of that; choose another name");
  if (replace == Replace::no)
    throw Error(fmt::format("there is already a round `{}`", round.str()),
                "`--replace` writes over it");
}

}  // namespace

Changes write_round(const Program& program, const RoundPlan& plan,
                    Replace replace) {
  const RoundId& id = plan.round.id;
  refuse_existing(program, id, replace);
  Changes changes;
  RecordChange& change = changes.of({Kind::round, id.str()});
  change.remove = program.rounds.find(id) != nullptr;
  change.create = table<Round>().write(plan.round);
  std::string rows = round_csv(plan.data);
  rows += seal_row(seal_of(plan.round, rows));
  changes.files.push_back(
      {fmt::format("{}/{}.csv", plural(Kind::round), id.str()),
       std::move(rows)});
  changes.summary = fmt::format(
      "propose {} in the round {}",
      counted(static_cast<int>(plan.round.placements.size()), "placement"),
      id.str());
  return changes;
}

}  // namespace stint
