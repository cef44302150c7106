#include "stint/workflow/rollover_calendar.hpp"

#include <map>
#include <string>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"

namespace stint {
namespace {

const RecordRef settings_ref{Kind::program, ""};

RecordRef ref_of(const School& school) {
  return {Kind::school, school.id.str()};
}

std::string file_of(const RecordRef& record) {
  return record.kind == Kind::program ? "program.yaml" : "school " + record.id;
}

CalendarEntry year_entry(const RecordRef& record,
                         const std::vector<DateRange>& calendar,
                         const DateRange& dates) {
  if (!calendar.empty() && dates.first <= calendar.back().last)
    throw Error(
        fmt::format("{} would begin before the last school year of {} "
                    "has ended, on {}",
                    str(dates), file_of(record), calendar.back().last.str()),
        "put it where it belongs in `school_years` yourself");
  return {record, {std::string("school_years")}, dates};
}

// A slip in a date would shift every deadline that is counted from the end of
// the year.
void require_plausible(SchoolYear year, const DateRange& dates) {
  constexpr int fewest_days = 150;
  constexpr int most_days = 366;
  const std::string help =
      "give the first and the last day of that school year";
  if (dates.first.year() != year.begins)
    throw Error(fmt::format("{} begins in {}, and not in {}", year.str(),
                            year.begins, dates.first.year()),
                help);
  if (dates.last.year() != year.ends())
    throw Error(fmt::format("{} ends in {}, and not in {}", year.str(),
                            year.ends(), dates.last.year()),
                help);
  if (dates.days() < fewest_days || dates.days() > most_days)
    throw Error(
        fmt::format("{} are {}, and a school year has {} to {}", str(dates),
                    counted(dates.days(), "day"), fewest_days, most_days),
        help);
}

// What was entered before stays: others may have corrected it since.
void require_same(const DateRange& entered, const RolloverRequest& request) {
  if (!request.dates || *request.dates == entered) return;
  throw Error(fmt::format("program.yaml has {} for {} already", str(entered),
                          request.year.str()),
              fmt::format("to correct it: `stint set program "
                          "school_years-={} school_years+={}`",
                          str(entered), str(*request.dates)));
}

DateRange dates_of_program(const Settings& settings,
                           const RolloverRequest& request) {
  if (request.dates) return *request.dates;
  const DateRange* before =
      find_year(settings.school_years, request.year.before());
  if (before != nullptr) return a_year_later(*before);
  throw Error(fmt::format("program.yaml has no school year {} to guess the "
                          "dates of {} from",
                          request.year.before().str(), request.year.str()),
              fmt::format("give them: `--dates {}-08-18..{}-05-25`",
                          request.year.begins, request.year.ends()));
}

void require_between(const Settings& settings, SchoolYear year, Date today) {
  const DateRange* before = find_year(settings.school_years, year.before());
  if (before != nullptr && today <= before->last)
    throw Error(fmt::format("{} goes on until {}", year.before().str(),
                            before->last.str()),
                fmt::format("roll over after its last day; `stint set program "
                            "school_years+=FIRST..LAST` enters {} before",
                            year.str()));
  const DateRange* dates = find_year(settings.school_years, year);
  if (dates != nullptr && dates->last < today)
    throw Error(
        fmt::format("{} is over since {}", year.str(), dates->last.str()),
        fmt::format("to begin the next one, `stint rollover {}`",
                    SchoolYear{year.ends()}.str()));
}

// `fall-2026` to `fall-2027`; empty where the word holds no year of `before`.
std::string a_year_later(const std::string& word, SchoolYear before) {
  for (const int year : {before.begins, before.ends()}) {
    const std::size_t at = word.find(std::to_string(year));
    if (at == std::string::npos) continue;
    std::string result = word;
    return result.replace(at, 4, std::to_string(year + 1));
  }
  return {};
}

// In the order of their days, as a person would write them.
void add_terms(const School& school, const DateRange& before, SchoolYear year,
               std::vector<CalendarEntry>& entries) {
  std::map<DateRange, std::string> terms;
  for (const auto& [word, dates] : school.terms) {
    const std::string next = a_year_later(word.str(), year.before());
    if (before.contains(dates) && !next.empty() &&
        !school.terms.contains(Word::unchecked(next)))
      terms.emplace(a_year_later(dates), next);
  }
  for (const auto& [dates, word] : terms)
    entries.push_back({ref_of(school), {std::string("terms"), word}, dates});
}

std::vector<DateRange> later_days(const std::vector<DateRange>& days,
                                  const DateRange& before) {
  std::vector<DateRange> later;
  for (const DateRange& each : days) {
    if (before.last < each.first) return {};
    if (before.overlaps(each)) later.push_back(a_year_later(each));
  }
  return later;
}

}  // namespace

std::vector<CalendarEntry> calendar_of(const Program& program,
                                       const RolloverRequest& request,
                                       Date today) {
  const Settings& settings = program.settings;
  const SchoolYear year = request.year;
  require_between(settings, year, today);
  if (request.dates) require_plausible(year, *request.dates);
  std::vector<CalendarEntry> entries;
  if (const auto* entered = find_year(settings.school_years, year))
    require_same(*entered, request);
  else
    entries.push_back(year_entry(settings_ref, settings.school_years,
                                 dates_of_program(settings, request)));
  for (const School& school : program.schools) {
    const auto& calendar = school.school_years.value_or(settings.school_years);
    const DateRange* before = find_year(calendar, year.before());
    if (before == nullptr) continue;
    if (school.school_years && find_year(calendar, year) == nullptr)
      entries.push_back(
          year_entry(ref_of(school), calendar, a_year_later(*before)));
    add_terms(school, *before, year, entries);
  }
  return entries;
}

std::vector<LikelyDaysOff> likely_days_off(const Program& program,
                                           SchoolYear year) {
  std::vector<LikelyDaysOff> all;
  const auto add = [&](const RecordRef& record,
                       const std::vector<DateRange>& days,
                       const std::vector<DateRange>& calendar) {
    const DateRange* before = find_year(calendar, year.before());
    if (before == nullptr) return;
    auto later = later_days(days, *before);
    if (!later.empty()) all.push_back({record, std::move(later)});
  };
  const Settings& settings = program.settings;
  add(settings_ref, settings.no_school, settings.school_years);
  for (const School& school : program.schools)
    if (school.no_school)
      add(ref_of(school), *school.no_school,
          school.school_years.value_or(settings.school_years));
  return all;
}

}  // namespace stint
