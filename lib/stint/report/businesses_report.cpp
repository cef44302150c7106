#include "stint/report/businesses_report.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/report/mentors_sheet.hpp"
#include "stint/report/report_scope.hpp"
#include "stint/report/sheet_of.hpp"

namespace stint {
namespace {

/// A business, or all of them.
struct Row {
  std::optional<std::string> label{};
  int projects = 0;
  /// Projects that began after an earlier one of the business had ended.
  int repeats = 0;
  int seats = 0;
  /// Offered, accepted, active or completed.
  int taken = 0;
  /// Left on open projects that are not over.
  int open = 0;
  /// Days from posting to the last seat taken, of each project that is full.
  std::vector<int> fill_days{};
  int stints = 0;
  int completed = 0;
  Hours worked{};
  std::optional<Date> thanked{};
  /// Stints completed after the last thanks.
  int owed = 0;

  /// The median; the lower one of two.
  std::optional<int> days_to_fill() const {
    if (fill_days.empty()) return std::nullopt;
    std::vector<int> days = fill_days;
    std::sort(days.begin(), days.end());
    return days[(days.size() - 1) / 2];
  }

  void add(const Row& other) {
    projects += other.projects;
    repeats += other.repeats;
    seats += other.seats;
    taken += other.taken;
    open += other.open;
    fill_days.insert(fill_days.end(), other.fill_days.begin(),
                     other.fill_days.end());
    stints += other.stints;
    completed += other.completed;
    worked += other.worked;
    owed += other.owed;
  }
};

bool is_offered(const Project& project) {
  return project.status == ProjectStatus::open ||
         project.status == ProjectStatus::closed;
}

/// The day since which the placement holds its seat; nothing if it holds none.
std::optional<Date> held_since(const Placement& placement) {
  std::optional<Date> since;
  const auto& history = placement.history;
  for (auto step = history.rbegin();
       step != history.rend() && holds_seat(step->to); ++step)
    since = step->on;
  return since;
}

/// Days from posting to the last seat taken; nothing if seats are left, or
/// nobody knows when it was posted.
std::optional<int> days_to_fill(const Ledger& ledger, const Project& project) {
  if (!project.posted) return std::nullopt;
  std::vector<Date> days;
  for (const Placement* placement : ledger.of(project.id))
    if (const auto since = held_since(*placement)) days.push_back(*since);
  const auto seats = static_cast<std::size_t>(int{project.seats});
  if (days.size() < seats) return std::nullopt;
  std::sort(days.begin(), days.end());
  return std::max(0, days[seats - 1] - *project.posted);
}

bool came_back(const Ledger& ledger, const Project& project) {
  const auto projects = ledger.projects_of(project.business);
  return std::any_of(projects.begin(), projects.end(),
                     [&](const Project* earlier) {
                       return is_offered(*earlier) &&
                              earlier->dates.last < project.dates.first;
                     });
}

void add_project(const ReportScope& scope, const Project& project, Row& row) {
  const Ledger& ledger = scope.ledger();
  ++row.projects;
  if (came_back(ledger, project)) ++row.repeats;
  row.seats += project.seats;
  row.taken += std::min(int{project.seats}, ledger.seats_held(project));
  if (scope.is_open(project)) row.open += ledger.seats_left(project);
  if (const auto days = days_to_fill(ledger, project))
    row.fill_days.push_back(*days);
}

/// After `row.thanked` is known.
void add_stint(const ReportScope& scope, const Placement& placement, Row& row) {
  if (scope.was_active(placement)) ++row.stints;
  row.worked += scope.worked(placement);
  if (!scope.reached(placement, State::completed)) return;
  ++row.completed;
  if (!row.thanked || *row.thanked < placement.history.back().on) ++row.owed;
}

std::optional<Date> last_thanks(const Business& business) {
  std::optional<Date> last;
  for (const Contact& contact : business.log)
    if (contact.contact_kind == ContactKind::thanks)
      last = std::max(last.value_or(contact.on), contact.on);
  return last;
}

Row row_of(const ReportScope& scope, const Business& business) {
  Row row{.label = business.id.str()};
  row.thanked = last_thanks(business);
  for (const Project* project : scope.ledger().projects_of(business.id)) {
    if (!scope.covers(*project)) continue;
    if (is_offered(*project) && scope.touches(project->dates))
      add_project(scope, *project, row);
    for (const Placement* placement : scope.ledger().of(project->id))
      add_stint(scope, *placement, row);
  }
  return row;
}

Sheet sheet_of(const std::vector<Row>& rows, const Row& all) {
  return SheetOf<Row>("businesses", "by business")
      .column("business", "business", &Row::label)
      .column("projects", "projects", &Row::projects, {.adds = true})
      .column("repeats", "repeats", &Row::repeats, {.adds = true})
      .column("seats", "seats", &Row::seats, {.adds = true})
      .column("seats_taken", "taken", &Row::taken, {.adds = true})
      .column("seats_open", "open", &Row::open, {.adds = true})
      .column("fill_days", "fill", &Row::days_to_fill)
      .column("stints", "stints", &Row::stints, {.adds = true})
      .column("completed", "completed", &Row::completed, {.adds = true})
      .column("worked_minutes", "hours", &Row::worked,
              {.adds = true, .bar = true})
      .column("thanked", "thanked", &Row::thanked)
      .column("thanks_owed", "owed", &Row::owed, {.adds = true})
      .made(rows, all);
}

std::string some_labels(const std::vector<Row>& rows) {
  constexpr std::size_t most = 5;
  std::vector<std::string> labels;
  for (const Row& row : rows)
    if (row.owed > 0) labels.push_back(*row.label);
  const std::size_t count = labels.size();
  if (count == 0) return "to nobody";
  if (count > most) labels.resize(most);
  return "to " + join(labels, ", ") +
         (count > most ? fmt::format(" and {} more", count - most) : "");
}

void say(const std::vector<Row>& rows, const Row& all, Report& report) {
  const auto count = [&rows](auto which) {
    return std::count_if(rows.begin(), rows.end(), which);
  };
  const auto with = count([](const Row& row) { return row.projects > 0; });
  const auto again = count([](const Row& row) { return row.repeats > 0; });
  report.summary = {
      {"businesses",
       fmt::format("{} with a project, {} of them came back{}", with, again,
                   with == 0
                       ? ""
                       : fmt::format(" ({} %)", Share{static_cast<int>(again),
                                                      static_cast<int>(with)}
                                                    .percent()))},
      {"thanks owed", some_labels(rows)}};
  if (const auto days = all.days_to_fill())
    report.summary.push_back(
        {"days to fill",
         fmt::format("{}, the median of {} that are full", *days,
                     counted(static_cast<std::int64_t>(all.fill_days.size()),
                             "project"))});
}

}  // namespace

void businesses_report(const ReportInput& input, Report& report) {
  const ReportScope scope(input);
  std::vector<Row> rows;
  Row all;
  for (const Business& business : scope.program().businesses) {
    const Row row = row_of(scope, business);
    all.add(row);
    if (row.projects > 0 || row.stints > 0 || !scope.filter().pathway)
      rows.push_back(row);
  }
  say(rows, all, report);
  report.sheets = {sheet_of(rows, all), mentors_sheet(scope)};
  report.notes = {
      "repeats: projects that began after an earlier one of the business had "
      "ended; taken: offered, accepted, active or completed; open: left on "
      "open projects; held: offered, accepted or active; fill: median days "
      "from posting to the last seat taken; owed: "
      "stints completed since the last thanks."};
}

}  // namespace stint
