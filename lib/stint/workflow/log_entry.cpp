
#include <fmt/format.h>

#include "stint/workflow/log_parts.hpp"

namespace stint {
namespace {

constexpr int day_minutes = 24 * 60;

using Refusal = std::optional<BrokenRule>;

/// From `--start` to `--end` less the breaks; may be negative. Requires both.
int minutes_between(const LogRequest& request) {
  return request.end->minutes - request.start->minutes -
         request.rest.value_or(Hours{}).minutes;
}

Refusal why_not_state(const Placement& placement, const PlacementId& id) {
  if (placement.state() == State::active) return std::nullopt;
  const std::string fault =
      fmt::format("{} since {}, and hours are logged while a stint is active",
                  word(placement.state()), placement.history.back().on.str());
  if (!follows(placement.state(), State::active)) return {{fault, ""}};
  return {{fault,
           fmt::format("`stint move active {}` starts it", arguments_of(id))}};
}

Refusal why_not_absent(const LogRequest& request) {
  if (request.hours)
    return {{"either hours or `--absent`, not both",
             "leave out the one that is not so"}};
  if (request.start || request.end || request.rest || request.late)
    return {
        {"an absence has no `--start`, `--end`, `--break` or `--late`", ""}};
  return std::nullopt;
}

Refusal why_not_times(const LogRequest& request) {
  if (!request.end) return std::nullopt;
  if (!request.start)
    return {{"`--end` without `--start`",
             "with both, the hours follow; else give the hours"}};
  if (request.end->minutes <= request.start->minutes)
    return {{fmt::format("an end at {}, not after the start at {}",
                         str(*request.end), str(*request.start)),
             "log what falls on the next day on that day"}};
  const int minutes = minutes_between(request);
  if (minutes <= 0)
    return {{fmt::format("breaks of {} take all the time from {} to {}",
                         length_text(*request.rest), str(*request.start),
                         str(*request.end)),
             break_help(*request.rest)}};
  if (request.hours && request.hours->minutes != minutes)
    return {
        {fmt::format("{} are given, but {} to {}{} is {}",
                     length_text(*request.hours), str(*request.start),
                     str(*request.end), request.rest ? " less the breaks" : "",
                     length_text(Hours{minutes})),
         "leave out the hours, or correct the times"}};
  return std::nullopt;
}

Refusal why_not_entry(const LogRequest& request) {
  if (request.absent) return why_not_absent(request);
  if (Refusal why = why_not_times(request)) return why;
  if (!request.hours && !request.end)
    return {{"no hours are given",
             "write them like `2.5`, `2h30m` or `2:30`, or use `--start` and "
             "`--end`, or `--absent`"}};
  if (request.hours == Hours{})
    return {{"0 hours are nothing to log",
             "`--absent excused` or `--absent unexcused` notes a missed day"}};
  if (request.late && (*request.late < 1 || *request.late > 600))
    return {{fmt::format("{} minutes late, where 1 to 600 are possible",
                         *request.late),
             "`--absent` notes a missed day"}};
  return std::nullopt;
}

Refusal why_not_day(const Shift& shift, const DateRange& dates, Date today) {
  if (shift.on > today)
    return {{fmt::format("{} is after today, {}", shift.on.str(), today.str()),
             "hours are entered when they have been worked"}};
  if (!dates.contains(shift.on))
    return {
        {fmt::format("{} is outside the stint, {}", shift.on.str(), str(dates)),
         "name the day with `--on DATE`, or give the placement its own "
         "`dates`"}};
  return std::nullopt;
}

Refusal why_too_long(const Placement& placement, const Shift& shift) {
  Hours day = span_of(shift);
  if (shift.start && shift.start->minutes + day.minutes > day_minutes)
    return {{fmt::format("{} from {} end after midnight", length_text(day),
                         str(*shift.start)),
             "log what falls on the next day on that day"}};
  for (const Shift& other : placement.shifts)
    if (other.on == shift.on) day += span_of(other);
  if (day.minutes <= day_minutes) return std::nullopt;
  return {{fmt::format("{} on {} in all, and a day has 24", length_text(day),
                       shift.on.str()),
           ""}};
}

}  // namespace

Hours span_of(const Shift& shift) {
  return shift.worked.value_or(Hours{}) + shift.rest.value_or(Hours{});
}

std::string length_text(Hours hours) {
  const std::string text = str(hours);
  if (text.find_first_of("hm") != std::string::npos) return text;
  return text + (text == "1" ? " hour" : " hours");
}

Shift shift_of(const LogRequest& request, Date today) {
  Shift shift{.on = request.on.value_or(today),
              .start = request.start,
              .worked = request.hours,
              .rest = request.rest,
              .task = request.task,
              .absent = request.absent};
  if (request.start && request.end && !request.hours)
    shift.worked = Hours{minutes_between(request)};
  if (request.late) shift.late = Count<1, 600>(*request.late);
  return shift;
}

std::optional<BrokenRule> why_not_logged(const Log& log,
                                         const LogRequest& request,
                                         const Found& found,
                                         const Placement& placement) {
  const Date today = log.steps.acting.today;
  if (Refusal why = why_not_entry(request)) return why;
  if (Refusal why = why_not_state(placement, found.id())) return why;
  const Shift shift = shift_of(request, today);
  if (Refusal why = why_not_day(shift, found.stint(&placement).dates(), today))
    return why;
  if (!request.force)
    if (Refusal why = why_slip(log.steps.draft, shift, found, placement))
      return why;
  return why_too_long(placement, shift);
}

}  // namespace stint
