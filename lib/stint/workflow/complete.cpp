#include "stint/workflow/complete.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/workflow/steps.hpp"

namespace stint {
namespace {

using Refusal = std::optional<BrokenRule>;

Refusal why_never(const Placement* placement, const CompleteRequest& request,
                  const PlacementId& id) {
  if (placement == nullptr)
    return {{"there is no placement",
             fmt::format("`stint enroll {}` makes one", arguments_of(id))}};
  if (placement->state() == State::completed)
    return {{fmt::format("completed already, on {}",
                         placement->history.back().on.str()),
             ""}};
  if (!request.outcome)
    return {{"no outcome is given",
             "`--outcome` is exceeded, met, partly or not-met"}};
  if (request.opinion.empty() && !request.opinion.person.empty())
    return {{"`--person` without an evaluation",
             "give at least one of `--rate`, `--again`, `--hire` and "
             "`--comment`"}};
  return std::nullopt;
}

// The command that starts or settles what stands in the way, where one does.
BrokenRules state_rule(const Placement& placement) {
  BrokenRules rules = state_rules(placement, State::completed);
  if (!rules.empty() && follows(placement.state(), State::active) &&
      !is_end(placement.state()))
    rules.front().help = fmt::format("`stint move active {}` starts the stint",
                                     arguments_of(placement.id));
  return rules;
}

bool has_final(const Placement& placement, Rater by) {
  return std::any_of(placement.evaluations.begin(), placement.evaluations.end(),
                     [by](const Evaluation& evaluation) {
                       return evaluation.by == by &&
                              evaluation.evaluation_kind ==
                                  EvaluationKind::final;
                     });
}

Hours length_on(const Placement& placement, const Program& program) {
  return length_of(placement, *program.projects.find(placement.id.project));
}

// What is left to do for a completed stint, each with its command if it has
// one.
std::vector<std::pair<std::string, std::string>> loose_ends(
    const Placement& placement, Hours length) {
  std::vector<std::pair<std::string, std::string>> ends;
  const std::string where = arguments_of(placement.id);
  // Hours are logged while a stint is active.
  if (placement.worked() < length)
    ends.emplace_back(fmt::format("{} of {} hours are logged, and no more can "
                                  "be; `stint undo` takes this back",
                                  str(placement.worked()), str(length)),
                      "");
  const auto open = std::count_if(
      placement.shifts.begin(), placement.shifts.end(),
      [](const Shift& shift) { return shift.worked && !shift.verified; });
  if (open > 0)
    ends.emplace_back(
        fmt::format("{} of hours not verified", counted(open, "entry")),
        "stint log --verify " + where);
  if (!has_final(placement, Rater::business))
    ends.emplace_back(
        "no final evaluation by the business yet",
        "stint evaluate " + where + " --as business --comment TEXT");
  if (!has_final(placement, Rater::student))
    ends.emplace_back(
        "no final reflection by the student yet",
        "stint evaluate " + where + " --as student --comment TEXT");
  return ends;
}

void complete_one(Steps& steps, const CompleteRequest& request,
                  const Found& found) {
  const Placement* placement = steps.draft.find(found.id());
  if (const Refusal why = why_never(placement, request, found.id())) {
    steps.problems.add(request.subject, found.str(), why->text, why->help);
    return;
  }
  const Step step{.to = State::completed,
                  .on = request.on.value_or(steps.acting.today)};
  if (!steps.take(request.subject, found, step, state_rule(*placement),
                  request.overrule))
    return;
  steps.change_of(found.id())
      .edits.push_back({FieldEdit::Operation::set,
                        {std::string("outcome")},
                        Tree::value(word(*request.outcome))});
  if (request.opinion.empty()) return;
  enter_evaluation(steps,
                   {.subject = request.subject,
                    .as = Rater::business,
                    .kind = EvaluationKind::final,
                    .on = step.on,
                    .opinion = request.opinion},
                   found);
}

void sum_up(Steps& steps) {
  Action& action = steps.action;
  action.changes.summary = fmt::format(
      "complete {} on {}", steps.touched.students(), steps.touched.projects());
  for (const auto& [id, placement] : steps.draft.changed())
    for (const auto& [what, command] :
         loose_ends(placement, length_on(placement, steps.draft.program()))) {
      action.notes.push_back(fmt::format("{} on {}: {}", id.student.str(),
                                         id.project.str(), what));
      if (action.next.empty()) action.next = command;
    }
  if (action.next.empty())
    action.next = "stint show placement " + steps.touched.first().str();
}

}  // namespace

Action complete(const Program& program,
                const std::vector<CompleteRequest>& requests,
                const Acting& acting) {
  Steps steps(program, acting);
  for (const CompleteRequest& request : requests)
    if (const auto found = steps.find(request.subject))
      complete_one(steps, request, *found);
  steps.problems.raise();
  if (!steps.touched.empty()) sum_up(steps);
  return steps.finish();
}

}  // namespace stint
