#include "stint/workflow/shown_life.hpp"

#include "stint/workflow/derived_parts.hpp"
#include "stint/workflow/sealed.hpp"

namespace stint {

template <>
const Table<ShownFact>& table<ShownFact>() {
  using F = ShownFact;
  static const Table<F> fields(
      "fact", {
                  field<&F::fact>("fact", "What is on record."),
                  field<&F::count>("count", "How often."),
                  field<&F::where>("where", "On which stints and days."),
              });
  return fields;
}

template <>
const Table<ShownCoaching>& table<ShownCoaching>() {
  using C = ShownCoaching;
  static const Table<C> fields(
      "coaching in short",
      {
          field<&C::project>("project", "The project it was about."),
          field<&C::on>("on", "The day."),
          field<&C::note>("note", "What the student was told."),
          field<&C::next>("next", "The project to try next."),
      });
  return fields;
}

template <>
const Table<ShownEvaluation>& table<ShownEvaluation>() {
  using E = ShownEvaluation;
  static const Table<E> fields(
      "evaluation",
      {
          field<&E::by>("by", "Business, student or coordinator."),
          field<&E::person>("person", "Who at the business."),
          field<&E::evaluation_kind>("kind", "Preliminary or final."),
          field<&E::on>("on", "The day."),
          field<&E::entered>("entered", "Who typed it in, and when."),
          field<&E::skills>("skills", "The level shown in each skill."),
          field<&E::again>("again", "Would do this again together."),
          field<&E::hire>("hire", "The business would hire this student."),
          field<&E::comment>("comment", "In their own words."),
          field<&E::hidden_until>("hidden_until",
                                  "Whose final evaluation must be in before "
                                  "this one is shown."),
      });
  return fields;
}

std::optional<Date> open_offer(const Placement& placement) {
  const Step& last = placement.history.back();
  return last.to == State::offered ? last.answer_by : std::nullopt;
}

bool is_overdue(const Placement& placement, Date day) {
  const auto last = open_offer(placement);
  return last && *last < day;
}

ShownPlacement shown(const Ledger& ledger, const Placement& placement,
                     Show show, Date day) {
  ShownPlacement result{.state = placement.state(),
                        .since = placement.history.back().on,
                        .dates = placement.dates,
                        .worked = placement.worked(),
                        .verified = placement.verified(),
                        .outcome = placement.outcome,
                        .answer_by = open_offer(placement),
                        .overdue = is_overdue(placement, day)};
  const Project* project = ledger.program().projects.find(placement.id.project);
  if (project != nullptr) result.dates = dates_of(placement, *project);
  if (show != Show::student) result.project = placement.id.project;
  if (show != Show::project) result.student = placement.id.student;
  if (show == Show::project && project != nullptr)
    result.business = project->business;
  return result;
}

std::vector<ShownFact> shown_facts(const std::vector<ReliabilityFact>& facts) {
  std::vector<ShownFact> shown;
  for (const ReliabilityFact& fact : facts)
    shown.push_back({fact.fact, fact.count, fact.sources});
  return shown;
}

std::vector<ShownCoaching> shown_coaching(const Ledger& ledger,
                                          const StudentId& student) {
  std::vector<ShownCoaching> shown;
  for (const Placement* placement : ledger.of(student))
    for (const Coaching& told : placement->coaching)
      shown.push_back({placement->id.project, told.on, told.note, told.next});
  return shown;
}

std::vector<ShownEvaluation> shown_evaluations(const Placement& placement) {
  std::vector<ShownEvaluation> shown;
  for (const Evaluation& evaluation : placement.evaluations) {
    ShownEvaluation one{.by = evaluation.by,
                        .person = evaluation.person,
                        .evaluation_kind = evaluation.evaluation_kind,
                        .on = evaluation.on,
                        .entered = evaluation.entered,
                        .hidden_until = sealed_until(placement, evaluation)};
    if (!one.hidden_until) {
      one.skills = evaluation.skills;
      one.again = evaluation.again;
      one.hire = evaluation.hire;
      one.comment = evaluation.comment;
    }
    shown.push_back(std::move(one));
  }
  return shown;
}

}  // namespace stint
