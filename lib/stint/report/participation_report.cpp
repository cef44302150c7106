#include "stint/report/participation_report.hpp"

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/report/report_scope.hpp"
#include "stint/report/sheet_of.hpp"

namespace stint {
namespace {

/// Students who have something in common.
struct Group {
  std::optional<std::string> label{};
  int students = 0;
  /// Took any step in the period, if only to apply.
  int applied = 0;
  /// Had an active stint in the period.
  int taking_part = 0;
  int completed = 0;
  Hours worked{};

  int not_taking_part() const { return students - taking_part; }
  Share share() const { return {taking_part, students}; }

  void add(const Group& other) {
    students += other.students;
    applied += other.applied;
    taking_part += other.taking_part;
    completed += other.completed;
    worked += other.worked;
  }
};

/// Grades as numbers, what is longer after them.
struct ShorterFirst {
  bool operator()(const std::string& a, const std::string& b) const {
    return a.size() != b.size() ? a.size() < b.size() : a < b;
  }
};

struct Figures {
  Grouped<Group> schools{};
  Grouped<Group, ShorterFirst> grades{};
  Grouped<Group> pathways{};
  Group all{};
};

/// A group of this student alone.
Group alone(const ReportScope& scope, const Student& student) {
  Group group{.students = 1};
  for (const Placement* placement : scope.ledger().of(student.id)) {
    if (scope.moved(*placement)) group.applied = 1;
    if (scope.was_active(*placement)) group.taking_part = 1;
    if (scope.reached(*placement, State::completed)) group.completed = 1;
    group.worked += scope.worked(*placement);
  }
  return group;
}

std::optional<std::string> grade_of(const ReportScope& scope,
                                    const Student& student) {
  constexpr int last_grade = 12;
  const auto grade = grade_on(student, scope.program(), scope.day());
  if (!grade) return std::nullopt;
  return *grade > last_grade ? "graduated" : std::to_string(*grade);
}

template <class T>
std::optional<std::string> text_of(const std::optional<Id<T>>& id) {
  if (!id) return std::nullopt;
  return id->str();
}

/// Every school and pathway that the filter lets through has a row.
void begin_rows(const ReportScope& scope, Figures& figures) {
  for (const School& school : scope.program().schools)
    if (!scope.filter().school || school.id == scope.filter().school)
      figures.schools[school.id.str()];
  for (const Pathway& pathway : scope.program().pathways)
    if (!scope.filter().pathway || pathway.id == scope.filter().pathway)
      figures.pathways[pathway.id.str()];
}

Figures figures_of(const ReportScope& scope) {
  Figures figures;
  begin_rows(scope, figures);
  for (const Student& student : scope.program().students) {
    if (!scope.covers(student)) continue;
    const Group group = alone(scope, student);
    if (student.status == Status::left && group.taking_part == 0) continue;
    figures.schools[text_of(student.school)].add(group);
    figures.grades[grade_of(scope, student)].add(group);
    figures.pathways[text_of(student.pathway)].add(group);
    figures.all.add(group);
  }
  return figures;
}

template <class Rows>
Sheet sheet(const char* key, const char* title, const char* label,
            const Rows& rows, const Group& all) {
  constexpr SheetMarks counted{.adds = true, .people = true};
  return SheetOf<Group>(key, title)
      .column(label, label, &Group::label)
      .column("students", "students", &Group::students, counted)
      .column("applied", "applied", &Group::applied, counted)
      .column("taking_part", "part", &Group::taking_part, counted)
      .column("not_taking_part", "not", &Group::not_taking_part, counted)
      .column("taking_part_percent", "rate", &Group::share, {.bar = true})
      .column("completed", "completed", &Group::completed, counted)
      .column("worked_minutes", "hours", &Group::worked, {.adds = true})
      .sum("students", {"taking_part", "not_taking_part"})
      .made(rows.rows(), all);
}

std::string rate_text(const Group& all) {
  if (all.students == 0) return "no students";
  return fmt::format("{} of {} ({} %)", all.taking_part,
                     counted(all.students, "student"), all.share().percent());
}

}  // namespace

void participation_report(const ReportInput& input, Report& report) {
  const ReportScope scope(input);
  const Figures figures = figures_of(scope);
  report.summary = {{"take part", rate_text(figures.all)}};
  report.sheets = {
      sheet("schools", "by school", "school", figures.schools, figures.all),
      sheet("grades", "by grade", "grade", figures.grades, figures.all),
      sheet("pathways", "by pathway", "pathway", figures.pathways,
            figures.all)};
  report.notes = {
      "All but hours counts students. part: had an active stint; not: had "
      "none; applied: took any step; completed: completed a stint or more. "
      "Small groups are not hidden here: do not publish this as it is."};
}

}  // namespace stint
