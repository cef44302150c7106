#include "stint/workflow/log_hours.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/workflow/steps.hpp"

namespace stint {
namespace {

constexpr int day_minutes = 24 * 60;

// `2.5 hours`, `1 hour`, `2h20m`.
std::string shown(Hours hours) {
  const std::string text = str(hours);
  if (text.find_first_of("hm") != std::string::npos) return text;
  return text + (text == "1" ? " hour" : " hours");
}

Hours length_of(const Shift& shift) {
  return shift.worked.value_or(Hours{}) + shift.rest.value_or(Hours{});
}

// The entries of a batch while it is decided.
struct Log {
  explicit Log(const Program& program, const Acting& acting)
      : steps(program, acting) {}

  Steps steps;
  Hours worked;
  std::int64_t entries = 0;
  std::int64_t verified = 0;
};

using Refusal = std::optional<BrokenRule>;

Refusal why_not_state(const Placement& placement, const PlacementId& id) {
  if (placement.state() == State::active) return std::nullopt;
  const std::string fault =
      fmt::format("{} since {}, and hours are logged while a stint is active",
                  word(placement.state()), placement.history.back().on.str());
  if (!follows(placement.state(), State::active)) return {{fault, ""}};
  return {{fault,
           fmt::format("`stint move active {}` starts it", arguments_of(id))}};
}

Refusal why_not_entry(const LogRequest& request) {
  if (request.hours && request.absent)
    return {{"either hours or `--absent`, not both", ""}};
  if (!request.hours && !request.absent)
    return {{"no hours are given",
             "write them like `2.5`, `2h30m` or `2:30`, or use `--absent`"}};
  if (request.absent && (request.start || request.rest))
    return {{"an absence has neither `--start` nor `--break`", ""}};
  if (request.hours && *request.hours == Hours{})
    return {{"0 hours are nothing to log",
             "`--absent excused` or `--absent unexcused` notes a missed day"}};
  return std::nullopt;
}

Refusal why_not_day(const Shift& shift, const DateRange& dates, Date today) {
  if (shift.on > today)
    return {{fmt::format("{} is after today, {}", shift.on.str(), today.str()),
             ""}};
  if (!dates.contains(shift.on))
    return {
        {fmt::format("{} is outside the stint, {}", shift.on.str(), str(dates)),
         "name the day with `--on DATE`, or give the placement its own "
         "`dates`"}};
  return std::nullopt;
}

Refusal why_too_long(const Placement& placement, const Shift& shift) {
  Hours day = length_of(shift);
  if (shift.start && shift.start->minutes + day.minutes > day_minutes)
    return {{fmt::format("{} from {} end after midnight", shown(day),
                         str(*shift.start)),
             "log what falls on the next day on that day"}};
  for (const Shift& other : placement.shifts)
    if (other.on == shift.on) day += length_of(other);
  if (day.minutes <= day_minutes) return std::nullopt;
  return {{fmt::format("{} on {} in all, and a day has 24", shown(day),
                       shift.on.str()),
           ""}};
}

Refusal why_twice(const Placement& placement, const Shift& shift) {
  const auto same = std::find_if(
      placement.shifts.begin(), placement.shifts.end(),
      [&](const Shift& other) {
        const bool clash = other.start == shift.start ||
                           other.absent.has_value() || shift.absent.has_value();
        return other.on == shift.on && clash;
      });
  if (same == placement.shifts.end()) return std::nullopt;
  const std::string there = same->absent
                                ? fmt::format("absent, {}", word(*same->absent))
                                : shown(same->worked.value_or(Hours{}));
  return {{fmt::format("{} has an entry already ({}{}), so this was probably "
                       "typed twice",
                       shift.on.str(), there,
                       same->start ? " from " + str(*same->start) : ""),
           same->absent || shift.absent
               ? "if both are right, use `--force`"
               : "if both are right, tell them apart with `--start`, or use "
                 "`--force`"}};
}

Refusal why_not_logged(const Log& log, const LogRequest& request,
                       const Found& found, const Placement& placement,
                       const Shift& shift) {
  if (Refusal why = why_not_entry(request)) return why;
  if (Refusal why = why_not_state(placement, found.id())) return why;
  if (Refusal why = why_not_day(shift, dates_of(placement, *found.project),
                                log.steps.acting.today))
    return why;
  if (Refusal why = why_too_long(placement, shift)) return why;
  return request.force ? std::nullopt : why_twice(placement, shift);
}

void enter(Log& log, const LogRequest& request, const Found& found,
           const Placement& placement) {
  Steps& steps = log.steps;
  const Shift shift{.on = request.on.value_or(steps.acting.today),
                    .start = request.start,
                    .worked = request.hours,
                    .rest = request.rest,
                    .task = request.task,
                    .absent = request.absent};
  if (const Refusal why =
          why_not_logged(log, request, found, placement, shift)) {
    steps.problems.add(request.subject, found.str(), why->text, why->help);
    return;
  }
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

// An absence is nothing to confirm.
bool is_open(const Shift& shift) { return shift.worked && !shift.verified; }

void verify(Log& log, const LogRequest& request, const Found& found,
            const Placement& placement) {
  Steps& steps = log.steps;
  if (request.hours || request.absent || request.start || request.rest ||
      !request.task.empty()) {
    steps.problems.add(request.subject, found.str(),
                       "`--verify` confirms entries, and enters none",
                       "leave out everything but the day, `--on DATE`");
    return;
  }
  const auto is_meant = [&](const Shift& shift) {
    return !request.on || shift.on == *request.on;
  };
  if (request.on && std::none_of(placement.shifts.begin(),
                                 placement.shifts.end(), is_meant)) {
    steps.problems.add(request.subject, found.str(),
                       fmt::format("no entry for {}", request.on->str()));
    return;
  }
  const Signature signature{.on = steps.acting.today, .by = found.by};
  Placement after = placement;
  for (std::size_t i = 0; i < after.shifts.size(); ++i) {
    Shift& shift = after.shifts[i];
    if (!is_meant(shift) || !is_open(shift)) continue;
    shift.verified = signature;
    steps.change_of(found.id())
        .edits.push_back({FieldEdit::Operation::set,
                          {std::string("hours"), i, std::string("verified")},
                          table<Signature>().write(signature)});
    steps.touched.add(found.id());
    log.worked += *shift.worked;
    ++log.verified;
  }
  steps.draft.put(std::move(after));
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
                       shown(log.worked), whose);
  if (log.entries > 1)
    return fmt::format("log {}, {}, {}", counted(log.entries, "entry"),
                       shown(log.worked), whose);
  const Shift& shift = log.steps.draft.find(touched.first())->shifts.back();
  if (shift.absent)
    return fmt::format("log an {} absence {}", word(*shift.absent), whose);
  return fmt::format("log {} {}", shown(*shift.worked), whose);
}

// After an entry: how far the stint is.
void tell_progress(Log& log) {
  Steps& steps = log.steps;
  const PlacementId& id = steps.touched.first();
  const Placement& placement = *steps.draft.find(id);
  const Project& project = *steps.draft.program().projects.find(id.project);
  const Hours length = stint::length_of(placement, project);
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
        "{} on {}: {} of {}, {} verified", id.student.str(), id.project.str(),
        str(placement.worked()), shown(length), str(placement.verified())));
}

}  // namespace

Action log_hours(const Program& program,
                 const std::vector<LogRequest>& requests,
                 const Acting& acting) {
  Log log(program, acting);
  for (const LogRequest& request : requests)
    if (const auto found = log.steps.find(request.subject))
      log_one(log, request, *found);
  log.steps.problems.raise();
  if (log.steps.touched.empty()) {
    log.steps.action.changes.summary =
        "nothing to do: all hours are verified already";
  } else {
    log.steps.action.changes.summary = summary_of(log);
    tell_progress(log);
  }
  return log.steps.finish();
}

}  // namespace stint
