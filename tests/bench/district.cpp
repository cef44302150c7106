#include "district.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "support/match_instance.hpp"

namespace stint::bench {
namespace {

constexpr std::uint32_t skills = 50;
constexpr std::uint32_t pathways = 20;
constexpr std::uint32_t schools = 5;

Date day(int year, unsigned month, unsigned number) {
  return *Date::of(year, month, number);
}

template <class T>
Id<T> numbered(const char* name, std::uint32_t number) {
  return Id<T>(fmt::format("{}-{}", name, number));
}

std::vector<ClockWindow> windows(std::initializer_list<const char*> texts) {
  std::vector<ClockWindow> read;
  for (const char* text : texts) read.push_back(*parse_clock_window(text));
  return read;
}

const std::vector<PlaceId>& places() {
  static const std::vector<PlaceId> all{
      PlaceId("remote"), PlaceId("downtown"), PlaceId("north-side"),
      PlaceId("south-side"), PlaceId("on-campus")};
  return all;
}

/// Draws the records of a district, kind by kind.
class Drawing {
 public:
  explicit Drawing(const DistrictSize& size) : size_(size) {}

  Program make() {
    Program program;
    program.settings = settings();
    program.schools = Records(list<School>(schools));
    program.skills = Records(list<Skill>(skills));
    program.pathways = Records(list<Pathway>(pathways));
    program.businesses = Records(list<Business>(size_.businesses));
    projects_ = list<Project>(size_.projects + past());
    program.students = Records(list<Student>(size_.students));
    program.placements = Records(placements());
    program.projects = Records(std::move(projects_));
    return program;
  }

 private:
  std::uint32_t past() const { return size_.projects / 10; }
  bool is_past(std::uint32_t project) const {
    return project >= size_.projects;
  }
  bool one_in(std::uint32_t count) { return dice_.below(count) == 0; }

  template <class R>
  std::vector<R> list(std::uint32_t count) {
    std::vector<R> records(count);
    for (std::uint32_t i = 0; i < count; ++i) fill(records[i], i);
    return records;
  }

  Settings settings() const {
    Settings settings;
    settings.name = "District";
    settings.school_years = {{day(2025, 8, 20), day(2026, 5, 28)},
                             {day(2026, 8, 19), day(2027, 5, 27)}};
    settings.currency = "USD";
    settings.places = places();
    settings.staff[StaffId("coordinator")].name = "C. Example";
    settings.match.per_student = size_.per_student;
    return settings;
  }

  void fill(School& school, std::uint32_t i) {
    school.id = numbered<School>("school", i);
    school.name = fmt::format("School {}", i);
  }

  void fill(Skill& skill, std::uint32_t i) {
    skill.id = numbered<Skill>("skill", i);
    skill.name = fmt::format("Skill {}", i);
  }

  void fill(Pathway& pathway, std::uint32_t i) {
    pathway.id = numbered<Pathway>("pathway", i);
    pathway.name = fmt::format("Pathway {}", i);
    for (std::uint32_t k = 0; k < 5; ++k)
      pathway.skills.push_back(numbered<Skill>("skill", (5 * i + k) % skills));
    pathway.endorsement = RuleId("us-il-ccpe");
  }

  void fill(Business& business, std::uint32_t i) {
    business.id = numbered<Business>("business", i);
    business.name = fmt::format("Business {}", i);
    business.industry = "services";
    if (one_in(2)) business.capacity = static_cast<int>(2 + dice_.below(6));
    Person& mentor = business.people[PersonId("mentor")];
    mentor.name = "M. Example";
    mentor.email = fmt::format("mentor-{}@example.org", i);
    business.contact = PersonId("mentor");
    if (one_in(20)) business.avoids = {any_student()};
  }

  void fill(Project& project, std::uint32_t i) {
    project.id = numbered<Project>("project", i);
    project.title = fmt::format("Project {}", i);
    project.business =
        numbered<Business>("business", dice_.below(size_.businesses));
    project.mentor = PersonId("mentor");
    project.deliverable = "A report, and a talk about it.";
    project.seats = static_cast<int>(1 + dice_.below(4));
    project.minimum =
        static_cast<int>(1 + dice_.below(static_cast<std::uint32_t>(
                                 std::min(size_.minimum, int{project.seats}))));
    project.hours = {static_cast<int>(60 * (10 + dice_.below(31)))};
    project.dates = dates_of_project(i);
    if (!one_in(10)) project.times = times_of_project();
    project.place = places()[dice_.below(places().size())];
    ask_for_skills(project);
    if (one_in(4)) project.age = static_cast<int>(14 + dice_.below(4));
    if (one_in(5)) project.grades = CountRange{10, 12};
    project.pathways = {numbered<Pathway>("pathway", dice_.below(pathways))};
    project.pathways_only = one_in(6);
    if (one_in(20)) project.selection = Selection::interview;
    if (one_in(10)) project.candidates = {{any_student()}, {any_student()}};
    if (is_past(i)) project.status = ProjectStatus::closed;
  }

  void ask_for_skills(Project& project) {
    const std::uint32_t required = 1 + dice_.below(3);
    while (project.required.size() < required)
      project.required[any_skill()] = {
          static_cast<std::int8_t>(1 + dice_.below(3))};
    for (std::uint32_t k = dice_.below(3); k > 0; --k) {
      const SkillId skill = any_skill();
      if (!project.required.contains(skill)) project.preferred[skill] = {2};
    }
    project.develops = {any_skill()};
  }

  DateRange dates_of_project(std::uint32_t i) {
    const Date first = is_past(i) ? day(2026, 2, 2) : day(2026, 10, 5);
    const Date begin = first + static_cast<int>(7 * dice_.below(6));
    return {begin, begin + static_cast<int>(27 + 7 * dice_.below(5))};
  }

  std::vector<ClockWindow> times_of_project() {
    switch (dice_.below(4)) {
      case 0:
        return windows({"mon-fri 15:30-18:00"});
      case 1:
        return windows({"mon,wed 15:30-18:30"});
      case 2:
        return windows({"tue+thu 16:00-19:00", "sat 09:00-12:00"});
      default:
        return windows({"sat+sun 09:00-13:00"});
    }
  }

  void fill(Student& student, std::uint32_t i) {
    student.id = numbered<Student>("s", i);
    student.name = fmt::format("Student {}", i);
    if (!one_in(50))
      student.born = day(2008, 9, 1) + static_cast<int>(dice_.below(4 * 365));
    student.email = fmt::format("s-{}@example.org", i);
    student.school = numbered<School>("school", dice_.below(schools));
    student.graduates = static_cast<int>(2027 + dice_.below(4));
    const std::uint32_t pathway = dice_.below(pathways);
    student.pathway = numbered<Pathway>("pathway", pathway);
    learn(student, pathway);
    for (std::uint32_t k = dice_.below(3); k > 0; --k)
      add_new(student.wants, any_skill());
    draw_choices(student);
    if (one_in(30))
      student.avoids = {AvoidId(
          numbered<Business>("business", dice_.below(size_.businesses)).str())};
    student.availability = availability();
    if (!one_in(3))
      for (const PlaceId& place : places())
        if (!one_in(4)) student.travel.push_back(place);
    if (one_in(40)) student.status = Status::paused;
  }

  /// Skills of the own pathway, and others.
  void learn(Student& student, std::uint32_t pathway) {
    for (std::uint32_t k = 4 + dice_.below(7); k > 0; --k) {
      const SkillId skill =
          one_in(2) ? any_skill()
                    : numbered<Skill>("skill",
                                      (5 * pathway + dice_.below(5)) % skills);
      StudentSkill& known = student.skills[skill];
      known.level = {static_cast<std::int8_t>(1 + dice_.below(4))};
      if (one_in(4)) known.source = SkillSource::course;
    }
  }

  void draw_choices(Student& student) {
    const bool any = dice_.below(100) < size_.any;
    if (any) student.seeking = Seeking::any;
    if (any && one_in(2)) return;
    std::vector<ProjectId> chosen;
    while (chosen.size() < 5) add_new(chosen, likely_project(student));
    for (const ProjectId& project : chosen) {
      const bool tied = !student.choices.empty() && one_in(8);
      if (!tied) student.choices.emplace_back();
      student.choices.back().push_back(project);
    }
  }

  /// One that asks for nothing the student lacks, if a few draws find it.
  ProjectId likely_project(const Student& student) {
    std::uint32_t drawn = 0;
    for (int attempt = 0; attempt < 20; ++attempt) {
      drawn = dice_.below(size_.projects);
      const auto& asked = projects_[drawn].required;
      const bool suits = std::all_of(asked.begin(), asked.end(), [&](auto& a) {
        const auto known = student.skills.find(a.first);
        return known != student.skills.end() && known->second.level >= a.second;
      });
      if (suits) break;
    }
    return projects_[drawn].id;
  }

  std::vector<Availability> availability() {
    std::vector<Availability> blocks;
    if (one_in(5)) return blocks;
    Availability& fall = blocks.emplace_back();
    fall.dates = {day(2026, 8, 19), day(2026, 12, one_in(2) ? 5U : 31U)};
    fall.weekly = Hours{static_cast<int>(60 * (6 + dice_.below(10)))};
    fall.times = windows({"mon-fri 15:00-19:00"});
    if (!one_in(3)) fall.times.push_back(*parse_clock_window("sat 8:00-18:00"));
    if (!one_in(3)) return blocks;
    Availability winter;
    winter.dates = {fall.dates.last + 1, day(2027, 5, 27)};
    winter.weekly = Hours{static_cast<int>(60 * (4 + dice_.below(6)))};
    blocks.push_back(std::move(winter));
    return blocks;
  }

  /// Stints of last spring, and a few that begin now.
  std::vector<Placement> placements() {
    std::vector<Placement> made;
    for (std::uint32_t p = 0; p < projects_.size(); ++p) {
      if (!is_past(p) && !one_in(40)) continue;
      const Project& project = projects_[p];
      const std::uint32_t first = dice_.below(size_.students);
      const auto count = is_past(p) ? std::uint32_t(int{project.seats}) : 1U;
      for (std::uint32_t k = 0; k < count; ++k)
        made.push_back(
            placement(project, (first + 7 * k) % size_.students, is_past(p)));
    }
    return made;
  }

  Placement placement(const Project& project, std::uint32_t student,
                      bool past) {
    Placement made;
    made.id = {project.id, numbered<Student>("s", student)};
    const auto step = [&](State to, Date on) {
      made.history.push_back(
          {.to = to, .on = on, .by = StaffId("coordinator")});
    };
    step(State::applied, past ? day(2026, 1, 12) : day(2026, 9, 1));
    if (!past && one_in(3)) return made;
    step(State::offered, past ? day(2026, 1, 19) : day(2026, 9, 8));
    if (!past) return made;
    step(State::accepted, day(2026, 1, 22));
    step(State::active, project.dates.first);
    for (int week = 0; week < 4; ++week) {
      Shift& shift = made.shifts.emplace_back();
      shift.on = project.dates.first + 7 * week;
      shift.worked = Hours{150};
      shift.verified = Signature{shift.on, StaffId("coordinator")};
    }
    Evaluation& evaluation = made.evaluations.emplace_back();
    evaluation.on = project.dates.last;
    for (const auto& [skill, level] : project.required)
      evaluation.skills[skill] = {static_cast<std::int8_t>(1 + dice_.below(4))};
    step(State::completed, project.dates.last);
    return made;
  }

  SkillId any_skill() { return numbered<Skill>("skill", dice_.below(skills)); }
  StudentId any_student() {
    return numbered<Student>("s", dice_.below(size_.students));
  }

  template <class T>
  static void add_new(std::vector<T>& items, T item) {
    if (std::find(items.begin(), items.end(), item) == items.end())
      items.push_back(std::move(item));
  }

  DistrictSize size_;
  testing::Dice dice_{2026};
  std::vector<Project> projects_;
};

}  // namespace

Date district_day() { return day(2026, 9, 15); }

Program district(const DistrictSize& size) { return Drawing(size).make(); }

}  // namespace stint::bench
