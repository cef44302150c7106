#include <algorithm>

#include <fmt/format.h>

#include "stint/rules/calendar.hpp"
#include "stint/rules/counts.hpp"
#include "stint/rules/youth_limits.hpp"

namespace stint {
namespace {

constexpr int most_minutes_a_week = 10 * 60;

/// Days of the week on which school is held within the project's dates, each
/// once, as their first date.
std::vector<Date> school_days(const SchoolCalendar& calendar,
                              const DateRange& dates) {
  std::vector<Date> days;
  for (Date day = dates.first; day <= dates.last && days.size() < 7;
       day = day + 1)
    if (calendar.is_school_day(day) &&
        std::none_of(days.begin(), days.end(), [&](Date known) {
          return known.weekday() == day.weekday();
        }))
      days.push_back(day);
  return days;
}

std::string against_dates(const Project& project, bool has_school) {
  const std::int64_t minutes = project.hours.minutes;
  const std::int64_t a_week = minutes * 7 / std::max(7, project.dates.days());
  if (!has_school || a_week <= most_minutes_a_week) return {};
  return fmt::format("{} a week where 10 h beside school are a lot",
                     in_hours({static_cast<std::int32_t>(a_week)}));
}

std::string against_hours(const Project& project) {
  if (project.hours < least_usual_hours || project.hours > most_usual_hours)
    return fmt::format("{} where {} to {} are usual", in_hours(project.hours),
                       str(least_usual_hours), in_hours(most_usual_hours));
  return {};
}

std::string against_times(const Project& project,
                          const SchoolCalendar& calendar,
                          const std::vector<Date>& days) {
  if (project.times.empty()) return "no times";
  for (const ClockWindow& window : project.times)
    for (const Date day : days) {
      if (!window.on(day.weekday())) continue;
      for (const ClockWindow& school : calendar.school_hours())
        if (school.on(day.weekday()) && window.begin < school.end &&
            school.begin < window.end)
          return fmt::format("`{}` meets school, {}", str(window), str(school));
    }
  return {};
}

PostingPoint point(std::string name, std::string against, FieldSetting set) {
  const bool good = against.empty();
  return {std::move(name), good, std::move(against), std::move(set)};
}

FieldSetting usual_hours(const Project& project) {
  const Hours nearest =
      std::clamp(project.hours, least_usual_hours, most_usual_hours);
  return {"hours", "hours=" + str(nearest)};
}

}  // namespace

std::vector<PostingPoint> posting_points(const Program& program,
                                         const Project& project) {
  const SchoolCalendar calendar(program.settings, nullptr);
  const std::vector<Date> days = school_days(calendar, project.dates);
  const bool asks = !project.required.empty() || !project.preferred.empty();
  return {
      point("deliverable", project.deliverable.empty() ? "no deliverable" : "",
            {"deliverable", "deliverable=TEXT"}),
      point("dates", against_dates(project, !days.empty()),
            {"dates", "dates=FIRST..LAST"}),
      point("hours", against_hours(project), usual_hours(project)),
      point("mentor", project.mentor ? "" : "no mentor",
            {"mentor", "mentor=PERSON"}),
      point("skills", asks ? "" : "no skill at a stated level",
            {"requires", "requires='{SKILL: LEVEL}'"}),
      point("times", against_times(project, calendar, days),
            {"times", "times=WINDOW"})};
}

std::vector<FieldSetting> smallest_change(const RuleBook& rules,
                                          const Project& project) {
  std::vector<FieldSetting> smallest;
  for (const ProjectCounts& counts : project_counts(rules, project))
    for (const ProjectChange& change : counts.changes)
      if (smallest.empty() || change.set.size() < smallest.size())
        smallest = change.set;
  if (!smallest.empty()) return smallest;
  for (const PostingPoint& one : posting_points(rules.program(), project))
    if (!one.good) return {one.set};
  return {};
}

}  // namespace stint
