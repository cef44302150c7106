#include "stint/match/field_changes.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/text.hpp"

namespace stint {
namespace {

/// Collects the changes of one pair.
class Collector {
 public:
  Collector(const FactBook& book, const Student& student,
            const Project& project, const std::vector<FailedGate>& failed)
      : facts_(book.of(student)),
        book_(book),
        student_(student),
        project_(project) {
    for (const FailedGate& gate : failed) failed_.push_back(gate.gate);
  }

  std::vector<FieldChange> collect() {
    add_skills();
    add_choices();
    add_hours();
    add_seat();
    add_minimum();
    for (const Gate gate : failed_) add_without(gate);
    return std::move(changes_);
  }

 private:
  using Make = std::function<void(Student&, Project&)>;

  void add(std::string text, Make make) {
    changes_.push_back({std::move(text), std::move(make)});
  }

  bool fails(Gate gate) const {
    return std::find(failed_.begin(), failed_.end(), gate) != failed_.end();
  }

  void add_skills() {
    for (const auto* asked : {&project_.required, &project_.preferred})
      for (const auto& [skill, level] : *asked) add_skill(skill, level);
  }

  void add_skill(const SkillId& skill, Level asked) {
    const int now = book_.level(facts_, skill);
    if (now >= asked.value) return;
    std::string text =
        fmt::format("with `{}` at level {}", skill.str(), now + 1);
    if (now > 0) text += fmt::format(" instead of {}", now);
    add(std::move(text), [skill, now](Student& student, Project&) {
      student.skills[skill].level = Level{static_cast<std::int8_t>(now + 1)};
    });
  }

  /// Every better place, the nearest first.
  void add_choices() {
    if (student_.seeks() == Seeking::none) return;
    const int count = static_cast<int>(student_.choices.size());
    const int now = place_in(student_.choices, project_.id);
    const std::string instead =
        now == 0 ? std::string(", which the student did not name")
                 : fmt::format(" instead of {}", now);
    for (int place = now == 0 ? count + 1 : now - 1; place >= 1; --place)
      add(fmt::format("as choice {}{}", place, instead),
          [id = project_.id, place](Student& student, Project&) {
            move_choice(student.choices, id, place);
          });
  }

  static void move_choice(Ranking<ProjectId>& choices, const ProjectId& id,
                          int place) {
    for (auto& tier : choices) std::erase(tier, id);
    std::erase_if(choices, [](const auto& tier) { return tier.empty(); });
    const auto at = std::min<std::size_t>(static_cast<std::size_t>(place - 1),
                                          choices.size());
    choices.insert(choices.begin() + static_cast<std::ptrdiff_t>(at), {id});
  }

  /// One hour: more in the week, or at a time when the project works.
  void add_hours() {
    for (std::size_t i = 0; i < student_.availability.size(); ++i) {
      const Availability& block = student_.availability[i];
      if (!block.dates.overlaps(project_.dates)) continue;
      if (fails(Gate::weekly) && block.weekly)
        add(fmt::format("with {} instead of {} hours a week",
                        str(*block.weekly + hour), str(*block.weekly)),
            [i](Student& student, Project&) {
              *student.availability[i].weekly += hour;
            });
      if (fails(Gate::times) && !block.times.empty())
        for (const ClockWindow& window : project_.times) add_hour(i, window);
    }
  }

  void add_hour(std::size_t block, const ClockWindow& window) {
    constexpr std::int16_t minutes = 60;
    for (ClockWindow part = window; part.begin < window.end;
         part.begin.minutes += minutes) {
      part.end = std::min(
          window.end,
          ClockTime{static_cast<std::int16_t>(part.begin.minutes + minutes)});
      add(fmt::format("available {} as well", str(part)),
          [block, part](Student& student, Project&) {
            student.availability[block].times.push_back(part);
          });
    }
  }

  void add_seat() {
    add(fmt::format("with {} instead of {}",
                    counted(project_.seats + 1, "seat"), int{project_.seats}),
        [](Student&, Project& project) { project.seats = project.seats + 1; });
  }

  void add_minimum() {
    if (project_.minimum <= 1) return;
    add(fmt::format("with a minimum of {} instead of {}", project_.minimum - 1,
                    int{project_.minimum}),
        [](Student&, Project& project) {
          project.minimum = project.minimum - 1;
        });
  }

  /// What the gate rests on, left out. Nothing for what no field can mend.
  void add_without(Gate gate) {
    switch (gate) {
      case Gate::seeking:
        return add(
            "if the student were `seeking: any`",
            [](Student& student, Project&) { student.seeking = Seeking::any; });
      case Gate::grade:
        return add("if the project asked for no grade",
                   [](Student&, Project& project) { project.grades.reset(); });
      case Gate::age:
        return add("if the project asked for no age",
                   [](Student&, Project& project) { project.age.reset(); });
      case Gate::pathway:
        return add(
            "if the project were open to every pathway",
            [](Student&, Project& project) { project.pathways_only = false; });
      case Gate::place:
        return add("if the student travelled there",
                   [](Student& student, Project&) { student.travel.clear(); });
      case Gate::skills:
        for (const auto& [skill, level] : project_.required)
          if (book_.level(facts_, skill) < level.value)
            add(fmt::format("if the project did not require `{}`", skill.str()),
                [id = skill](Student&, Project& project) {
                  project.required.erase(id);
                });
        return;
      case Gate::times:
        return add("if the project's times were to be agreed",
                   [](Student&, Project& project) { project.times.clear(); });
      case Gate::weekly:
      case Gate::dates:
        return add(
            "if the student were always available",
            [](Student& student, Project&) { student.availability.clear(); });
      case Gate::candidates:
        return add("if the business took others than its candidates",
                   [](Student&, Project& project) {
                     project.candidates_only = false;
                   });
      default:
        return;
    }
  }

  static constexpr Hours hour{60};

  const StudentFacts facts_;
  const FactBook& book_;
  const Student& student_;
  const Project& project_;
  std::vector<Gate> failed_;
  std::vector<FieldChange> changes_;
};

}  // namespace

std::vector<FieldChange> field_changes(const FactBook& book,
                                       const Student& student,
                                       const Project& project,
                                       const std::vector<FailedGate>& failed) {
  return Collector(book, student, project, failed).collect();
}

}  // namespace stint
