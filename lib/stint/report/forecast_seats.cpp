#include <algorithm>
#include <map>

#include "stint/report/forecast.hpp"
#include "stint/report/sheet_of.hpp"

namespace stint {
namespace {

/// Students of one pathway, and seats of projects that name it.
struct Seats {
  std::optional<std::string> label{};
  int students = 0;
  int busy = 0;
  int looking = 0;
  int open = 0;
  int find = 0;

  int others() const { return students - busy - looking; }
};

/// What is asked for and taught in one skill.
struct SkillNeed {
  std::optional<std::string> label{};
  int wanted = 0;
  int taught = 0;
  int asked = 0;
  int able = 0;

  int find_seats() const { return std::max(0, wanted - taught); }
  int find_students() const { return std::max(0, asked - able); }
};

void count_student(const ForecastView& view, const Student& student,
                   Seats& seats) {
  ++seats.students;
  if (view.is_busy(student))
    ++seats.busy;
  else if (view.is_looking(student))
    ++seats.looking;
}

void count_project(const ForecastView& view, const Project& project,
                   Grouped<Seats>& pathways, Seats& all) {
  const int left = view.scope.ledger().seats_left(project);
  all.open += left;
  if (project.pathways.empty()) pathways[std::nullopt].open += left;
  for (const PathwayId& pathway : project.pathways)
    if (!view.scope.filter().pathway || pathway == view.scope.filter().pathway)
      pathways[pathway.str()].open += left;
}

/// The lowest level at which each skill is asked for by open seats.
std::map<SkillId, Level> lowest_levels(const ForecastView& view) {
  std::map<SkillId, Level> lowest;
  for (const Project* project : view.projects)
    for (const auto& [skill, level] : project->required) {
      const auto [at, fresh] = lowest.try_emplace(skill, level);
      if (!fresh) at->second = std::min(at->second, level);
    }
  return lowest;
}

}  // namespace

Sheet seats_sheet(const ForecastView& view) {
  Grouped<Seats> pathways;
  Seats all;
  for (const Student* student : view.students) {
    std::optional<std::string> pathway;
    if (student->pathway) pathway = student->pathway->str();
    count_student(view, *student, pathways[pathway]);
    count_student(view, *student, all);
  }
  for (const Project* project : view.projects)
    count_project(view, *project, pathways, all);
  auto rows = pathways.rows();
  for (Seats& row : rows) {
    row.find = std::max(0, row.looking - row.open);
    all.find += row.find;
  }
  constexpr SheetMarks people{.adds = true, .people = true};
  return SheetOf<Seats>("pathways", "seats for those who look for a stint")
      .column("pathway", "pathway", &Seats::label)
      .column("students", "students", &Seats::students, people)
      .column("busy", "busy", &Seats::busy, people)
      .column("others", "not now", &Seats::others, people)
      .column("looking", "looking", &Seats::looking, people)
      .column("seats_open", "open", &Seats::open)
      .column("seats_to_find", "find", &Seats::find,
              {.adds = true, .bar = true})
      .sum("students", {"busy", "looking", "others"})
      .made(rows, all);
}

Sheet skills_needed_sheet(const ForecastView& view) {
  Grouped<SkillNeed> skills;
  for (const Project* project : view.projects) {
    const int left = view.scope.ledger().seats_left(*project);
    for (const SkillId& skill : project->develops)
      skills[skill.str()].taught += left;
    for (const auto& [skill, level] : project->required)
      skills[skill.str()].asked += left;
  }
  const auto lowest = lowest_levels(view);
  for (const Student* student : view.students) {
    if (!view.is_looking(*student)) continue;
    for (const SkillId& skill : student->wants) ++skills[skill.str()].wanted;
    const auto levels =
        view.scope.ledger().levels(*student, view.scope.today());
    for (const auto& [skill, known] : levels) {
      const auto asked = lowest.find(skill);
      if (asked != lowest.end() && known.level >= asked->second)
        ++skills[skill.str()].able;
    }
  }
  return SheetOf<SkillNeed>(
             "skills", "skills of those who look, and of seats that are left")
      .column("skill", "skill", &SkillNeed::label)
      .column("students_wanting", "want", &SkillNeed::wanted, {.people = true})
      .column("seats_teaching", "teach", &SkillNeed::taught)
      .column("seats_to_find", "find", &SkillNeed::find_seats, {.bar = true})
      .column("seats_asking", "ask", &SkillNeed::asked)
      .column("students_able", "able", &SkillNeed::able, {.people = true})
      .column("students_to_find", "lack", &SkillNeed::find_students)
      .made(skills.rows());
}

}  // namespace stint
