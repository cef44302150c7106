#include "stint/report/hours_report.hpp"

#include <map>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/report/report_scope.hpp"
#include "stint/report/sheet_cells.hpp"
#include "stint/report/sheet_of.hpp"

namespace stint {
namespace {

/// What was worked, and what it earned.
struct Work {
  std::optional<std::string> label{};
  int stints = 0;
  Hours worked{};
  Hours verified{};
  Money wages{};
  Money stipends{};
  /// Wages of hours that are not verified yet.
  Money waiting{};

  Hours unverified() const { return {worked.minutes - verified.minutes}; }
  Money due() const { return {wages.cents + stipends.cents}; }

  void add(const Work& other) {
    stints += other.stints;
    worked += other.worked;
    verified += other.verified;
    wages.cents += other.wages.cents;
    stipends.cents += other.stipends.cents;
    waiting.cents += other.waiting.cents;
  }
};

using Months = std::map<std::string, Work>;

void add_shift(const Shift& shift, const Pay* pay, Work& work) {
  const Hours worked = *shift.worked;
  const Money earned = pay != nullptr ? wage(*pay, worked) : Money{};
  work.worked += worked;
  if (shift.verified) work.verified += worked;
  (shift.verified ? work.wages : work.waiting).cents += earned.cents;
}

/// The work on one placement in the period, by month.
Months work_on(const ReportScope& scope, const Placement& placement,
               const Pay* pay) {
  Months months;
  for (const Shift& shift : placement.shifts)
    if (shift.worked && scope.period().contains(shift.on))
      add_shift(shift, pay, months[month_of(shift.on)]);
  const Step& last = placement.history.back();
  if (pay != nullptr && pay->kind == Pay::Kind::stipend && pay->amount &&
      last.to == State::completed && scope.period().contains(last.on))
    months[month_of(last.on)].stipends = *pay->amount;
  return months;
}

struct Figures {
  Grouped<Work> students{};
  Grouped<Work> businesses{};
  Grouped<Work> months{};
  Grouped<Work> pay{};
  Work all{};
};

Figures figures_of(const ReportScope& scope) {
  Figures figures;
  for (const Placement& placement : scope.program().placements) {
    if (!scope.covers(placement)) continue;
    const Project* project =
        scope.program().projects.find(placement.id.project);
    const Pay* pay = pay_of(placement, project);
    Work sum;
    for (auto& [month, work] : work_on(scope, placement, pay)) {
      sum.add(work);
      work.stints = 1;
      figures.months[month].add(work);
      sum.stints = 1;
    }
    if (sum.stints == 0) continue;
    std::optional<std::string> business;
    if (project != nullptr) business = project->business.str();
    std::optional<std::string> kind;
    if (pay != nullptr) kind = word(pay->kind);
    figures.students[placement.id.student.str()].add(sum);
    figures.businesses[business].add(sum);
    figures.pay[kind].add(sum);
    figures.all.add(sum);
  }
  return figures;
}

/// A stint is one of one student, business and kind of pay, but may be one of
/// several months.
enum class Stints { add, overlap };

Sheet sheet(const char* key, const char* title, const char* label,
            const Grouped<Work>& rows, const Work& all,
            Stints stints = Stints::add) {
  return SheetOf<Work>(key, title)
      .column(label, label, &Work::label)
      .column("stints", "stints", &Work::stints,
              {.adds = stints == Stints::add})
      .column("worked_minutes", "worked", &Work::worked,
              {.adds = true, .bar = true})
      .column("verified_minutes", "verified", &Work::verified, {.adds = true})
      .column("unverified_minutes", "open", &Work::unverified, {.adds = true})
      .column("wages", "wages", &Work::wages, {.adds = true})
      .column("stipends", "stipends", &Work::stipends, {.adds = true})
      .column("due", "due", &Work::due, {.adds = true})
      .column("waiting", "waiting", &Work::waiting, {.adds = true})
      .sum("worked_minutes", {"verified_minutes", "unverified_minutes"})
      .sum("due", {"wages", "stipends"})
      .made(rows.rows(), all);
}

void say(const Work& all, std::size_t students, const std::string& currency,
         Report& report) {
  report.summary = {
      {"hours",
       fmt::format("{} worked, {} verified, by {} in {}",
                   hours_text(all.worked), hours_text(all.verified),
                   counted(static_cast<std::int64_t>(students), "student"),
                   counted(all.stints, "stint"))},
      {"pay due",
       fmt::format("{}{} ({} wages, {} stipends); {} more once verified",
                   currency.empty() ? "" : currency + " ", str(all.due()),
                   str(all.wages), str(all.stipends), str(all.waiting))}};
}

}  // namespace

void hours_report(const ReportInput& input, Report& report) {
  const ReportScope scope(input);
  const Figures figures = figures_of(scope);
  report.sheets = {
      sheet("students", "by student", "student", figures.students, figures.all),
      sheet("businesses", "by business", "business", figures.businesses,
            figures.all),
      sheet("months", "by month", "month", figures.months, figures.all,
            Stints::overlap),
      sheet("pay", "by kind of pay", "pay", figures.pay, figures.all)};
  say(figures.all, report.sheets.front().rows.size(),
      scope.program().settings.currency, report);
  report.notes = {
      "open: worked, but not verified; waiting: wages of these. Wages are "
      "rounded for each day; a stipend is due when its stint is completed. "
      "What has been paid is not on record."};
}

}  // namespace stint
