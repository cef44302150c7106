// A school year begins, on small random programs written as files: what changes
// is worked out here from the text of the command's help, and a second run
// finds nothing to do.

#include "stint/workflow/rollover.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "stint/store/store.hpp"
#include "support/match_instance.hpp"
#include "support/program_text.hpp"

using namespace stint;
using stint::testing::Dice;
using stint::testing::snapshot_of;

namespace {

using Files = std::map<std::string, std::string>;

const Date today = *Date::parse("2027-06-10");

std::string some_project(Dice& dice) {
  const char* dates[] = {"2026-10-05..2026-11-13", "2027-05-31..2027-06-09",
                         "2027-06-01..2027-06-10", "2027-09-20..2027-10-15"};
  const char* status[] = {"draft", "open", "open", "closed", "cancelled"};
  return std::string("title: P\nbusiness: b\nseats: 9\nhours: 10\ndates: ") +
         dates[dice.below(4)] + "\nstatus: " + status[dice.below(5)] + "\n";
}

// A ranking of some projects, some of them tied.
std::string some_choices(Dice& dice, std::size_t projects) {
  std::string text;
  for (std::size_t p = 0; p < projects; ++p) {
    if (dice.below(3) == 0) continue;
    if (!text.empty()) text += ", ";
    text += "p" + std::to_string(p);
    if (p + 2 >= projects || dice.below(2) == 0) continue;
    text.insert(text.rfind('p'), "[");
    text += ", p" + std::to_string(p + 1) + "]";
    ++p;
  }
  return "[" + text + "]";
}

std::string some_student(Dice& dice, std::size_t projects) {
  std::string text = "status: ";
  text += dice.below(5) == 0 ? "left\n" : "active  # here\n";
  if (dice.below(4) > 0)
    text += "graduates: " + std::to_string(2026 + dice.below(4)) + "\n";
  const char* seeking[] = {"", "seeking: any\n", "seeking: none\n",
                           "seeking: choices\n"};
  const std::size_t sought = dice.below(4);
  text += seeking[sought];
  if (sought == 0 || sought == 3)
    text += "choices: " + some_choices(dice, projects) + "  # from the form\n";
  return text;
}

Files some_program(Dice& dice) {
  Files files;
  files["program.yaml"] =
      "stint: 1\nname: T\nschool_years: [2026-08-19..2027-05-27" +
      std::string(dice.below(3) == 0 ? ", 2027-08-18..2028-05-25" : "") +
      "]\nprivate_fields: {}\n";
  files["schools/north.yaml"] =
      "name: North\nterms: {fall-2026: 2026-08-19..2026-12-18}\n";
  files["businesses/b.yaml"] = "name: B\n";
  const std::size_t projects = 1 + dice.below(5);
  const std::size_t students = 1 + dice.below(5);
  for (std::size_t p = 0; p < projects; ++p)
    files["projects/p" + std::to_string(p) + ".yaml"] = some_project(dice);
  for (std::size_t s = 0; s < students; ++s) {
    const std::string student = "s" + std::to_string(s);
    files["students/" + student + ".yaml"] = some_student(dice, projects);
    if (dice.below(2) == 0) continue;
    const char* state[] = {"applied", "offered", "active", "declined"};
    files["placements/p" + std::to_string(dice.below(projects)) + "/" +
          student + ".yaml"] = std::string("history: [{to: ") +
                               state[dice.below(4)] + ", on: 2026-09-01}]\n";
  }
  return files;
}

Files after(Files files, const Changes& changes, const Settings& settings) {
  MemoryFileSystem disk;
  for (const auto& [path, text] : files) disk.save(path, text);
  for (const FilePatch& patch : prepare(disk, {}, settings, changes))
    files[patch.path] = *patch.after;
  return files;
}

bool has_open(const Program& program, const StudentId* student,
              const ProjectId* project) {
  return std::any_of(
      program.placements.begin(), program.placements.end(),
      [&](const Placement& placement) {
        return placement.state() != State::declined &&
               (student == nullptr || placement.id.student == *student) &&
               (project == nullptr || placement.id.project == *project);
      });
}

bool can_be_had(const Program& program, const ProjectId& id) {
  const Project& project = *program.projects.find(id);
  return project.dates.last >= today &&
         (project.status == ProjectStatus::open ||
          project.status == ProjectStatus::draft);
}

Ranking<ProjectId> wanted_choices(const Program& program,
                                  const Ranking<ProjectId>& before) {
  Ranking<ProjectId> wanted;
  for (const auto& tier : before) {
    std::vector<ProjectId> kept;
    for (const ProjectId& id : tier)
      if (can_be_had(program, id)) kept.push_back(id);
    if (!kept.empty()) wanted.push_back(kept);
  }
  return wanted;
}

void check_student(const Program& program, const Student& before,
                   const Student& now) {
  CAPTURE(before.id.str());
  const bool graduates = before.graduates && *before.graduates <= 2027;
  const bool waits = graduates && has_open(program, &before.id, nullptr);
  const bool leaves = graduates && !waits;
  CHECK(now.status == (leaves ? Status::left : before.status));
  if (before.status == Status::left || graduates) {
    CHECK(now.choices == before.choices);
    CHECK(now.seeking == before.seeking);
    return;
  }
  CHECK(now.choices == wanted_choices(program, before.choices));
  const bool is_new = program.settings.school_years.size() == 1;
  if (before.seeks() == Seeking::any)
    CHECK(now.seeks() == (is_new ? Seeking::none : Seeking::any));
  else if (now.choices.empty())
    CHECK(now.seeks() == Seeking::none);
  else
    CHECK(now.seeks() == before.seeks());
}

void check_project(const Program& program, const Project& before,
                   const Project& now) {
  CAPTURE(before.id.str());
  const bool closes = before.status == ProjectStatus::open &&
                      before.dates.last < today &&
                      !has_open(program, nullptr, &before.id);
  CHECK(now.status == (closes ? ProjectStatus::closed : before.status));
}

}  // namespace

TEST_CASE("rollover does what it says, and a second run nothing") {
  constexpr std::uint64_t programs = 400;
  std::size_t changed = 0;
  for (std::uint64_t seed = 0; seed < programs; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const Files files = some_program(dice);
    const Program before = snapshot_of(files).program;
    const Rollover rollover = roll_over(before, {.year = {2027}}, today);
    changed += rollover.changes.records.size();
    const Files then = after(files, rollover.changes, before.settings);
    const Program now = snapshot_of(then).program;
    CHECK(now.settings.school_years.size() == 2);
    CHECK(now.schools.begin()->terms.size() == 2);
    for (const Student& student : before.students)
      check_student(before, student, *now.students.find(student.id));
    for (const Project& project : before.projects)
      check_project(before, project, *now.projects.find(project.id));
    CHECK(roll_over(now, {.year = {2027}}, today).changes.empty());
  }
  MESSAGE(programs << " programs, seeds from 0: " << changed
                   << " records changed");
  CHECK(changed > programs);
}
