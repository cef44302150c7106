#include <algorithm>

#include <fmt/format.h>

#include "stint/rules/youth_limits.hpp"
#include "stint/rules/youth_parts.hpp"

namespace stint {
namespace {

constexpr int minutes_a_day = 24 * 60;

/// A limit that the times of a plan go beyond, at its first day or week.
struct Excess {
  RuleTopic topic;
  Date on;
  int age = 0;
  std::string citation;
  std::string text;
};

/// How much of a plan some rules let be worked.
struct Room {
  std::int64_t minutes = 0;
  std::vector<Excess> excesses;
};

/// The minutes that `windows`, all of one day, cover.
int total(std::vector<ClockWindow> windows) {
  std::sort(windows.begin(), windows.end(),
            [](const ClockWindow& a, const ClockWindow& b) {
              return a.begin < b.begin;
            });
  int sum = 0;
  int covered_to = 0;
  for (const ClockWindow& window : windows) {
    const int begin = std::max<int>(covered_to, window.begin.minutes);
    sum += std::max(0, window.end.minutes - begin);
    covered_to = std::max<int>(covered_to, window.end.minutes);
  }
  return sum;
}

/// What a set of rules leaves of one day.
struct Day {
  Date on;
  int age = 0;
  int minutes = 0;
};

/// Works out the room that `rules` leave, together.
class RoomFinder {
 public:
  RoomFinder(const YouthPlan& plan, std::span<const FollowedRule> rules)
      : plan_(plan), rules_(rules) {}

  Room find() {
    std::vector<Day> week;
    const DateRange& dates = plan_.dates;
    for (Date day = dates.first; day <= dates.last; day = day + 1) {
      if (day.weekday() == Weekday::sun) end_week(week);
      const Day worked = work(day);
      if (worked.minutes > 0) week.push_back(worked);
    }
    end_week(week);
    return std::move(room_);
  }

 private:
  /// The day's minutes within every limit of a day.
  Day work(Date on) {
    Day day{.on = on, .age = plan_.age(on)};
    std::vector<ClockWindow> windows;
    for (const ClockWindow& window : plan_.times)
      if (window.on(on.weekday())) windows.push_back(window);
    day.minutes = plan_.times.empty() ? minutes_a_day : total(windows);
    if (day.minutes == 0) return day;
    for (const FollowedRule& rule : rules_) {
      const HourLimits* limits = limits_on(*rule.rule, on, day.age);
      if (limits == nullptr) continue;
      clip_clock(*limits, day, windows);
      if (limits->outside_school_hours) cut_school(*limits, day, windows);
    }
    if (!plan_.times.empty())
      day.minutes = total(windows) - breaks(day, windows);
    for (const FollowedRule& rule : rules_) {
      const HourLimits* limits = limits_on(*rule.rule, on, day.age);
      if (limits == nullptr) continue;
      const auto most = most_on(*limits, plan_.calendar, on);
      if (!most || day.minutes <= most->most.minutes) continue;
      note_day(*limits, *most, day);
      day.minutes = most->most.minutes;
    }
    return day;
  }

  /// The breaks that long windows must hold.
  int breaks(const Day& day, const std::vector<ClockWindow>& windows) {
    const Conditions* asked = nullptr;
    for (const FollowedRule& rule : rules_)
      if (const auto* meal = meal_on(*rule.rule, day.on, day.age)) asked = meal;
    if (asked == nullptr) return 0;
    int minutes = 0;
    for (const ClockWindow& window : windows) {
      const Hours length{window.end.minutes - window.begin.minutes};
      if (length <= *asked->meal_within) continue;
      minutes += asked->meal->minutes;
      note(RuleTopic::meal, asked->citation, day,
           fmt::format("{} on {} with a break of {}; at {} one within {}",
                       in_hours(length), day.on.str(), in_hours(*asked->meal),
                       day.age, in_hours(*asked->meal_within)));
    }
    return minutes;
  }

  void clip_clock(const HourLimits& limits, const Day& day,
                  std::vector<ClockWindow>& windows) {
    const auto latest = latest_on(limits, day.on);
    for (ClockWindow& window : windows) {
      if (limits.earliest && window.begin < *limits.earliest) {
        note(RuleTopic::clock, limits.citation, day,
             fmt::format("from {} on {}; at {} no earlier than {}",
                         str(window.begin), day.on.str(), day.age,
                         str(*limits.earliest)));
        window.begin = *limits.earliest;
      }
      if (latest && window.end > *latest) {
        note(RuleTopic::clock, limits.citation, day,
             fmt::format("to {} on {}; at {} no later than {}", str(window.end),
                         day.on.str(), day.age, str(*latest)));
        window.end = *latest;
      }
    }
    std::erase_if(windows, [](const ClockWindow& window) {
      return window.end <= window.begin;
    });
  }

  /// Takes the hours of school out of `windows`.
  void cut_school(const HourLimits& limits, const Day& day,
                  std::vector<ClockWindow>& windows) {
    if (!plan_.calendar.is_school_day(day.on)) return;
    for (const ClockWindow& school : plan_.calendar.school_hours()) {
      if (!school.on(day.on.weekday())) continue;
      std::vector<ClockWindow> left;
      for (const ClockWindow& window : windows) {
        if (window.end <= school.begin || school.end <= window.begin) {
          left.push_back(window);
          continue;
        }
        note(RuleTopic::school_hours, limits.citation, day,
             fmt::format("{} to {} on {} while school is held, {} to {}",
                         str(window.begin), str(window.end), day.on.str(),
                         str(school.begin), str(school.end)));
        if (window.begin < school.begin)
          left.push_back({window.days, window.begin, school.begin});
        if (school.end < window.end)
          left.push_back({window.days, school.end, window.end});
      }
      windows = std::move(left);
    }
  }

  /// Adds the days of a week, within every limit of a week.
  void end_week(std::vector<Day>& week) {
    if (week.empty()) return;
    for (const FollowedRule& rule : rules_) {
      limit_days(rule, week);
      limit_week(rule, week);
    }
    for (const Day& day : week) room_.minutes += day.minutes;
    week.clear();
  }

  /// Leaves the longest days.
  void limit_days(const FollowedRule& rule, std::vector<Day>& week) {
    std::vector<Day*> covered;
    const HourLimits* limits = nullptr;
    for (Day& day : week)
      if (const auto* on = limits_on(*rule.rule, day.on, day.age);
          on != nullptr && on->days && day.minutes > 0) {
        covered.push_back(&day);
        limits = on;
      }
    if (limits == nullptr ||
        covered.size() <= static_cast<std::size_t>(limits->days->value))
      return;
    note(RuleTopic::days, limits->citation, *covered.back(),
         fmt::format("{} days of work in the week of {}; at {} at most {}",
                     covered.size(), week.front().on.week_start().str(),
                     covered.back()->age, limits->days->value));
    std::stable_sort(
        covered.begin(), covered.end(),
        [](const Day* a, const Day* b) { return a->minutes > b->minutes; });
    for (std::size_t i = static_cast<std::size_t>(limits->days->value);
         i < covered.size(); ++i)
      covered[i]->minutes = 0;
  }

  /// Takes what is too much from the last days.
  void limit_week(const FollowedRule& rule, std::vector<Day>& week) {
    const HourLimits* limits = nullptr;
    int sum = 0;
    int age = 0;
    for (const Day& day : week)
      if (const auto* on = limits_on(*rule.rule, day.on, day.age)) {
        limits = on;
        sum += day.minutes;
        age = day.age;
      }
    if (limits == nullptr) return;
    const Date sunday = week.front().on.week_start();
    const auto most = most_in_week(*limits, plan_.calendar, sunday);
    if (!most || sum <= most->most.minutes) return;
    note(most->topic, limits->citation, {.on = sunday, .age = age},
         fmt::format("{} in the week of {}, {}; {}", planned(Hours{sum}),
                     sunday.str(), called(most->topic),
                     at_most(age, most->most)));
    int excess = sum - most->most.minutes;
    for (auto day = week.rbegin(); day != week.rend() && excess > 0; ++day) {
      if (limits_on(*rule.rule, day->on, day->age) == nullptr) continue;
      const int taken = std::min(excess, day->minutes);
      day->minutes -= taken;
      excess -= taken;
    }
  }

  void note_day(const HourLimits& limits, const DayMost& most, const Day& day) {
    const std::string hours = planned(Hours{day.minutes});
    if (most.topic == RuleTopic::with_school)
      note(most.topic, limits.citation, day,
           fmt::format("{} on {} beside {} of school; together {}", hours,
                       day.on.str(),
                       in_hours(plan_.calendar.school_time(day.on)),
                       at_most(day.age, *limits.with_school)));
    else
      note(most.topic, limits.citation, day,
           fmt::format("{} on {}, {}; {}", hours, day.on.str(),
                       called(most.topic), at_most(day.age, most.most)));
  }

  /// The hours that the times hold; without times any.
  std::string planned(Hours hours) const {
    return plan_.times.empty() ? "any hours" : in_hours(hours);
  }

  /// Once for each topic and citation.
  void note(RuleTopic topic, const std::string& citation, const Day& day,
            std::string text) {
    const bool known = std::any_of(
        room_.excesses.begin(), room_.excesses.end(), [&](const Excess& e) {
          return e.topic == topic && e.citation == citation;
        });
    if (!known)
      room_.excesses.push_back(
          {topic, day.on, day.age, citation, std::move(text)});
  }

  const YouthPlan& plan_;
  std::span<const FollowedRule> rules_;
  Room room_;
};

/// The findings of one rule; `blocks` if its limits are why the hours cannot be
/// worked, `room` of which can.
void report(const YouthPlan& plan, const FollowedRule& rule, const Room& own,
            bool blocks, std::int64_t room,
            std::vector<RuleFinding>& findings) {
  if (!blocks && plan.times.empty()) return;
  for (const Excess& excess : own.excesses) {
    if (!blocks && excess.topic == RuleTopic::meal) continue;  // told anyway
    const RuleInForce in_force{rule.rule, rule.rule->on(excess.on), rule.use};
    if (in_force.version == nullptr) continue;
    std::string text = excess.text;
    if (blocks)
      text += fmt::format("; {} of {} can be worked",
                          in_hours(Hours{static_cast<std::int32_t>(room)}),
                          in_hours(plan.length));
    findings.push_back(finding_of(
        in_force, excess.age, blocks ? RuleSeverity::block : RuleSeverity::warn,
        excess.topic, excess.citation, std::move(text)));
    findings.back().on = excess.on;
  }
}

/// Whether the program claims an exemption from `rule` that holds here.
bool is_exempt(const YouthPlan& plan, const FollowedRule& rule) {
  const Date first = plan.dates.first;
  const RuleInForce in_force{rule.rule, rule.rule->on(first), rule.use};
  return in_force.version != nullptr &&
         in_force.exemption(plan.age(first)) != nullptr;
}

}  // namespace

void judge_hours(const YouthPlan& plan, std::vector<RuleFinding>& findings) {
  const std::int64_t length = plan.length.minutes;
  std::vector<FollowedRule> binding;
  std::vector<Room> rooms;
  bool one_blocks = false;
  for (const FollowedRule& rule : plan.book.followed()) {
    rooms.push_back(RoomFinder(plan, std::span(&rule, 1)).find());
    if (is_exempt(plan, rule)) continue;
    binding.push_back(rule);
    one_blocks = one_blocks || rooms.back().minutes < length;
  }
  const std::int64_t together = RoomFinder(plan, binding).find().minutes;
  for (std::size_t i = 0; i < rooms.size(); ++i) {
    const FollowedRule& rule = plan.book.followed()[i];
    const bool too_little = rooms[i].minutes < length;
    const bool blocks =
        is_exempt(plan, rule) || one_blocks ? too_little : together < length;
    report(plan, rule, rooms[i], blocks,
           one_blocks || is_exempt(plan, rule) ? rooms[i].minutes : together,
           findings);
  }
}

}  // namespace stint
