#include "stint/workflow/derived.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "stint/records/shipped_rules.hpp"
#include "stint/workflow/derived_credit.hpp"
#include "stint/workflow/derived_parts.hpp"
#include "stint/workflow/shown_life.hpp"

namespace stint {
namespace {

template <class Records, class Test>
Number count_if(const Records& records, Test test) {
  return static_cast<int>(std::count_if(records.begin(), records.end(), test));
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

std::vector<ShownFact> business_facts(const Ledger& ledger,
                                      const Business& business, Date) {
  return shown_facts(reliability(ledger, business.id));
}

// Rules

std::string origin(const Ledger&, const Rule& rule, Date) {
  if (rule.shipped) return "shipped";
  const auto all = shipped_rules();
  return std::any_of(all.begin(), all.end(),
                     [&](const ShippedRule& shipped) {
                       return shipped.id == rule.id.str();
                     })
             ? "copy"
             : "own";
}

// Placements

std::optional<Date> answer_by(const Ledger&, const Placement& placement, Date) {
  return open_offer(placement);
}

bool overdue(const Ledger&, const Placement& placement, Date day) {
  return is_overdue(placement, day);
}

std::vector<ShownEvaluation> evaluations(const Ledger&,
                                         const Placement& placement, Date) {
  return shown_evaluations(placement);
}

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
  static const std::vector<Derived<Rule>> fields{
      derived<Rule, origin>("origin",
                            "Whether it comes with stint, is a copy in this "
                            "program, or the program's own."),
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
      derived<B, business_facts>("reliability",
                                 "What is on record of stints kept and called "
                                 "off; for the coordinator."),
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
      derived<P, counts_shown>("counts_for",
                               "What it counts for toward an endorsement."),
      derived<P, ages_shown>("for_ages", "Who may do it, where some may not."),
      derived<P, advice_shown>("advice",
                               "What would make it count, or a better "
                               "posting."),
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
      derived<P, answer_by>("answer_by", "Last day to answer an open offer."),
      derived<P, overdue>("overdue", "That day is past."),
      derived<P, evaluations>("evaluations",
                              "What each side says of it, once both have."),
  };
  return fields;
}

template <>
const std::vector<Derived<Round>>& derived_fields<Round>() {
  static const std::vector<Derived<Round>> fields;
  return fields;
}

}  // namespace stint
