#include "stint/report/skills_report.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/report/report_scope.hpp"
#include "stint/report/sheet_of.hpp"

namespace stint {
namespace {

constexpr Level proficient{3};

/// A count for each level; 0 is not used.
using ByLevel = std::array<int, 5>;

int& at(ByLevel& counts, Level level) {
  return counts[static_cast<std::size_t>(level.value)];
}

int sum(const ByLevel& counts) {
  int all = 0;
  for (const int count : counts) all += count;
  return all;
}

struct Figures {
  std::optional<std::string> skill{};
  std::optional<std::string> kind{};
  ByLevel asked_at{};
  int preferred = 0;
  int taught = 0;
  ByLevel brought_at{};
  int wanted = 0;
  int rated = 0;
  int rated_well = 0;

  int asked() const { return sum(asked_at); }
  int brought() const { return sum(brought_at); }
  int gap() const {
    int widest = 0;
    int seats = 0;
    int students = 0;
    for (std::size_t level = asked_at.size(); level-- > 1;) {
      seats += asked_at[level];
      students += brought_at[level];
      widest = std::max(widest, seats - students);
    }
    return widest;
  }
  /// Students who want to grow it, more than there are seats that teach it.
  int unmet() const { return std::max(0, wanted - taught); }
  bool empty() const {
    return asked() + preferred + taught + brought() + wanted + rated == 0;
  }
};

using Skills = std::map<SkillId, Figures>;

bool counts(const ReportScope& scope, const Project& project) {
  if (!scope.covers(project)) return false;
  if (!scope.has_period()) return scope.is_open(project);
  return scope.touches(project.dates) &&
         (project.status == ProjectStatus::open ||
          project.status == ProjectStatus::closed);
}

void add_projects(const ReportScope& scope, Skills& skills) {
  for (const Project& project : scope.program().projects) {
    if (!counts(scope, project)) continue;
    for (const auto& [skill, level] : project.required)
      at(skills[skill].asked_at, level) += project.seats;
    for (const auto& [skill, level] : project.preferred)
      skills[skill].preferred += project.seats;
    for (const SkillId& skill : project.develops)
      skills[skill].taught += project.seats;
  }
}

void add_students(const ReportScope& scope, Skills& skills) {
  for (const Student& student : scope.program().students) {
    if (student.status != Status::active || !scope.covers(student)) continue;
    for (const auto& [skill, known] :
         scope.ledger().levels(student, scope.day()))
      ++at(skills[skill].brought_at, known.level);
    for (const SkillId& skill : student.wants) ++skills[skill].wanted;
  }
}

void add_ratings(const ReportScope& scope, Skills& skills) {
  for (const Placement& placement : scope.program().placements) {
    if (placement.state() != State::completed || !scope.covers(placement))
      continue;
    for (const Evaluation& evaluation : placement.evaluations) {
      if (evaluation.by == Rater::student ||
          !scope.period().contains(evaluation.on))
        continue;
      for (const auto& [skill, level] : evaluation.skills) {
        ++skills[skill].rated;
        if (level >= proficient) ++skills[skill].rated_well;
      }
    }
  }
}

std::vector<Figures> rows_of(const ReportScope& scope, const Skills& skills) {
  std::vector<Figures> rows;
  for (const auto& [id, figures] : skills) {
    if (figures.empty()) continue;
    Figures& row = rows.emplace_back(figures);
    row.skill = id.str();
    if (const Skill* skill = scope.program().skills.find(id))
      row.kind = word(skill->skill_kind);
  }
  std::stable_sort(
      rows.begin(), rows.end(), [](const Figures& a, const Figures& b) {
        return std::pair(a.gap(), a.unmet()) > std::pair(b.gap(), b.unmet());
      });
  return rows;
}

/// The first few skills of which something is missing, and how much.
std::string first_few(const std::vector<Figures>& rows,
                      int (Figures::*missing)() const) {
  constexpr std::size_t most = 5;
  std::vector<std::string> texts;
  for (const Figures& row : rows)
    if ((row.*missing)() > 0 && texts.size() < most)
      texts.push_back(fmt::format("{} {}", *row.skill, (row.*missing)()));
  return texts.empty() ? "none" : join(texts, ", ");
}

void say(const std::vector<Figures>& rows, Report& report) {
  report.summary = {{"missing students", first_few(rows, &Figures::gap)},
                    {"missing seats", first_few(rows, &Figures::unmet)}};
}

}  // namespace

void skills_report(const ReportInput& input, Report& report) {
  const ReportScope scope(input);
  Skills skills;
  add_projects(scope, skills);
  add_students(scope, skills);
  add_ratings(scope, skills);
  const auto rows = rows_of(scope, skills);
  say(rows, report);
  report.sheets = {
      SheetOf<Figures>("skills", "by skill")
          .column("skill", "skill", &Figures::skill)
          .column("kind", "kind", &Figures::kind)
          .column("seats_asking", "asked", &Figures::asked)
          .column("students", "brought", &Figures::brought, {.people = true})
          .column("gap", "gap", &Figures::gap)
          .column("seats_preferring", "liked", &Figures::preferred)
          .column("seats_teaching", "taught", &Figures::taught)
          .column("students_wanting", "wanted", &Figures::wanted,
                  {.people = true})
          .column("unmet", "unmet", &Figures::unmet,
                  {.bar = true, .people = true})
          .column("rated", "rated", &Figures::rated)
          .column("rated_well", "well", &Figures::rated_well)
          .made(rows)};
  report.notes = {
      "asked, liked, taught: seats of projects; brought, wanted: active "
      "students; gap: seats that ask for a level less the students who have "
      "it; unmet: wanted less taught; well: rated 3 or above. `stint report "
      "forecast` counts those who look for a stint, and seats that are left."};
}

}  // namespace stint
