#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/report/experience_gap.hpp"
#include "stint/report/forecast.hpp"
#include "stint/report/sheet_cells.hpp"
#include "stint/report/sheet_of.hpp"

namespace stint {
namespace {

constexpr int last_grade = 12;

/// Students of a pathway who graduate, and what they lack.
struct Graduates {
  std::optional<std::string> label{};
  int students = 0;
  int enough = 0;
  /// Enough once what runs now is completed.
  int running = 0;
  int lacking = 0;
  int seats = 0;
  Hours hours{};
  int open = 0;
  int find = 0;
  Date last{};

  /// The hours of a seat, if they are shared out evenly, in full hours.
  std::optional<Hours> each() const {
    if (seats == 0) return std::nullopt;
    return Hours{(hours.minutes + seats * 60 - 1) / (seats * 60) * 60};
  }
  std::optional<Date> begin() const {
    if (!label || find == 0) return std::nullopt;
    return begin_by(last, *each());
  }

  void add(const Graduates& other) {
    students += other.students;
    enough += other.enough;
    running += other.running;
    lacking += other.lacking;
    seats += other.seats;
    hours += other.hours;
  }
};

bool has_endorsement(const Program& program, const PathwayId& id) {
  const Pathway* pathway = program.pathways.find(id);
  return pathway != nullptr && pathway->endorsement.has_value();
}

bool names(const Project& project, const PathwayId& pathway) {
  return std::find(project.pathways.begin(), project.pathways.end(), pathway) !=
         project.pathways.end();
}

/// One student who graduates.
Graduates alone(const ForecastView& view, const Student& student) {
  std::vector<Hours> done;
  std::vector<Hours> planned;
  for (const Placement* placement : view.scope.ledger().of(student.id)) {
    const Project* project =
        view.scope.program().projects.find(placement->id.project);
    if (project == nullptr || !names(*project, *student.pathway)) continue;
    if (placement->state() == State::completed)
      done.push_back(placement->verified());
    else if (holds_capacity(placement->state()))
      planned.push_back(length_of(*placement, *project));
  }
  const ExperienceGoal goal;
  Graduates one{.students = 1};
  if (experience_gap(goal, done).stints == 0) {
    one.enough = 1;
    return one;
  }
  done.insert(done.end(), planned.begin(), planned.end());
  const ExperienceGap gap = experience_gap(goal, done);
  (gap.stints == 0 ? one.running : one.lacking) = 1;
  one.seats = gap.stints;
  one.hours = gap.hours;
  return one;
}

/// Open seats of the pathway that are long enough to count.
int long_enough(const ForecastView& view, const std::string& pathway) {
  int seats = 0;
  for (const Project* project : view.projects)
    if (project->hours >= ExperienceGoal{}.floor &&
        names(*project, PathwayId::unchecked(pathway)))
      seats += view.scope.ledger().seats_left(*project);
  return seats;
}

std::string line_of(const Graduates& row) {
  return fmt::format("{} of {} in {}, begun by {}", counted(row.find, "seat"),
                     counted(row.each()->minutes / 60, "hour"), *row.label,
                     row.begin()->str());
}

}  // namespace

Sheet graduates_sheet(const ForecastView& view,
                      std::vector<std::string>& found) {
  Grouped<Graduates> pathways;
  Graduates all{.last = view.period.last};
  for (const Student* student : view.students) {
    if (!student->pathway ||
        !has_endorsement(view.scope.program(), *student->pathway) ||
        grade_on(*student, view.scope.program(), view.period.last) !=
            last_grade)
      continue;
    const Graduates one = alone(view, *student);
    pathways[student->pathway->str()].add(one);
    all.add(one);
  }
  auto rows = pathways.rows();
  for (Graduates& row : rows) {
    row.last = view.period.last;
    row.open = long_enough(view, *row.label);
    row.find = std::max(0, row.seats - row.open);
    all.find += row.find;
    if (row.find > 0) found.push_back(line_of(row));
  }
  constexpr SheetMarks people{.adds = true, .people = true};
  return SheetOf<Graduates>("graduates",
                            "hours for those who graduate with this school "
                            "year")
      .column("pathway", "pathway", &Graduates::label)
      .column("students", "students", &Graduates::students, people)
      .column("enough", "enough", &Graduates::enough, people)
      .column("running", "running", &Graduates::running, people)
      .column("lacking", "lacking", &Graduates::lacking, people)
      .column("seats_needed", "seats", &Graduates::seats, {.adds = true})
      .column("needed_minutes", "hours", &Graduates::hours, {.adds = true})
      .column("each_minutes", "each", &Graduates::each)
      .column("seats_open", "open",
              [](const Graduates& row) {
                return row.label ? std::optional(row.open) : std::nullopt;
              })
      .column("seats_to_find", "find", &Graduates::find,
              {.adds = true, .bar = true})
      .column("begin_by", "begin by", &Graduates::begin)
      .sum("students", {"enough", "running", "lacking"})
      .made(rows, all);
}

}  // namespace stint
