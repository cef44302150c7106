// Random small programs, as records, for properties of whole rounds.
#pragma once

#include <string>
#include <vector>

#include "stint/match/round.hpp"
#include "support/match_instance.hpp"

namespace stint::testing {

inline Date day(int after) { return *Date::of(2026, 10, 1) + after; }

template <class T>
Id<T> numbered(const char* letter, std::uint32_t number) {
  return Id<T>(letter + std::to_string(number));
}

class RandomProgram {
 public:
  explicit RandomProgram(std::uint64_t seed) : dice_(seed) {}

  Program make() {
    students_ = 3 + dice_.below(6);
    projects_ = 2 + dice_.below(5);
    businesses_ = 1 + dice_.below(3);
    Program program;
    program.settings.name = "Test";
    program.settings.match.per_student = dice_.below(3) == 0 ? 2 : 1;
    program.settings.match.consider = static_cast<int>(dice_.below(4));
    program.businesses = Records<Business>(list<Business>(businesses_));
    program.projects = Records<Project>(list<Project>(projects_));
    program.students = Records<Student>(list<Student>(students_));
    program.placements = Records<Placement>(placements());
    return program;
  }

  // Pins that may well be impossible.
  std::vector<Pin> pins() {
    std::vector<Pin> pins;
    while (dice_.below(3) == 0)
      pins.push_back({numbered<Student>("s", dice_.below(students_)),
                      numbered<Project>("p", dice_.below(projects_))});
    return pins;
  }

 private:
  template <class R>
  std::vector<R> list(std::size_t count) {
    std::vector<R> records(count);
    for (std::uint32_t i = 0; i < count; ++i) fill(records[i], i);
    // The order in which records come must not matter.
    dice_.shuffle(records);
    return records;
  }

  void fill(Business& business, std::uint32_t i) {
    business.id = numbered<Business>("b", i);
    if (dice_.below(3) > 0)
      business.capacity = static_cast<int>(dice_.below(4));
    if (dice_.below(3) == 0)
      business.candidates = ranking<Student>("s", students_);
  }

  void fill(Project& project, std::uint32_t i) {
    project.id = numbered<Project>("p", i);
    project.business = numbered<Business>("b", dice_.below(businesses_));
    project.seats = static_cast<int>(1 + dice_.below(3));
    project.minimum = static_cast<int>(1 + dice_.below(4) / 2);
    project.hours = {static_cast<int>(60 * (1 + dice_.below(20)))};
    const int first = static_cast<int>(dice_.below(60));
    project.dates = {day(first),
                     day(first + static_cast<int>(dice_.below(30)))};
    if (dice_.below(3) == 0)
      project.candidates = ranking<Student>("s", students_);
    project.candidates_only =
        !project.candidates.empty() && dice_.below(3) == 0;
    if (dice_.below(8) == 0) project.selection = Selection::interview;
    if (dice_.below(3) == 0) project.required[SkillId("web")] = level();
    if (dice_.below(2) == 0) project.preferred[SkillId("photo")] = level();
    if (dice_.below(2) == 0) project.develops = {SkillId("web")};
  }

  void fill(Student& student, std::uint32_t i) {
    student.id = numbered<Student>("s", i);
    if (dice_.below(4) > 0) student.skills[SkillId("web")].level = level();
    if (dice_.below(2) > 0) student.skills[SkillId("photo")].level = level();
    if (dice_.below(5) > 0) student.choices = ranking<Project>("p", projects_);
    if (dice_.below(3) == 0) student.seeking = Seeking::any;
    if (dice_.below(4) == 0)
      student.availability = {
          {{day(0), day(120)}, Hours{static_cast<int>(dice_.below(1500))}, {}}};
  }

  std::vector<Placement> placements() {
    std::vector<Placement> made;
    for (std::uint32_t p = 0; p < projects_; ++p)
      for (std::uint32_t s = 0; s < students_; ++s) {
        if (dice_.below(10) > 0) continue;
        constexpr State states[] = {State::applied, State::offered,
                                    State::active, State::declined};
        Placement& placement = made.emplace_back();
        placement.id = {numbered<Project>("p", p), numbered<Student>("s", s)};
        placement.history.push_back(
            {.to = states[dice_.below(4)], .on = day(-40)});
      }
    return made;
  }

  Level level() { return {static_cast<std::int8_t>(1 + dice_.below(4))}; }

  // Some of the ids in random order, some of them tied.
  template <class T>
  Ranking<Id<T>> ranking(const char* letter, std::size_t count) {
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    dice_.shuffle(order);
    order.resize(1 + dice_.below(count));
    Ranking<Id<T>> ranking;
    for (const std::uint32_t i : order) {
      if (ranking.empty() || dice_.below(3) > 0) ranking.emplace_back();
      ranking.back().push_back(numbered<T>(letter, i));
    }
    return ranking;
  }

  Dice dice_;
  std::size_t students_ = 0;
  std::size_t projects_ = 0;
  std::size_t businesses_ = 0;
};

}  // namespace stint::testing
