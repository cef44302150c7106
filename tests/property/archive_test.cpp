// What `archive` takes away, on small random programs, against a search that
// looks at one record after the other until nothing changes.

#include <set>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "stint/records/ledger.hpp"
#include "stint/workflow/archive_year.hpp"
#include "support/match_instance.hpp"

using namespace stint;
using stint::testing::Dice;

namespace {

const Date last_of_summer = *Date::parse("2026-08-18");
const Date today = *Date::parse("2026-10-01");

template <class Key>
Key key(const char* kind, std::size_t number) {
  return Key(kind + std::to_string(number));
}

// A day of one of two school years, or of the summer between.
Date some_day(Dice& dice) {
  return *Date::parse("2025-09-01") +
         static_cast<std::int32_t>(dice.below(380));
}

Student some_student(Dice& dice, std::size_t number, std::size_t projects) {
  Student student;
  student.id = key<StudentId>("s", number);
  if (dice.below(4) > 0) student.status = Status::left;
  if (dice.below(3) > 0)
    student.graduates = static_cast<int>(2025 + dice.below(3));
  if (dice.below(4) == 0)
    student.choices.push_back({key<ProjectId>("p", dice.below(projects))});
  return student;
}

Project some_project(Dice& dice, std::size_t number, std::size_t students) {
  Project project;
  project.id = key<ProjectId>("p", number);
  project.business = BusinessId("b");
  const Date first = some_day(dice);
  project.dates = {first, first + 10};
  project.status = static_cast<ProjectStatus>(dice.below(4));
  if (dice.below(5) == 0)
    project.candidates.push_back({key<StudentId>("s", dice.below(students))});
  return project;
}

Placement some_placement(Dice& dice, PlacementId id, std::size_t projects) {
  Placement placement;
  placement.id = std::move(id);
  Step step;
  step.to = static_cast<State>(dice.below(Words<State>::names.size()));
  step.on = some_day(dice);
  placement.history.push_back(step);
  if (dice.below(4) == 0) placement.round = key<RoundId>("r", dice.below(2));
  if (dice.below(6) == 0) {
    Coaching coaching;
    coaching.next = key<ProjectId>("p", dice.below(projects));
    placement.coaching.push_back(coaching);
  }
  return placement;
}

Program some_program(Dice& dice) {
  const std::size_t students = 1 + dice.below(6);
  const std::size_t projects = 1 + dice.below(5);
  Program program;
  program.settings.school_years = {*parse_date_range("2025-08-20..2026-05-28"),
                                   *parse_date_range("2026-08-19..2027-05-27")};
  std::vector<Student> all_students;
  for (std::size_t s = 0; s < students; ++s)
    all_students.push_back(some_student(dice, s, projects));
  std::vector<Project> all_projects;
  for (std::size_t p = 0; p < projects; ++p)
    all_projects.push_back(some_project(dice, p, students));
  std::vector<Placement> placements;
  for (std::size_t p = 0; p < projects; ++p)
    for (std::size_t s = 0; s < students; ++s)
      if (dice.below(3) == 0)
        placements.push_back(some_placement(
            dice, {key<ProjectId>("p", p), key<StudentId>("s", s)}, projects));
  std::vector<Round> rounds(2);
  for (std::size_t r = 0; r < rounds.size(); ++r) {
    rounds[r].id = key<RoundId>("r", r);
    rounds[r].today = some_day(dice);
    RoundUnplaced unplaced;
    unplaced.student = key<StudentId>("s", dice.below(students));
    rounds[r].unplaced.push_back(unplaced);
  }
  std::vector<Business> businesses(1);
  businesses[0].id = BusinessId("b");
  if (dice.below(4) == 0)
    businesses[0].avoids.push_back(key<StudentId>("s", dice.below(students)));
  program.students = Records(std::move(all_students));
  program.projects = Records(std::move(all_projects));
  program.placements = Records(std::move(placements));
  program.rounds = Records(std::move(rounds));
  program.businesses = Records(std::move(businesses));
  return program;
}

bool has_ended(const Placement& placement) {
  const State state = placement.state();
  const bool is_over = state == State::completed || state == State::rejected ||
                       state == State::declined || state == State::withdrawn ||
                       state == State::ended;
  return is_over && placement.history.back().on <= last_of_summer;
}

using Refs = std::set<RecordRef>;

// All that is finished for itself.
Refs finished(const Program& program) {
  Refs refs;
  for (const Student& student : program.students) {
    bool is_done = student.status == Status::left &&
                   (!student.graduates || *student.graduates <= 2026);
    for (const Placement& placement : program.placements)
      if (placement.id.student == student.id)
        is_done = is_done && has_ended(placement);
    if (!is_done) continue;
    refs.insert({Kind::student, student.id.str()});
    for (const Placement& placement : program.placements)
      if (placement.id.student == student.id)
        refs.insert({Kind::placement, placement.id.str()});
  }
  for (const Project& project : program.projects)
    if (project.dates.last <= last_of_summer &&
        (project.status == ProjectStatus::closed ||
         project.status == ProjectStatus::cancelled))
      refs.insert({Kind::project, project.id.str()});
  for (const Round& round : program.rounds)
    if (round.today <= last_of_summer)
      refs.insert({Kind::round, round.id.str()});
  return refs;
}

// Whether `from` names `record`, in the fields that the programs here have.
bool names(const Program& program, const RecordRef& from,
           const RecordRef& record) {
  const auto is = [&](const char* kind, const std::string& id) {
    return std::string(singular(record.kind)) == kind && record.id == id;
  };
  for (const Student& student : program.students) {
    if (from != RecordRef{Kind::student, student.id.str()}) continue;
    if (record.kind == Kind::placement &&
        record.id.ends_with("/" + student.id.str()))
      return true;
    for (const auto& tier : student.choices)
      if (is("project", tier[0].str())) return true;
  }
  for (const Project& project : program.projects) {
    if (from != RecordRef{Kind::project, project.id.str()}) continue;
    for (const auto& tier : project.candidates)
      if (is("student", tier[0].str())) return true;
  }
  for (const Placement& placement : program.placements) {
    if (from != RecordRef{Kind::placement, placement.id.str()}) continue;
    if (is("project", placement.id.project.str()) ||
        is("student", placement.id.student.str()))
      return true;
    if (placement.round && is("round", placement.round->str())) return true;
    for (const Coaching& coaching : placement.coaching)
      if (is("project", coaching.next->str())) return true;
  }
  for (const Round& round : program.rounds)
    if (from == RecordRef{Kind::round, round.id.str()} &&
        is("student", round.unplaced[0].student.str()))
      return true;
  for (const StudentId& avoided : program.businesses.begin()->avoids)
    if (from.kind == Kind::business && is("student", avoided.str()))
      return true;
  return false;
}

bool is_needed(const Program& program, const RecordRef& record,
               const Refs& going) {
  for (const Kind kind : {Kind::student, Kind::business, Kind::project,
                          Kind::placement, Kind::round})
    for (const std::string& id : ids_of(program, kind))
      if (!going.contains({kind, id}) && names(program, {kind, id}, record))
        return true;
  return false;
}

Refs expected(const Program& program) {
  Refs going = finished(program);
  for (bool has_changed = true; has_changed;) {
    has_changed = false;
    for (const RecordRef& record : Refs(going))
      if (is_needed(program, record, going)) {
        going.erase(record);
        has_changed = true;
      }
  }
  return going;
}

}  // namespace

TEST_CASE("archive takes all that is finished and that nothing left needs") {
  constexpr std::uint64_t programs = 5000;
  std::size_t gone = 0;
  std::size_t kept = 0;
  for (std::uint64_t seed = 0; seed < programs; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const Program program = some_program(dice);
    const YearArchive archive = archive_year(program, {2025}, today);
    const Refs going = expected(program);
    CHECK(Refs(archive.records.begin(), archive.records.end()) == going);
    CHECK(archive.records.size() + archive.kept.size() ==
          finished(program).size());
    for (const KeptRecord& record : archive.kept)
      CHECK_FALSE(going.contains(record.needed_by));
    gone += archive.records.size();
    kept += archive.kept.size();
  }
  MESSAGE(programs << " programs, seeds from 0: " << gone << " records go, "
                   << kept << " finished ones stay");
  CHECK(gone > programs);
  CHECK(kept > programs);
}
