#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "stint/rules/youth.hpp"
#include "stint/rules/youth_limits.hpp"

namespace stint {
namespace {

constexpr int minutes_a_day = 24 * 60;

/// An entry of `hours` that is work.
struct Entry {
  const Placement* placement = nullptr;
  std::size_t index = 0;
  const Shift* shift = nullptr;

  Hours worked() const { return *shift->worked; }
  Hours rest() const { return shift->rest.value_or(Hours{}); }
};

using Days = std::map<Date, std::vector<Entry>>;

Days days_of(std::span<const Placement* const> placements) {
  Days days;
  for (const Placement* placement : placements)
    for (std::size_t i = 0; i < placement->shifts.size(); ++i) {
      const Shift& shift = placement->shifts[i];
      if (shift.worked && shift.worked->minutes > 0)
        days[shift.on].push_back({placement, i, &shift});
    }
  return days;
}

Hours sum_of(const std::vector<Entry>& entries) {
  Hours sum;
  for (const Entry& entry : entries) sum += entry.worked();
  return sum;
}

/// Judges by one rule.
class LogJudge {
 public:
  LogJudge(const FollowedRule& followed, const SchoolCalendar& calendar,
           Date born, const Days& days, std::vector<LogFinding>& findings)
      : followed_(followed),
        calendar_(calendar),
        born_(born),
        days_(days),
        findings_(findings) {}

  void judge() {
    for (const auto& [day, entries] : days_) {
      const RuleVersion* version = followed_.rule->on(day);
      if (version == nullptr) continue;
      in_force_ = {followed_.rule, version, followed_.use};
      age_ = age_on(born_, day);
      judge_youngest(day, entries);
      judge_limits(day, entries);
      judge_meals(day, entries);
    }
    judge_weeks();
  }

 private:
  void judge_youngest(Date day, const std::vector<Entry>& entries) {
    const auto& youngest = in_force_.version->youngest;
    if (!youngest || age_ >= *youngest) return;
    add(RuleTopic::youngest, "", day, entries.back(),
        fmt::format("{} on {}; nobody works under {}", age_, day.str(),
                    youngest->value));
  }

  void judge_limits(Date day, const std::vector<Entry>& entries) {
    const HourLimits* limits = limits_on(*followed_.rule, day, age_);
    if (limits == nullptr) return;
    const Hours worked = sum_of(entries);
    if (const auto most = most_on(*limits, calendar_, day);
        most && worked > most->most) {
      const std::string_view name = called(most->topic);
      add(most->topic, limits->citation, day, entries.back(),
          most->topic == RuleTopic::with_school
              ? fmt::format("{} on {} beside {} of school; together {}",
                            in_hours(worked), day.str(),
                            in_hours(calendar_.school_time(day)),
                            at_most(age_, *limits->with_school))
              : fmt::format("{} on {}, {}; {}", in_hours(worked), day.str(),
                            name, at_most(age_, most->most)));
    }
    for (const Entry& entry : entries) judge_clock(*limits, day, entry);
  }

  void judge_clock(const HourLimits& limits, Date day, const Entry& entry) {
    if (!entry.shift->start) return;
    const int begin = entry.shift->start->minutes;
    const int end = begin + entry.worked().minutes + entry.rest().minutes;
    const auto latest = latest_on(limits, day);
    if (limits.earliest && begin < limits.earliest->minutes)
      add(RuleTopic::clock, limits.citation, day, entry,
          fmt::format("from {} on {}; at {} no earlier than {}",
                      str(*entry.shift->start), day.str(), age_,
                      str(*limits.earliest)));
    if (latest && end > latest->minutes)
      add(RuleTopic::clock, limits.citation, day, entry,
          fmt::format("to {:02}:{:02} on {}; at {} no later than {}", end / 60,
                      end % 60, day.str(), age_, str(*latest)));
    if (!limits.outside_school_hours || !calendar_.is_school_day(day)) return;
    for (const ClockWindow& school : calendar_.school_hours())
      if (school.on(day.weekday()) && begin < school.end.minutes &&
          school.begin.minutes < end)
        add(RuleTopic::school_hours, limits.citation, day, entry,
            fmt::format("work on {} while school is held, {} to {}", day.str(),
                        str(school.begin), str(school.end)));
  }

  /// Work goes on over an interval that is shorter than the break asked for. An
  /// entry with such a break in it is taken to have it in time.
  void judge_meals(Date day, std::vector<Entry> entries) {
    const Conditions* asked = meal_on(*followed_.rule, day, age_);
    if (asked == nullptr) return;
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) {
                       return a.shift->start < b.shift->start;
                     });
    Hours stretch;
    const Entry* before = nullptr;
    for (const Entry& entry : entries) {
      const int gap =
          before == nullptr ? minutes_a_day : gap_of(*before, entry);
      if (gap >= asked->meal->minutes) stretch = {};
      before = &entry;
      if (entry.rest() >= *asked->meal) {
        stretch = {};
        continue;
      }
      stretch += entry.worked();
      if (stretch > *asked->meal_within)
        add(RuleTopic::meal, asked->citation, day, entry,
            fmt::format("{} on {} without a break of {}; at {} one within {}",
                        in_hours(stretch), day.str(), in_hours(*asked->meal),
                        age_, in_hours(*asked->meal_within)));
    }
  }

  /// Minutes from the end of `a` to the start of `b`; a day if not known.
  static int gap_of(const Entry& a, const Entry& b) {
    if (!a.shift->start || !b.shift->start) return minutes_a_day;
    return b.shift->start->minutes - a.shift->start->minutes -
           a.worked().minutes - a.rest().minutes;
  }

  /// The days of each week that the limits cover, together.
  void judge_weeks() {
    for (auto day = days_.begin(); day != days_.end();) {
      const Date sunday = day->first.week_start();
      const HourLimits* limits = nullptr;
      Hours worked;
      int days = 0;
      const std::vector<Entry>* last = nullptr;
      for (; day != days_.end() && day->first.week_start() == sunday; ++day) {
        const int age = age_on(born_, day->first);
        const HourLimits* on = limits_on(*followed_.rule, day->first, age);
        if (on == nullptr) continue;
        limits = on;
        age_ = age;
        worked += sum_of(day->second);
        ++days;
        last = &day->second;
      }
      if (limits == nullptr) continue;
      const Date last_day = last->back().shift->on;
      in_force_ = {followed_.rule, followed_.rule->on(last_day), followed_.use};
      if (const auto most = most_in_week(*limits, calendar_, sunday);
          most && worked > most->most)
        add(most->topic, limits->citation, sunday, last->back(),
            fmt::format("{} in the week of {}, {}; {}", in_hours(worked),
                        sunday.str(), called(most->topic),
                        at_most(age_, most->most)));
      if (limits->days && days > *limits->days)
        add(RuleTopic::days, limits->citation, sunday, last->back(),
            fmt::format("{} days of work in the week of {}; at {} at most {}",
                        days, sunday.str(), age_, limits->days->value));
    }
  }

  void add(RuleTopic topic, const std::string& citation, Date on,
           const Entry& entry, std::string text) {
    const RuleExemption* exemption = in_force_.exemption(age_);
    if (exemption != nullptr)
      text += fmt::format("; exempt under {}", exemption->citation);
    findings_.push_back(
        {.finding = {.severity = exemption != nullptr ? RuleSeverity::note
                                                      : RuleSeverity::block,
                     .topic = topic,
                     .rule = followed_.rule->id,
                     .citation = in_force_.citation(citation),
                     .text = std::move(text),
                     .on = on},
         .placement = entry.placement->id,
         .shift = entry.index});
  }

  const FollowedRule& followed_;
  const SchoolCalendar& calendar_;
  Date born_;
  const Days& days_;
  std::vector<LogFinding>& findings_;
  RuleInForce in_force_;
  int age_ = 0;
};

}  // namespace

std::vector<LogFinding> judge_log(
    const RuleBook& book, const Student& student,
    std::span<const Placement* const> placements) {
  std::vector<LogFinding> findings;
  if (!student.born || book.hours_end() == 0) return findings;
  const Days days = days_of(placements);
  if (days.empty() ||
      age_on(*student.born, days.begin()->first) >= book.hours_end())
    return findings;
  const SchoolCalendar calendar = calendar_of(student, book.program());
  for (const FollowedRule& followed : book.followed())
    LogJudge(followed, calendar, *student.born, days, findings).judge();
  std::stable_sort(findings.begin(), findings.end(),
                   [](const LogFinding& a, const LogFinding& b) {
                     return a.finding.on < b.finding.on;
                   });
  return findings;
}

}  // namespace stint
