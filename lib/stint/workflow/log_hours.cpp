#include "stint/workflow/log_hours.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/workflow/log_parts.hpp"

namespace stint {
namespace {

void enter(Log& log, const LogRequest& request, const Found& found,
           const Placement& placement) {
  Steps& steps = log.steps;
  if (const auto why = why_not_logged(log, request, found, placement)) {
    steps.problems.add(request.subject, found.str(), why->text, why->help);
    return;
  }
  const Shift shift = shift_of(request, steps.acting.today);
  steps.change_of(found.id())
      .edits.push_back({FieldEdit::Operation::append,
                        {std::string("hours")},
                        table<Shift>().write(shift)});
  Placement after = placement;
  after.shifts.push_back(shift);
  steps.draft.put(std::move(after));
  steps.touched.add(found.id());
  log.worked += shift.worked.value_or(Hours{});
  ++log.entries;
}

void log_one(Log& log, const LogRequest& request, const Found& found) {
  const Placement* placement = log.steps.draft.find(found.id());
  if (placement == nullptr)
    log.steps.problems.add(
        request.subject, found.str(), "there is no placement",
        fmt::format("`stint enroll {}` makes one", arguments_of(found.id())));
  else if (request.verify)
    verify(log, request, found, *placement);
  else
    enter(log, request, found, *placement);
}

std::string summary_of(const Log& log) {
  const Touched& touched = log.steps.touched;
  const std::string whose =
      fmt::format("of {} on {}", touched.students(), touched.projects());
  if (log.entries > 0 && log.verified > 0)
    return fmt::format("log {} and verify {} {}", log.entries,
                       counted(log.verified, "entry"), whose);
  if (log.verified > 0)
    return fmt::format("verify {}, {}, {}", counted(log.verified, "entry"),
                       length_text(log.worked), whose);
  if (log.entries > 1)
    return fmt::format("log {}, {}, {}", counted(log.entries, "entry"),
                       length_text(log.worked), whose);
  const Shift& shift = log.steps.draft.find(touched.first())->shifts.back();
  if (shift.absent)
    return fmt::format("log an {} absence {}", word(*shift.absent), whose);
  return fmt::format("log {} {}", length_text(*shift.worked), whose);
}

// Empty up to the hours agreed.
std::string surplus_text(const Placement& placement, const Project& project) {
  const Hours length = length_of(placement, project);
  if (placement.worked() <= length) return "";
  return fmt::format(", {} more than agreed",
                     str(Hours{placement.worked().minutes - length.minutes}));
}

// Of several entries: which stints have grown beyond the hours agreed.
void tell_surplus(Log& log) {
  const Program& program = log.steps.draft.program();
  for (const auto& [id, placement] : log.steps.draft.changed()) {
    const Project& project = *program.projects.find(id.project);
    const std::string surplus = surplus_text(placement, project);
    const Placement* before = program.placements.find(id);
    if (surplus.empty() || before->shifts.size() == placement.shifts.size())
      continue;
    log.steps.action.notes.push_back(
        fmt::format("{} on {}: {} of {}{}", id.student.str(), id.project.str(),
                    str(placement.worked()),
                    length_text(length_of(placement, project)), surplus));
  }
}

// After an entry: how far the stint is.
void tell_progress(Log& log) {
  Steps& steps = log.steps;
  const PlacementId& id = steps.touched.first();
  const Placement& placement = *steps.draft.find(id);
  const Project& project = *steps.draft.program().projects.find(id.project);
  const Hours length = length_of(placement, project);
  const std::string where = arguments_of(id);
  const bool all_open =
      std::none_of(placement.shifts.begin(), placement.shifts.end(), is_open);
  if (!all_open)
    steps.action.next = "stint log --verify " + where;
  else if (placement.state() == State::active && placement.worked() >= length)
    steps.action.next = "stint complete " + where + " --outcome OUTCOME";
  else
    steps.action.next = "stint show placement " + id.str();
  if (log.entries == 1 && log.verified == 0)
    steps.action.notes.push_back(fmt::format(
        "{} on {}: {} of {}, {} verified{}", id.student.str(), id.project.str(),
        str(placement.worked()), length_text(length), str(placement.verified()),
        surplus_text(placement, project)));
  else
    tell_surplus(log);
}

}  // namespace

Action log_hours(const Program& program,
                 const std::vector<LogRequest>& requests,
                 const Acting& acting) {
  Log log(program, acting);
  std::vector<const LogRequest*> sheet;
  for (const LogRequest& request : requests)
    if (request.sheet)
      sheet.push_back(&request);
    else if (const auto found = log.steps.find(request.subject))
      log_one(log, request, *found);
  verify_sheet(log, sheet);
  log.steps.problems.raise();
  if (log.steps.touched.empty()) {
    log.steps.action.changes.summary =
        "nothing to do: all hours are verified already";
  } else {
    log.steps.action.changes.summary = summary_of(log);
    tell_progress(log);
    warn_of_youth(log);
  }
  return log.steps.finish();
}

}  // namespace stint
