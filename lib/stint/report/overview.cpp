#include "stint/report/overview.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/report/report_scope.hpp"
#include "stint/report/sheet_cells.hpp"
#include "stint/report/sheet_of.hpp"

namespace stint {
namespace {

/// What happened in one month.
struct Month {
  std::optional<std::string> label{};
  int offered = 0;
  int started = 0;
  int completed = 0;
  /// Stints that had started, and came to an end without being completed.
  int stopped = 0;
  Hours worked{};

  Share rate() const { return {completed, completed + stopped}; }
  bool empty() const {
    return offered == 0 && started == 0 && completed == 0 && stopped == 0 &&
           worked.minutes == 0;
  }
};

template <class Enum>
using Tally = std::array<int, Words<Enum>::names.size()>;

struct Figures {
  int students = 0;
  int students_active = 0;
  int students_with_stint = 0;
  int businesses = 0;
  int businesses_active = 0;
  Tally<ProjectStatus> projects{};
  /// Of open projects that are not over.
  int seats = 0;
  int seats_taken = 0;
  int seats_open = 0;
  Tally<State> placements{};
  Hours verified{};
  Grouped<Month> months{};
  Month all{};
};

template <class Enum>
int& at(Tally<Enum>& tally, Enum word) {
  return tally[static_cast<std::size_t>(word)];
}

void count_people(const ReportScope& scope, Figures& figures) {
  for (const Student& student : scope.program().students) {
    if (!scope.covers(student)) continue;
    ++figures.students;
    if (student.status == Status::active) ++figures.students_active;
    const auto placements = scope.ledger().of(student.id);
    if (std::any_of(placements.begin(), placements.end(),
                    [&](const Placement* p) { return scope.was_active(*p); }))
      ++figures.students_with_stint;
  }
  for (const Business& business : scope.program().businesses) {
    ++figures.businesses;
    if (business.status == Status::active) ++figures.businesses_active;
  }
}

void count_projects(const ReportScope& scope, Figures& figures) {
  for (const Project& project : scope.program().projects) {
    if (!scope.covers(project) || !scope.touches(project.dates)) continue;
    ++at(figures.projects, project.status);
    if (!scope.is_open(project)) continue;
    figures.seats += project.seats;
    figures.seats_taken += scope.ledger().seats_held(project);
    figures.seats_open += scope.ledger().seats_left(project);
  }
}

template <class Change>
void count(Figures& figures, Date day, Change change) {
  change(figures.months[month_of(day)]);
  change(figures.all);
}

void count_steps(const ReportScope& scope, const Placement& placement,
                 Figures& figures) {
  for (const Step& step : placement.history) {
    if (!scope.period().contains(step.on)) continue;
    count(figures, step.on, [&step](Month& month) {
      if (step.to == State::offered) ++month.offered;
      if (step.to == State::active) ++month.started;
      if (step.to == State::completed) ++month.completed;
    });
  }
  const Step& last = placement.history.back();
  if (scope.finished(placement) && is_end(last.to))
    count(figures, last.on, [](Month& month) { ++month.stopped; });
}

void count_hours(const ReportScope& scope, const Placement& placement,
                 Figures& figures) {
  for (const Shift& shift : placement.shifts) {
    if (!shift.worked || !scope.period().contains(shift.on)) continue;
    count(figures, shift.on,
          [&shift](Month& month) { month.worked += *shift.worked; });
    if (shift.verified) figures.verified += *shift.worked;
  }
}

Figures figures_of(const ReportScope& scope) {
  Figures figures;
  count_people(scope, figures);
  count_projects(scope, figures);
  for (const Placement& placement : scope.program().placements) {
    if (!scope.covers(placement)) continue;
    const auto state = scope.state(placement);
    if (state && scope.moved(placement)) ++at(figures.placements, *state);
    count_steps(scope, placement, figures);
    count_hours(scope, placement, figures);
  }
  return figures;
}

/// `27 completed, 9 active`, in the order of the words.
template <class Enum>
std::string tally_text(const Tally<Enum>& counts) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts[i] != 0)
      parts.push_back(fmt::format("{} {}", counts[i], Words<Enum>::names[i]));
  return parts.empty() ? "none" : join(parts, ", ");
}

template <class Enum>
void add_tally(const char* name, const Tally<Enum>& counts, Report& report) {
  for (std::size_t i = 0; i < counts.size(); ++i)
    report.figures.push_back(
        {name, std::string(Words<Enum>::names[i]), counts[i]});
}

std::string rate_text(const Month& all) {
  const Share rate = all.rate();
  if (rate.whole == 0) return "no stint was completed or stopped";
  return fmt::format("{} completed, {} stopped ({} %)",
                     counted(rate.part, "stint"), rate.whole - rate.part,
                     rate.percent());
}

// Students have a school and a pathway, projects a pathway at most, businesses
// neither: what the filter cannot narrow is not shown beside what it does.
bool shows_projects(const ReportScope& scope) {
  return !scope.filter().school && !scope.filter().student;
}
bool shows_businesses(const ReportScope& scope) {
  return shows_projects(scope) && !scope.filter().pathway;
}

void say(const ReportScope& scope, const Figures& figures, Report& report) {
  const auto add = [&report](const char* label, std::string text) {
    report.summary.push_back({label, std::move(text)});
  };
  add("students",
      fmt::format("{}, {} active, {} with a stint", figures.students,
                  figures.students_active, figures.students_with_stint));
  if (shows_businesses(scope))
    add("businesses", fmt::format("{}, {} active", figures.businesses,
                                  figures.businesses_active));
  if (shows_projects(scope)) {
    add("projects", tally_text<ProjectStatus>(figures.projects));
    add("seats",
        fmt::format("{} on open projects: {} taken, {} open", figures.seats,
                    figures.seats_taken, figures.seats_open));
  }
  add("placements", tally_text<State>(figures.placements));
  add("hours",
      fmt::format("{} worked, {} verified", hours_text(figures.all.worked),
                  hours_text(figures.verified)));
  add("completion", rate_text(figures.all));
}

void list(const ReportScope& scope, const Figures& figures, Report& report) {
  const auto add = [&report](const char* name, const char* group, int value) {
    report.figures.push_back({name, group, value});
  };
  add("students", "", figures.students);
  add("students", "active", figures.students_active);
  add("students", "with-stint", figures.students_with_stint);
  if (shows_businesses(scope)) {
    add("businesses", "", figures.businesses);
    add("businesses", "active", figures.businesses_active);
  }
  if (shows_projects(scope)) {
    add_tally<ProjectStatus>("projects", figures.projects, report);
    add("seats", "", figures.seats);
    add("seats", "taken", figures.seats_taken);
    add("seats", "open", figures.seats_open);
  }
  add_tally<State>("placements", figures.placements, report);
  const Share rate = figures.all.rate();
  add("worked_minutes", "", figures.all.worked.minutes);
  add("verified_minutes", "", figures.verified.minutes);
  add("finished", "", rate.whole);
  add("completed", "", rate.part);
}

Sheet months_sheet(const Figures& figures) {
  std::vector<Month> months = figures.months.rows();
  std::erase_if(months, [](const Month& month) { return month.empty(); });
  return SheetOf<Month>("months", "by month")
      .column("month", "month", &Month::label)
      .column("offered", "offered", &Month::offered, {.adds = true})
      .column("started", "started", &Month::started, {.adds = true})
      .column("completed", "completed", &Month::completed, {.adds = true})
      .column("stopped", "stopped", &Month::stopped, {.adds = true})
      .column("completed_percent", "rate", &Month::rate)
      .column("worked_minutes", "hours", &Month::worked,
              {.adds = true, .bar = true})
      .made(months, figures.all);
}

}  // namespace

void overview_report(const ReportInput& input, Report& report) {
  const ReportScope scope(input);
  const Figures figures = figures_of(scope);
  say(scope, figures, report);
  list(scope, figures, report);
  report.sheets.push_back(months_sheet(figures));
  if (!shows_projects(scope))
    report.notes.push_back(
        "Businesses, projects and seats belong to no school and no student: "
        "they are not in it.");
  else if (!shows_businesses(scope))
    report.notes.push_back(
        "Businesses belong to no pathway: they are not in it.");
  report.notes.push_back(
      "stopped: had started, and came to an end without being completed; a "
      "placement that is declined, withdrawn or ended before it started is not "
      "in it. rate: completed, of these and those stopped.");
}

}  // namespace stint
