#include "stint/workflow/coaching.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/resolve.hpp"

namespace stint {
namespace {

std::optional<BrokenRule> why_not(const Placement& placement,
                                  const Coaching& coaching, Date today) {
  if (coaching.on > today)
    return BrokenRule{
        fmt::format("{} is after today, {}", coaching.on.str(), today.str()),
        "it is noted on that day, or later"};
  if (coaching.on < placement.history.front().on)
    return BrokenRule{
        fmt::format("{} is before the first step, on {}", coaching.on.str(),
                    placement.history.front().on.str()),
        "name a later day with `--on DATE`"};
  const auto same = [&](const Coaching& other) {
    return other.on == coaching.on && other.note == coaching.note;
  };
  if (std::any_of(placement.coaching.begin(), placement.coaching.end(), same))
    return BrokenRule{
        fmt::format("this was noted already, on {}", coaching.on.str()),
        "`--note TEXT` notes something else"};
  return std::nullopt;
}

/// Throws `Error` if nobody can apply for `project` any more.
void require_ahead(const Project& project, Date today) {
  const std::string help =
      "`stint match --student ID` shows the projects that suit";
  if (project.status != ProjectStatus::open)
    throw Error(fmt::format("{} is no project to try next: it is {}",
                            project.id.str(), word(project.status)),
                help);
  if (project.dates.last < today)
    throw Error(fmt::format("{} is no project to try next: it ended on {}",
                            project.id.str(), project.dates.last.str()),
                help);
}

Coaching coaching_of(const Steps& steps, const CoachRequest& request,
                     const Found& found) {
  const Program& program = steps.draft.program();
  Coaching coaching{.on = request.on.value_or(steps.acting.today),
                    .by = found.by,
                    .note = request.note.value_or("")};
  if (!request.next.empty()) {
    const Project& next = resolve_project(program, request.next);
    require_ahead(next, steps.acting.today);
    coaching.next = next.id;
  }
  if (request.note) return coaching;
  Advice advice = advise(steps.book, *found.student, *found.project);
  if (coaching.next && coaching.next != advice.next) {
    advice.next = coaching.next;
    advice.develops.clear();
    advice.next_gates.clear();
  }
  coaching.next = advice.next;
  coaching.note = advice_text(advice, program.settings);
  return coaching;
}

void coach_one(Steps& steps, const CoachRequest& request, const Found& found) {
  if (steps.draft.find(found.id()) == nullptr)
    steps.problems.add(request.subject, found.str(), "there is no placement",
                       fmt::format("`stint enroll {} --to applied` makes one",
                                   arguments_of(found.id())));
  else if (enter_coaching(steps, request, found))
    steps.touched.add(found.id());
}

// The student can apply for what was suggested, unless something is in the way.
std::string next_after(const Steps& steps) {
  const Program& program = steps.draft.program();
  const PlacementId& first = steps.touched.first();
  const std::string student = first.student.str();
  const auto& next = steps.draft.find(first)->coaching.back().next;
  if (!next || steps.draft.find(PlacementId{*next, first.student}) != nullptr)
    return "stint show student " + student;
  const Project& project = *program.projects.find(*next);
  const Gates judged =
      gates(steps.book, steps.book.of(*program.students.find(first.student)),
            steps.book.of(project));
  return judged.passed()
             ? fmt::format("stint enroll {} {} --to applied", next->str(),
                           student)
             : fmt::format("stint explain {} {}", student, next->str());
}

}  // namespace

bool enter_coaching(Steps& steps, const CoachRequest& request,
                    const Found& found) {
  const Placement& placement = *steps.draft.find(found.id());
  if (request.note && trim(*request.note).empty()) {
    steps.problems.add(request.subject, found.str(), "an empty note",
                       "without `--note` the records say it", "note");
    return false;
  }
  Coaching coaching;
  try {
    coaching = coaching_of(steps, request, found);
  } catch (const Error& error) {
    steps.problems.add(request.subject, found.str(), error.what(), error.help(),
                       "next");
    return false;
  }
  if (const auto why = why_not(placement, coaching, steps.acting.today)) {
    steps.problems.add(request.subject, found.str(), why->text, why->help);
    return false;
  }
  steps.change_of(found.id())
      .edits.push_back({FieldEdit::Operation::append,
                        {std::string("coaching")},
                        table<Coaching>().write(coaching)});
  steps.action.notes.push_back(
      fmt::format("{}: {}", found.str(), printable(coaching.note)));
  Placement after = placement;
  after.coaching.push_back(std::move(coaching));
  steps.draft.put(std::move(after));
  return true;
}

Action coach(const Program& program, const std::vector<CoachRequest>& requests,
             const Acting& acting) {
  Steps steps(program, acting);
  for (const CoachRequest& request : requests)
    if (const auto found = steps.find(request.subject))
      coach_one(steps, request, *found);
  steps.problems.raise();
  steps.action.changes.summary =
      fmt::format("note what {} on {} was told", steps.touched.students(),
                  steps.touched.projects());
  steps.action.next = next_after(steps);
  return steps.finish();
}

}  // namespace stint
