#include "stint/match/time_gates.hpp"

#include <algorithm>
#include <numeric>

namespace stint {
namespace {

const std::vector<Availability>& blocks_of(const StudentFacts& student) {
  return student.student->availability;
}

/// A sum of shares of minutes, without rounding.
class ExactMinutes {
 public:
  /// Adds minutes * part / whole.
  void add(std::int64_t minutes, std::int64_t part, std::int64_t whole) {
    whole_ += minutes * part / whole;
    const std::int64_t rest = minutes * part % whole;
    const std::int64_t common = std::lcm(denominator_, whole);
    if (common > largest_denominator) {  // a student of a hundred stints
      whole_ += rest > 0 ? 1 : 0;
      return;
    }
    numerator_ = numerator_ * (common / denominator_) + rest * (common / whole);
    denominator_ = common;
    whole_ += numerator_ / denominator_;
    numerator_ %= denominator_;
  }
  /// Compared with whole minutes, this is as good as the sum itself.
  std::int64_t rounded_up() const { return whole_ + (numerator_ > 0 ? 1 : 0); }

 private:
  static constexpr std::int64_t largest_denominator = 1'000'000'000;
  std::int64_t whole_ = 0;
  std::int64_t numerator_ = 0;
  std::int64_t denominator_ = 1;
};

/// All work of the student within `days`, the project's included.
std::int64_t work_in(const DateRange& days, const StudentFacts& student,
                     const ProjectFacts& project) {
  ExactMinutes sum;
  const auto add = [&](const Spread& spread) {
    sum.add(spread.minutes, spread.days_in(days), spread.days);
  };
  add(project.spread);
  for (const Busy& busy : student.busy)
    if (busy.project != project.project->id) add(busy.spread);
  return sum.rounded_up();
}

std::optional<FullWeek> full(const DateRange& week, const StudentFacts& student,
                             const ProjectFacts& project) {
  std::optional<Hours> largest;
  bool limited = true;
  const auto too_much = [&](const DateRange& days,
                            Hours weekly) -> std::optional<FullWeek> {
    const std::int64_t work = work_in(days, student, project);
    if (work <= weekly.minutes) return std::nullopt;
    return FullWeek{week.first, {static_cast<std::int32_t>(work)}, weekly};
  };
  for (const Availability& block : blocks_of(student)) {
    if (!block.dates.overlaps(week)) continue;
    if (!block.weekly) {
      limited = false;
      continue;
    }
    largest = std::max(largest.value_or(Hours{}), *block.weekly);
    const DateRange days{std::max(block.dates.first, week.first),
                         std::min(block.dates.last, week.last)};
    if (auto found = too_much(days, *block.weekly)) return found;
  }
  if (!limited || !largest) return std::nullopt;
  return too_much(week, *largest);
}

/// The days on which the availability changes within `dates`, the first day of
/// `dates` included.
std::vector<Date> changes_in(const DateRange& dates,
                             const std::vector<Availability>& blocks) {
  std::vector<Date> changes{dates.first};
  for (const Availability& block : blocks) {
    if (dates.contains(block.dates.first)) changes.push_back(block.dates.first);
    if (block.dates.last < dates.last && dates.contains(block.dates.last))
      changes.push_back(block.dates.last + 1);
  }
  std::sort(changes.begin(), changes.end());
  changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
  return changes;
}

/// Minutes a week that suit both on `day`; nothing if any time does, or none of
/// the blocks holds on that day.
std::optional<int> shared_on(Date day, const StudentFacts& student,
                             const ProjectFacts& project) {
  const auto& blocks = blocks_of(student);
  std::vector<ClockWindow> windows;
  const WeekSet* only = nullptr;
  int holding = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (!blocks[i].dates.contains(day)) continue;
    if (blocks[i].times.empty()) return std::nullopt;
    ++holding;
    only = &student.times[i];
    windows.insert(windows.end(), blocks[i].times.begin(),
                   blocks[i].times.end());
  }
  if (holding == 0) return std::nullopt;
  if (holding == 1) return project.times.minutes_shared(*only);
  return project.times.minutes_shared(WeekSet(windows));
}

/// The weeks, Sunday to Saturday, that touch `dates`. The first may begin on
/// another day, and the last end on another, where the calendar ends.
template <class Visit>
void for_each_week(const DateRange& dates, Visit visit) {
  for (Date sunday = dates.first.week_start(); sunday <= dates.last;
       sunday = sunday + 7) {
    const DateRange week{sunday, sunday + 6};
    if (!visit(week) || week.last == Date::latest()) return;
  }
}

/// True if no day of `dates` is in two blocks.
bool blocks_are_apart(const std::vector<Availability>& blocks,
                      const DateRange& dates) {
  for (std::size_t i = 0; i < blocks.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (blocks[i].dates.overlaps(blocks[j].dates) &&
          blocks[i].dates.overlaps(dates) && blocks[j].dates.overlaps(dates))
        return false;
  return true;
}

}  // namespace

bool is_available(const StudentFacts& student, const ProjectFacts& project) {
  const auto& blocks = blocks_of(student);
  const bool in_one =
      std::any_of(blocks.begin(), blocks.end(), [&](const Availability& block) {
        return block.dates.contains(project.project->dates);
      });
  return in_one || !unavailable(student, project);
}

bool weeks_have_room(const StudentFacts& student, const ProjectFacts& project) {
  bool roomy = student.busy.empty();
  for (const Availability& block : blocks_of(student)) {
    if (!block.weekly || project.largest_week <= block.weekly->minutes)
      continue;
    if (block.dates.contains(project.project->dates)) return false;
    roomy = false;
  }
  return roomy || !full_week(student, project);
}

bool times_suit(const StudentFacts& student, const ProjectFacts& project) {
  if (project.project->times.empty()) return true;
  const DateRange& dates = project.project->dates;
  const auto& blocks = blocks_of(student);
  if (!blocks_are_apart(blocks, dates)) return !time_short(student, project);
  for (std::size_t i = 0; i < blocks.size(); ++i)
    if (blocks[i].dates.overlaps(dates) && !blocks[i].times.empty() &&
        project.times.minutes_shared(student.times[i]) < project.minutes_needed)
      return false;
  return true;
}

std::int64_t largest_week(const DateRange& dates, const Spread& spread) {
  std::int64_t most_days = 0;
  for_each_week(dates, [&](const DateRange& week) {
    most_days = std::max(most_days, spread.days_in(week));
    return true;
  });
  return (spread.minutes * most_days + spread.days - 1) / spread.days;
}

std::optional<DateRange> unavailable(const StudentFacts& student,
                                     const ProjectFacts& project) {
  const DateRange& dates = project.project->dates;
  const auto& blocks = blocks_of(student);
  if (blocks.empty()) return std::nullopt;
  const std::vector<Date> changes = changes_in(dates, blocks);
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const bool covered = std::any_of(blocks.begin(), blocks.end(),
                                     [&](const Availability& block) {
                                       return block.dates.contains(changes[i]);
                                     });
    if (covered) continue;
    return DateRange{changes[i],
                     i + 1 < changes.size() ? changes[i + 1] - 1 : dates.last};
  }
  return std::nullopt;
}

std::optional<FullWeek> full_week(const StudentFacts& student,
                                  const ProjectFacts& project) {
  const auto& blocks = blocks_of(student);
  if (std::none_of(blocks.begin(), blocks.end(),
                   [](const Availability& b) { return b.weekly.has_value(); }))
    return std::nullopt;
  const DateRange& dates = project.project->dates;
  std::optional<FullWeek> found;
  for_each_week(dates, [&](const DateRange& week) {
    if (project.spread.days_in(week) > 0) found = full(week, student, project);
    return !found;
  });
  return found;
}

std::optional<TimeShort> time_short(const StudentFacts& student,
                                    const ProjectFacts& project) {
  if (project.project->times.empty()) return std::nullopt;
  const int needed = project.minutes_needed;
  for (const Date day :
       changes_in(project.project->dates, blocks_of(student))) {
    const std::optional<int> shared = shared_on(day, student, project);
    if (shared && *shared < needed) return TimeShort{day, {*shared}, {needed}};
  }
  return std::nullopt;
}

int minutes_needed(const Project& project, const WeekSet& times) {
  const std::int64_t days = std::max(7, project.dates.days());
  return static_cast<int>(std::min<std::int64_t>(
      std::int64_t{project.hours.minutes} * 7 / days, times.minutes()));
}

}  // namespace stint
