#include "stint/workflow/derived.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "stint/workflow/shown.hpp"

namespace stint {
namespace {

enum class Show : std::uint8_t { project, student, both };

ShownPlacement shown(const Ledger& ledger, const Placement& placement,
                     Show show) {
  ShownPlacement result{.state = placement.state(),
                        .since = placement.history.back().on,
                        .dates = placement.dates,
                        .worked = placement.worked(),
                        .verified = placement.verified(),
                        .outcome = placement.outcome};
  const Project* project = ledger.program().projects.find(placement.id.project);
  if (project != nullptr) result.dates = dates_of(placement, *project);
  if (show != Show::student) result.project = placement.id.project;
  if (show != Show::project) result.student = placement.id.student;
  if (show == Show::project && project != nullptr)
    result.business = project->business;
  return result;
}

template <Show What, class R>
std::vector<ShownPlacement> placements(const Ledger& ledger, const R& record,
                                       Date) {
  std::vector<ShownPlacement> result;
  for (const Placement* placement : ledger.of(record.id))
    result.push_back(shown(ledger, *placement, What));
  return result;
}

template <class R>
Hours worked(const Ledger& ledger, const R& record, Date) {
  Hours sum;
  for (const Placement* placement : ledger.of(record.id))
    sum += placement->worked();
  return sum;
}

template <class R>
Hours verified(const Ledger& ledger, const R& record, Date) {
  Hours sum;
  for (const Placement* placement : ledger.of(record.id))
    sum += placement->verified();
  return sum;
}

template <class Records, class Test>
Number count_if(const Records& records, Test test) {
  return static_cast<int>(std::count_if(records.begin(), records.end(), test));
}

// Students

std::optional<Count<1, 12>> grade(const Ledger& ledger, const Student& student,
                                  Date day) {
  const auto grade = grade_on(student, ledger.program(), day);
  if (!grade || *grade < 1 || *grade > 12) return std::nullopt;
  return Count<1, 12>(*grade);
}

std::optional<Count<0, 150>> age(const Ledger&, const Student& student,
                                 Date day) {
  if (!student.born || *student.born > day) return std::nullopt;
  return Count<0, 150>(age_on(*student.born, day));
}

std::map<SkillId, ShownSkill> known_skills(const Ledger& ledger,
                                           const Student& student, Date day) {
  std::map<SkillId, ShownSkill> result;
  for (const auto& [skill, known] : ledger.levels(student, day))
    result[skill] = {known.level, std::string(word(known.source))};
  return result;
}

Hours counted(const Ledger& ledger, const Student& student, Date) {
  return ledger.verified_in_completed(student.id);
}

// Projects

Number seats_left(const Ledger& ledger, const Project& project, Date) {
  return ledger.seats_left(project);
}

Selection selection(const Ledger& ledger, const Project& project, Date) {
  return selection_of(project, ledger.program());
}

// Businesses

std::vector<ShownProject> projects(const Ledger& ledger,
                                   const Business& business, Date) {
  std::vector<ShownProject> result;
  for (const Project* project : ledger.projects_of(business.id))
    result.push_back({.project = project->id,
                      .title = project->title,
                      .status = project->status,
                      .dates = project->dates,
                      .seats = int{project->seats},
                      .seats_left = ledger.seats_left(*project)});
  return result;
}

std::map<Word, Number> by_state(const Ledger& ledger, const Business& business,
                                Date) {
  std::map<Word, Number> result;
  for (const Placement* placement : ledger.of(business.id))
    ++result[Word::unchecked(word(placement->state()))].value;
  return result;
}

// Placements

const Project* project_of(const Ledger& ledger, const Placement& placement) {
  return ledger.program().projects.find(placement.id.project);
}

ProjectId project_id(const Ledger&, const Placement& placement, Date) {
  return placement.id.project;
}

StudentId student_id(const Ledger&, const Placement& placement, Date) {
  return placement.id.student;
}

std::optional<BusinessId> business_id(const Ledger& ledger,
                                      const Placement& placement, Date) {
  const Project* project = project_of(ledger, placement);
  if (project == nullptr) return std::nullopt;
  return project->business;
}

State state(const Ledger&, const Placement& placement, Date) {
  return placement.state();
}

Date since(const Ledger&, const Placement& placement, Date) {
  return placement.history.back().on;
}

std::optional<DateRange> dates(const Ledger& ledger, const Placement& placement,
                               Date) {
  const Project* project = project_of(ledger, placement);
  return project == nullptr ? placement.dates : dates_of(placement, *project);
}

std::vector<ClockWindow> times(const Ledger& ledger, const Placement& placement,
                               Date) {
  const Project* project = project_of(ledger, placement);
  return project == nullptr ? placement.times : times_of(placement, *project);
}

std::optional<Hours> agreed(const Ledger& ledger, const Placement& placement,
                            Date) {
  const Project* project = project_of(ledger, placement);
  return project == nullptr ? placement.agreed : length_of(placement, *project);
}

std::optional<PersonId> mentor(const Ledger& ledger, const Placement& placement,
                               Date) {
  const Project* project = project_of(ledger, placement);
  return project == nullptr ? placement.mentor : mentor_of(placement, *project);
}

Hours worked_on(const Ledger&, const Placement& placement, Date) {
  return placement.worked();
}

Hours verified_on(const Ledger&, const Placement& placement, Date) {
  return placement.verified();
}

// The rest: how often a record is used.

Number students_at(const Ledger& ledger, const School& school, Date) {
  return count_if(ledger.program().students, [&](const Student& student) {
    return student.school == school.id;
  });
}

Number students_on(const Ledger& ledger, const Pathway& pathway, Date) {
  return count_if(ledger.program().students, [&](const Student& student) {
    return student.pathway == pathway.id;
  });
}

Number projects_on(const Ledger& ledger, const Pathway& pathway, Date) {
  return count_if(ledger.program().projects, [&](const Project& project) {
    return std::find(project.pathways.begin(), project.pathways.end(),
                     pathway.id) != project.pathways.end();
  });
}

Number students_with(const Ledger& ledger, const Skill& skill, Date day) {
  return count_if(ledger.program().students, [&](const Student& student) {
    return ledger.level(student, skill.id, day).has_value();
  });
}

Number projects_asking(const Ledger& ledger, const Skill& skill, Date) {
  return count_if(ledger.program().projects, [&](const Project& project) {
    return project.required.contains(skill.id) ||
           project.preferred.contains(skill.id);
  });
}

}  // namespace

template <>
const std::vector<Derived<School>>& derived_fields<School>() {
  static const std::vector<Derived<School>> fields{
      derived<School, students_at>("students", "How many students it has."),
  };
  return fields;
}

template <>
const std::vector<Derived<Skill>>& derived_fields<Skill>() {
  static const std::vector<Derived<Skill>> fields{
      derived<Skill, students_with>("students", "How many students have it."),
      derived<Skill, projects_asking>(
          "projects", "How many projects require or prefer it."),
  };
  return fields;
}

template <>
const std::vector<Derived<Pathway>>& derived_fields<Pathway>() {
  static const std::vector<Derived<Pathway>> fields{
      derived<Pathway, students_on>("students", "How many students follow it."),
      derived<Pathway, projects_on>("projects", "How many projects are on it."),
  };
  return fields;
}

template <>
const std::vector<Derived<Rule>>& derived_fields<Rule>() {
  static const std::vector<Derived<Rule>> fields;
  return fields;
}

template <>
const std::vector<Derived<Student>>& derived_fields<Student>() {
  using S = Student;
  static const std::vector<Derived<S>> fields{
      derived<S, grade>("grade", "The grade on that day."),
      derived<S, age>("age", "The age on that day."),
      derived<S, known_skills>("known_skills",
                               "What the student can do, by ratings in stints "
                               "or the record's own entry."),
      derived<S, worked<S>>("worked", "All hours worked."),
      derived<S, verified<S>>("verified", "Hours that a business verified."),
      derived<S, counted>("counted",
                          "Verified hours of completed stints, which count "
                          "toward an endorsement."),
      derived<S, placements<Show::project, S>>("placements",
                                               "Stints and applications."),
  };
  return fields;
}

template <>
const std::vector<Derived<Business>>& derived_fields<Business>() {
  using B = Business;
  static const std::vector<Derived<B>> fields{
      derived<B, projects>("projects", "What it offers."),
      derived<B, by_state>("by_state", "How many placements are in a state."),
      derived<B, worked<B>>("worked", "All hours worked for it."),
      derived<B, placements<Show::both, B>>("placements",
                                            "Students on its projects."),
  };
  return fields;
}

template <>
const std::vector<Derived<Project>>& derived_fields<Project>() {
  using P = Project;
  static const std::vector<Derived<P>> fields{
      derived<P, selection>("selection", "How students are selected."),
      derived<P, seats_left>("seats_left", "Seats that nobody holds."),
      derived<P, worked<P>>("worked", "All hours worked on it."),
      derived<P, placements<Show::student, P>>("placements",
                                               "Students on the project."),
  };
  return fields;
}

template <>
const std::vector<Derived<Placement>>& derived_fields<Placement>() {
  using P = Placement;
  static const std::vector<Derived<P>> fields{
      derived<P, project_id>("project", "The project."),
      derived<P, student_id>("student", "The student."),
      derived<P, business_id>("business", "The business."),
      derived<P, state>("state", "Where it stands."),
      derived<P, since>("since", "The day of its last step."),
      derived<P, dates>("dates", "Its first and last day."),
      derived<P, times>("times", "When in the week."),
      derived<P, agreed>("agreed", "How long the work is to be."),
      derived<P, mentor>("mentor", "Who guides the student."),
      derived<P, worked_on>("worked", "How long was worked."),
      derived<P, verified_on>("verified", "How much of it is verified."),
  };
  return fields;
}

template <>
const std::vector<Derived<Round>>& derived_fields<Round>() {
  static const std::vector<Derived<Round>> fields;
  return fields;
}

}  // namespace stint
