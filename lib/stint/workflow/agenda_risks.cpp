#include <algorithm>
#include <array>
#include <numeric>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/rules/calendar.hpp"
#include "stint/workflow/agenda_parts.hpp"
#include "stint/workflow/steps.hpp"

namespace stint {
namespace {

/// Minutes of work that each day of the week has room for.
std::array<int, 7> room_of(const std::vector<ClockWindow>& times) {
  std::array<int, 7> room{};
  for (std::size_t day = 0; day < room.size(); ++day) {
    std::vector<ClockWindow> windows = times;
    const auto bit = static_cast<std::uint8_t>(1U << day);
    for (ClockWindow& window : windows) window.days &= bit;
    room[day] = WeekSet(windows).minutes();
  }
  return room;
}

int room_on(const std::array<int, 7>& room, Date day) {
  return room[static_cast<std::size_t>(day.weekday())];
}

bool has_entry(const Placement& placement, Date day) {
  return std::any_of(placement.shifts.begin(), placement.shifts.end(),
                     [day](const Shift& shift) { return shift.on == day; });
}

/// The first day that is still free for work.
Date next_day(const AgendaStint& stint, Date today) {
  const Date day = std::max(today, stint.dates.first);
  return has_entry(stint.placement, day) ? day + 1 : day;
}

std::string longer(const AgendaStint& stint, Date last) {
  return fmt::format("stint set placement {} dates={}",
                     stint.placement.id.str(),
                     str(DateRange{stint.dates.first, last}));
}

/// The days that are left have too little room, whatever is done.
void add_short_of_room(AgendaSheet& sheet, const AgendaStint& stint,
                       const std::array<int, 7>& room) {
  const int agreed = length_of(stint.placement, stint.project).minutes;
  const int worked = stint.placement.worked().minutes;
  int left = 0;
  Date day = next_day(stint, sheet.today);
  for (; day <= stint.dates.last; day = day + 1) left += room_on(room, day);
  if (worked + left >= agreed) return;
  const int before = left;
  Date last = day;
  for (; worked + left < agreed && day < Date::latest(); day = day + 1) {
    left += room_on(room, day);
    last = day;
  }
  sheet.add(
      AgendaTopic::hours_short, stint.dates.last, stint,
      fmt::format("{} of {} worked, and the times until {} have "
                  "room for {}",
                  agenda_hours(Hours{worked}), agenda_hours(Hours{agreed}),
                  stint.dates.last.str(), agenda_hours(Hours{before})),
      longer(stint, last));
}

/// Without times: less than half of what an even pace would have done by now.
/// Where nothing was worked at all, `hours-missing` says so in its time.
void add_behind(AgendaSheet& sheet, const AgendaStint& stint) {
  const std::int64_t agreed = length_of(stint.placement, stint.project).minutes;
  const std::int64_t worked = stint.placement.worked().minutes;
  const std::int64_t elapsed = sheet.today - stint.dates.first;
  if (worked == 0 || 2 * worked * stint.dates.days() >= agreed * elapsed)
    return;
  const std::int64_t days = (agreed * elapsed + 2 * worked - 1) / (2 * worked);
  sheet.add(
      AgendaTopic::hours_short, stint.dates.last, stint,
      fmt::format("{} of {} worked, with {} of {} gone",
                  agenda_hours(stint.placement.worked()),
                  agenda_hours(length_of(stint.placement, stint.project)),
                  elapsed, counted(stint.dates.days(), "day")),
      longer(stint, Date::from_days(stint.dates.first.days() + days - 1)));
}

void add_hours_short(AgendaSheet& sheet, const AgendaStint& stint) {
  const auto& times = times_of(stint.placement, stint.project);
  if (times.empty()) return add_behind(sheet, stint);
  const auto room = room_of(times);
  add_short_of_room(sheet, stint, room);
}

void add_absences(AgendaSheet& sheet, const AgendaStint& stint) {
  const Placement& placement = stint.placement;
  Date told = Date::earliest();
  for (const Coaching& coaching : placement.coaching)
    told = std::max(told, coaching.on);
  int absences = 0;
  Date latest = Date::earliest();
  for (const Shift& shift : placement.shifts) {
    if (shift.absent != Absence::unexcused || shift.on <= told) continue;
    ++absences;
    latest = std::max(latest, shift.on);
  }
  if (absences < 2) return;
  sheet.add(
      AgendaTopic::absences, latest, stint,
      fmt::format("absent without excuse on {}, the last time on {}, and "
                  "no coaching since",
                  counted(absences, "day"), latest.str()),
      fmt::format("stint coach {} --note TEXT", arguments_of(placement.id)));
}

/// A holiday, for work that is done on school days: nobody expects any.
bool is_holiday(const SchoolCalendar& calendar, Date day) {
  if (calendar.is_school_day(day)) return false;
  return day.weekday() <= Weekday::fri || !calendar.is_school_week(day);
}

bool lies_on_school_days(const std::vector<ClockWindow>& times) {
  constexpr std::uint8_t weekend = 0x60;
  return !times.empty() &&
         std::none_of(times.begin(), times.end(), [](const ClockWindow& w) {
           return (w.days & weekend) != 0;
         });
}

/// The last day on which there may have been something to log.
Date last_working_day(const AgendaStint& stint, Date today) {
  const auto room = room_of(times_of(stint.placement, stint.project));
  const bool any = std::accumulate(room.begin(), room.end(), 0) > 0;
  Date day = today;
  while (any && day > stint.dates.first && room_on(room, day) == 0)
    day = day - 1;
  return day;
}

void add_hours_missing(AgendaSheet& sheet, const AgendaStint& stint) {
  Date since =
      std::max(stint.dates.first, stint.placement.history.back().on) - 1;
  const bool has_any = !stint.placement.shifts.empty();
  for (const Shift& shift : stint.placement.shifts)
    since = std::max(since, shift.on);
  if (sheet.today - since <= agenda_patience) return;
  const SchoolCalendar calendar = calendar_of(stint.student, sheet.program());
  const bool school_days =
      lies_on_school_days(times_of(stint.placement, stint.project));
  int days = 0;
  for (Date day = since + 1; day <= sheet.today; day = day + 1)
    if (!school_days || !is_holiday(calendar, day)) ++days;
  if (days <= agenda_patience) return;
  sheet.add(AgendaTopic::hours_missing, since + 1, stint,
            has_any ? fmt::format("nothing was logged after {}", since.str())
                    : std::string("nothing was ever logged"),
            fmt::format("stint log {} HOURS --on {}",
                        arguments_of(stint.placement.id),
                        last_working_day(stint, sheet.today).str()));
}

}  // namespace

void add_risks(AgendaSheet& sheet) {
  for (const AgendaStint& stint : sheet.stints) {
    if (stint.state() != State::active || !stint.is_ahead(sheet.today))
      continue;
    add_hours_short(sheet, stint);
    add_absences(sheet, stint);
    add_hours_missing(sheet, stint);
  }
}

}  // namespace stint
