#include "stint/workflow/move.hpp"

#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/workflow/coaching.hpp"
#include "stint/workflow/steps.hpp"

namespace stint {
namespace {

// A reason that no `--force` overrules, with what to do instead.
using Refusal = std::optional<BrokenRule>;

Refusal why_never(const Placement* placement, const MoveRequest& request,
                  const PlacementId& id) {
  const std::string where = arguments_of(id);
  const State to = *request.to;
  if (placement == nullptr)
    return {{"there is no placement",
             fmt::format("`stint enroll {}` makes one", where)}};
  const State from = placement->state();
  const std::string since = placement->history.back().on.str();
  if (from == to)
    return {{fmt::format("{} already, since {}", word(to), since),
             is_end(to) ? "`--cause WORD` or `--reason TEXT` adds why"
                        : fmt::format("`{}` goes on", next_command(to, id))}};
  if (from == State::completed)
    return {{fmt::format("completed on {}, which is final", since),
             fmt::format("`stint undo` takes back a step that was the last "
                         "change; `stint show {}` shows the stint",
                         id.str())}};
  if (to == State::completed)
    return {{"a stint is completed with its outcome",
             fmt::format("`stint complete {} --outcome OUTCOME`", where)}};
  if (is_end(from) && follows(from, to))
    return {{fmt::format("{} on {}", word(from), since),
             fmt::format("`stint enroll {} --to {}` begins again", where,
                         word(to))}};
  return std::nullopt;
}

// What is about an end, and asked for of another step.
Refusal why_no_end(const MoveRequest& request) {
  if (is_end(*request.to)) return std::nullopt;
  if (request.cause)
    return {{fmt::format("`--cause` tells why a stint ended, and {} is no end",
                         word(*request.to)),
             "use `--reason TEXT`"}};
  if (request.coach)
    return {{fmt::format("`--coach` is for a student whose stint ended, and {} "
                         "is no end",
                         word(*request.to)),
             "`stint coach` tells a student something at any time"}};
  return std::nullopt;
}

// The reason why a rule was overruled stays on record.
Refusal why_not_reasoned(const MoveRequest& request, const Step& step,
                         const PlacementId& id) {
  const std::string& reason = request.overrule.reason;
  if (reason.empty() || step.reason.empty() || step.reason == reason)
    return std::nullopt;
  return {{"a reason is on record already",
           fmt::format("`stint show {}` shows it, and `stint set placement {}` "
                       "can change it",
                       id.str(), id.str())}};
}

// An interview that is arranged again, an offer with more time, or an end whose
// cause is told later: no new step.
bool changes_last_step(const Placement* placement, const MoveRequest& request) {
  if (placement == nullptr || placement->state() != *request.to) return false;
  const bool tells_why = is_end(*request.to) &&
                         (request.cause || !request.overrule.reason.empty());
  return !request.arrangement.empty() || tells_why;
}

void change_last_step(Steps& steps, const MoveRequest& request,
                      const Found& found, const Placement& placement) {
  Step step = placement.history.back();
  Refusal why = why_no_end(request);
  if (!why) why = why_not_reasoned(request, step, found.id());
  if (!why) why = why_not_arranged(request.arrangement, step.to, step.on);
  if (!why && request.on && *request.on != step.on)
    why = BrokenRule{fmt::format("{} since {}, and that day stays",
                                 word(step.to), step.on.str()),
                     "leave out `--on`"};
  if (why) {
    steps.problems.add(request.subject, found.str(), why->text, why->help);
    return;
  }
  arrange(request.arrangement, step);
  if (request.cause) step.cause = request.cause;
  if (!request.overrule.reason.empty()) step.reason = request.overrule.reason;
  steps.amend(found.id(), step);
  if (request.coach)
    enter_coaching(steps, {.subject = request.subject, .on = step.on}, found);
}

BrokenRules rules_of(const Steps& steps, const Found& found,
                     const Placement& placement, const Step& step) {
  BrokenRules rules = state_rules(placement, step.to);
  const auto add = [&rules](BrokenRules more) {
    std::move(more.begin(), more.end(), std::back_inserter(rules));
  };
  add(seat_rules(steps.draft, found, &placement, step.to));
  if (step.to == State::active)
    add(start_rules(steps.book, found, &placement, step.on));
  return rules;
}

void move_one(Steps& steps, const MoveRequest& request, const Found& found) {
  if (!request.to) {
    steps.problems.add(request.subject, found.str(), "no state is named",
                       "the states are " + join(std::vector<std::string>(
                                                    Words<State>::names.begin(),
                                                    Words<State>::names.end()),
                                                ", "));
    return;
  }
  const Placement* placement = steps.draft.find(found.id());
  if (changes_last_step(placement, request)) {
    change_last_step(steps, request, found, *placement);
    return;
  }
  Refusal why = why_never(placement, request, found.id());
  if (!why) why = why_no_end(request);
  if (!why)
    why = why_not_arranged(request.arrangement, *request.to,
                           request.on.value_or(steps.acting.today));
  if (why) {
    steps.problems.add(request.subject, found.str(), why->text, why->help);
    return;
  }
  Step step{.to = *request.to,
            .on = request.on.value_or(steps.acting.today),
            .cause = request.cause};
  arrange(request.arrangement, step);
  const bool is_taken =
      steps.take(request.subject, found, step,
                 rules_of(steps, found, *placement, step), request.overrule);
  if (is_taken && request.coach)
    enter_coaching(steps, {.subject = request.subject, .on = step.on}, found);
}

// Of the first end without one; reports and the record of who kept a promise
// rest on it.
void ask_for_cause(Steps& steps) {
  for (const auto& [id, placement] : steps.draft.changed()) {
    const Step& last = placement.history.back();
    if (!is_end(last.to) || last.cause) continue;
    steps.action.notes.push_back(fmt::format(
        "{} on {}: no cause is noted; `stint move {} {} --cause WORD` adds "
        "one: "
        "{}",
        id.student.str(), id.project.str(), word(last.to), arguments_of(id),
        join(std::vector<std::string>(Words<Cause>::names.begin(),
                                      Words<Cause>::names.end()),
             ", ")));
    return;
  }
}

std::string amended_text(State state) {
  if (state == State::offered) return "offer";
  return is_end(state) ? "cause or reason" : std::string(word(state));
}

std::string summary_of(const Steps& steps) {
  if (steps.touched.empty()) return "nothing to do: it is arranged so already";
  const std::string whose = fmt::format("{} on {}", steps.touched.students(),
                                        steps.touched.projects());
  if (steps.states.size() != 1) return "move " + whose;
  const State state = *steps.states.begin();
  if (steps.is_amended())
    return fmt::format("change the {} of {}", amended_text(state), whose);
  return fmt::format("move {} to {}", whose, word(state));
}

}  // namespace

Action move_placements(const Program& program,
                       const std::vector<MoveRequest>& requests,
                       const Acting& acting) {
  Steps steps(program, acting);
  for (const MoveRequest& request : requests)
    if (const auto found = steps.find(request.subject))
      move_one(steps, request, *found);
  steps.problems.raise();
  steps.action.changes.summary = summary_of(steps);
  if (steps.touched.empty()) return steps.finish();
  ask_for_cause(steps);
  steps.action.next = steps.next();
  return steps.finish();
}

}  // namespace stint
