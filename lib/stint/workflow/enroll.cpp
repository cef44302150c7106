#include "stint/workflow/enroll.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/resolve.hpp"
#include "stint/workflow/steps.hpp"

namespace stint {
namespace {

BrokenRules rules_of(const Steps& steps, const Found& found,
                     const Placement* placement, const Step& step) {
  BrokenRules rules;
  const auto add = [&rules](BrokenRules more) {
    std::move(more.begin(), more.end(), std::back_inserter(rules));
  };
  if (placement != nullptr) add(state_rules(*placement, step.to));
  add(gate_rules(steps.draft, steps.book, found));
  add(seat_rules(steps.draft, found, placement, step.to));
  if (step.to == State::active)
    add(start_rules(steps.book, found, placement, step.on));
  else
    add(youth_rules(steps.book, found, placement, YouthMoment::offer));
  return rules;
}

// Worth knowing where someone begins again: how it ended, and what the student
// was told. Empty where it did not end.
std::string how_it_ended(const Placement& placement) {
  const Step& last = placement.history.back();
  if (!is_end(last.to)) return {};
  std::string text = fmt::format("{} on {}", word(last.to), last.on.str());
  if (last.cause) text += fmt::format(" ({})", word(*last.cause));
  if (!last.reason.empty()) text += ", " + printable(last.reason);
  if (!placement.coaching.empty())
    text += fmt::format("; told on {}: {}", placement.coaching.back().on.str(),
                        printable(placement.coaching.back().note));
  return text;
}

// Returns whether the student was placed.
bool enroll_one(Steps& steps, const EnrollRequest& request,
                const Found& found) {
  Step step{.to = request.to.value_or(State::offered),
            .on = request.on.value_or(steps.acting.today)};
  const auto refuse = [&](std::string message, std::string help) {
    steps.problems.add(request.subject, found.str(), message, help);
    return false;
  };
  if (step.to > State::active)
    return refuse(fmt::format("a stint does not begin as {}", word(step.to)),
                  "it begins as applied, shortlisted, interview, offered, "
                  "accepted or active");
  const Placement* placement = steps.draft.find(found.id());
  if (placement != nullptr && placement->state() == step.to)
    return refuse(
        fmt::format("{} already, since {}", word(step.to),
                    placement->history.back().on.str()),
        fmt::format("`{}` goes on", next_command(step.to, found.id())));
  if (placement != nullptr && placement->state() == State::completed)
    return refuse("completed, which is final",
                  "for another stint `stint repeat` makes a new project");
  if (const auto why = why_not_arranged(request.arrangement, step.to, step.on))
    return refuse(why->text, why->help);
  arrange(request.arrangement, step);
  const std::string before =
      placement == nullptr ? "" : how_it_ended(*placement);
  if (!steps.take(request.subject, found, step,
                  rules_of(steps, found, placement, step), request.overrule))
    return false;
  if (!before.empty())
    steps.action.notes.push_back(found.str() + ": " + before);
  return true;
}

// What was done, in words, and what comes next.
void sum_up(Steps& steps) {
  const std::string students = steps.touched.students();
  const std::string projects = steps.touched.projects();
  const bool is_one = steps.states.size() == 1;
  const State to = *steps.states.begin();
  steps.action.changes.summary =
      is_one && to == State::offered
          ? fmt::format("offer {} a seat on {}", students, projects)
      : is_one
          ? fmt::format("enroll {} on {} as {}", students, projects, word(to))
          : fmt::format("enroll {} on {}", students, projects);
  steps.action.next = steps.next();
}

std::set<StudentId> left_out(const Program& program, const Round& round,
                             const std::vector<std::string>& except,
                             Problems& problems) {
  std::set<StudentId> students;
  for (const std::string& text : except) {
    try {
      const StudentId& id = resolve_student(program, text).id;
      const bool is_in = std::any_of(
          round.placements.begin(), round.placements.end(),
          [&](const RoundPlacement& placed) { return placed.student == id; });
      if (!is_in)
        throw Error(fmt::format("round {} does not place {}", round.id.str(),
                                id.str()));
      students.insert(id);
    } catch (const Error& error) {
      problems.add({}, "", error.what(), error.help());
    }
  }
  return students;
}

}  // namespace

Action enroll(const Program& program,
              const std::vector<EnrollRequest>& requests,
              const Acting& acting) {
  Steps steps(program, acting);
  for (const EnrollRequest& request : requests)
    if (const auto found = steps.find(request.subject))
      enroll_one(steps, request, *found);
  steps.problems.raise();
  if (!steps.touched.empty()) sum_up(steps);
  return steps.finish();
}

Action enroll_round(const Program& program, const EnrollRoundRequest& request,
                    const Acting& acting) {
  const Round& round = resolve_round(program, request.round);
  Steps steps(program, acting);
  const auto except = left_out(program, round, request.except, steps.problems);
  std::int64_t before = 0;
  for (const RoundPlacement& placed : round.placements) {
    if (except.contains(placed.student)) continue;
    const EnrollRequest one{.subject = {.project = placed.project.str(),
                                        .student = placed.student.str()},
                            .on = request.on,
                            .overrule = request.overrule};
    const auto found = steps.find(one.subject);
    if (!found) continue;
    const Placement* placement = steps.draft.find(found->id());
    if (placement != nullptr && placement->round == round.id) {
      ++before;
    } else if (enroll_one(steps, one, *found)) {
      steps.set_round(found->id(), round.id);
    }
  }
  steps.problems.raise();
  if (before > 0 && !steps.touched.empty())
    steps.action.notes.push_back(
        fmt::format("passed over {} enrolled from {} before",
                    counted(before, "placement"), round.id.str()));
  if (steps.touched.empty())
    steps.action.changes.summary = fmt::format(
        "nothing to do: all of round {} is enrolled", round.id.str());
  else
    sum_up(steps);
  return steps.finish();
}

}  // namespace stint
