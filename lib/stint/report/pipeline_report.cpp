#include "stint/report/pipeline_report.hpp"

#include <set>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/report/report_scope.hpp"
#include "stint/report/sheet_cells.hpp"
#include "stint/report/sheet_of.hpp"

namespace stint {
namespace {

constexpr Level proficient{3};

/// One stint, or all of them.
struct Stint {
  std::optional<StudentId> student{};
  std::optional<ProjectId> project{};
  std::optional<int> graduates{};
  std::optional<std::string> state{};
  std::optional<Date> started{};
  Hours worked{};
  std::optional<std::string> outcome{};
  int rated = 0;
  int rated_well = 0;
  std::optional<bool> again{};
  std::optional<bool> hire{};
  std::optional<bool> returns{};

  void add(const Stint& other) {
    worked += other.worked;
    rated += other.rated;
    rated_well += other.rated_well;
  }
};

/// Students who graduate in one year, or all of them.
struct Year {
  std::optional<int> graduates{};
  std::set<StudentId> students{};
  std::set<StudentId> again{};
  std::set<StudentId> hire{};
  std::set<StudentId> returns{};
  int stints = 0;

  int student_count() const { return static_cast<int>(students.size()); }
  int again_count() const { return static_cast<int>(again.size()); }
  int hire_count() const { return static_cast<int>(hire.size()); }
  int returns_count() const { return static_cast<int>(returns.size()); }

  void add(const Stint& stint) {
    const StudentId& student = *stint.student;
    students.insert(student);
    if (stint.again.value_or(false)) again.insert(student);
    if (stint.hire.value_or(false)) hire.insert(student);
    if (stint.returns.value_or(false)) returns.insert(student);
    ++stints;
  }
};

/// Later evaluations go before earlier ones, where they say anything.
void add_evaluations(const Placement& placement, Stint& stint) {
  for (const Evaluation& evaluation : placement.evaluations) {
    if (evaluation.by == Rater::student && evaluation.again)
      stint.returns = evaluation.again;
    if (evaluation.by != Rater::business) continue;
    if (evaluation.again) stint.again = evaluation.again;
    if (evaluation.hire) stint.hire = evaluation.hire;
    if (evaluation.skills.empty()) continue;
    stint.rated = static_cast<int>(evaluation.skills.size());
    stint.rated_well = 0;
    for (const auto& [skill, level] : evaluation.skills)
      if (level >= proficient) ++stint.rated_well;
  }
}

Stint stint_of(const ReportScope& scope, const Placement& placement) {
  Stint stint{.student = placement.id.student, .project = placement.id.project};
  const Student* student = scope.program().students.find(placement.id.student);
  if (student != nullptr && student->graduates)
    stint.graduates = *student->graduates;
  stint.state = word(placement.state());
  for (const Step& step : placement.history)
    if (step.to == State::active && !stint.started) stint.started = step.on;
  stint.worked = scope.worked(placement);
  if (placement.outcome) stint.outcome = word(*placement.outcome);
  add_evaluations(placement, stint);
  return stint;
}

Sheet stints_sheet(const std::vector<Stint>& stints, const Stint& all) {
  return SheetOf<Stint>("stints", "stints")
      .column("student", "student", &Stint::student)
      .column("project", "project", &Stint::project)
      .column("graduates", "class", &Stint::graduates)
      .column("started", "started", &Stint::started)
      .column("state", "state", &Stint::state)
      .column("outcome", "outcome", &Stint::outcome)
      .column("again", "again", &Stint::again)
      .column("hire", "hire", &Stint::hire)
      .column("returns", "returns", &Stint::returns)
      .column("rated", "rated", &Stint::rated, {.adds = true})
      .column("rated_well", "well", &Stint::rated_well, {.adds = true})
      .column("worked_minutes", "hours", &Stint::worked,
              {.adds = true, .bar = true})
      .made(stints, all);
}

Sheet years_sheet(const std::vector<Year>& years, const Year& all) {
  constexpr SheetMarks counted{.adds = true, .people = true};
  return SheetOf<Year>("classes", "students by year of graduation")
      .column("graduates", "class", &Year::graduates)
      .column("students", "students", &Year::student_count,
              {.adds = true, .bar = true, .people = true})
      .column("stints", "stints", &Year::stints, {.adds = true})
      .column("again", "again", &Year::again_count, counted)
      .column("hire", "hire", &Year::hire_count, counted)
      .column("returns", "returns", &Year::returns_count, counted)
      .made(years, all);
}

void say(const Year& all, int applicants, Report& report) {
  report.summary = {
      {"worked with", fmt::format("{} in {}; {} in all applied or were placed",
                                  counted(all.student_count(), "student"),
                                  counted(all.stints, "stint"),
                                  counted(applicants, "student"))},
      {"business", fmt::format("would take {} of them again, and hire {}",
                               all.again_count(), all.hire_count())},
      {"students", fmt::format("{} would return", all.returns_count())}};
}

}  // namespace

void pipeline_report(const ReportInput& input, Report& report) {
  const ReportScope scope(input);
  std::vector<Stint> stints;
  Stint sum;
  std::map<int, Year> years;
  Year all;
  std::set<StudentId> applicants;
  for (const Placement* placement : scope.ledger().of(input.business->id)) {
    if (!scope.covers(*placement)) continue;
    if (scope.moved(*placement)) applicants.insert(placement->id.student);
    if (!scope.was_active(*placement)) continue;
    applicants.insert(placement->id.student);
    const Stint& stint = stints.emplace_back(stint_of(scope, *placement));
    // Those of an unknown year come last.
    Year& year = years[stint.graduates.value_or(Date::latest().year() + 1)];
    year.graduates = stint.graduates;
    year.add(stint);
    all.add(stint);
    sum.add(stint);
  }
  std::vector<Year> rows;
  for (const auto& [graduates, year] : years) rows.push_back(year);
  say(all, static_cast<int>(applicants.size()), report);
  report.sheets = {stints_sheet(stints, sum), years_sheet(rows, all)};
  report.notes = {
      "again, hire: what the business says; returns: what the student says; "
      "well: rated 3 or above. For the staff: each side sees the other's "
      "answers only once both are in."};
}

}  // namespace stint
