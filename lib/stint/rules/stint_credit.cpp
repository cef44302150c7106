#include "stint/rules/stint_credit.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/rules/endorsement_parts.hpp"
#include "stint/rules/youth_limits.hpp"

namespace stint {
namespace {

/// Days without work that end a run of hours.
constexpr int longest_pause = 7;

/// The state on `day`; nothing before the first step.
std::optional<Step> step_on(const Placement& placement, Date day) {
  std::optional<Step> last;
  for (const Step& step : placement.history)
    if (step.on <= day) last = step;
  return last;
}

bool was_active(const Placement& placement, Date day) {
  return std::any_of(placement.history.begin(), placement.history.end(),
                     [&](const Step& step) {
                       return step.to == State::active && step.on <= day;
                     });
}

void add_hours(const Placement& placement, Date day, StintCredit& credit) {
  std::map<Date, Hours> days;
  for (const Shift& shift : placement.shifts)
    if (shift.worked && shift.worked->minutes > 0 && shift.verified &&
        shift.verified->on <= day)
      days[shift.on] += *shift.worked;
  Hours run;
  std::optional<Date> before;
  for (const auto& [on, worked] : days) {
    if (before && on - *before - 1 > longest_pause) run = {};
    run += worked;
    credit.verified += worked;
    credit.in_a_row = std::max(credit.in_a_row, run);
    before = on;
  }
}

/// Durable skills that `evaluation` rates at `level` or above.
int skills_at(const Program& program, const Evaluation& evaluation,
              Level level) {
  int count = 0;
  for (const auto& [id, rated] : evaluation.skills) {
    const Skill* skill = program.skills.find(id);
    if (skill != nullptr && skill->skill_kind == SkillKind::durable &&
        rated >= level)
      ++count;
  }
  return count;
}

/// The best final evaluation by the business counts.
void judge_assessment(const Program& program, const Placement& placement,
                      Date day, const ExperienceTerms& terms,
                      CreditReasons& reasons) {
  if (terms.skills == 0) return;
  const int asked = skills_asked(program, terms);
  int best = -1;
  for (const Evaluation& evaluation : placement.evaluations)
    if (evaluation.by == Rater::business &&
        evaluation.evaluation_kind == EvaluationKind::final &&
        evaluation.on <= day)
      best = std::max(best, skills_at(program, evaluation, terms.level));
  if (best < 0)
    reasons.push_back(
        {Obstacle::not_assessed, "no final evaluation by the business"});
  else if (best < asked)
    reasons.push_back(
        {Obstacle::low_assessment,
         fmt::format("{} of {} at level {} or above", best,
                     counted(asked, "durable skill"), int{terms.level.value})});
}

/// A day, and what a stint that holds a seat on it is taken for.
struct View {
  Date day;
  enum class Running : std::uint8_t { as_it_is, completed } running;

  bool completes(const Step& step) const {
    return running == Running::completed && holds_capacity(step.to);
  }
};

/// Students who worked on the project by then, or are taken for it.
int group_on(const Ledger& ledger, const Project& project, View view) {
  const auto placements = ledger.of(project.id);
  return static_cast<int>(std::count_if(
      placements.begin(), placements.end(), [&](const Placement* other) {
        const auto step = step_on(*other, view.day);
        return was_active(*other, view.day) || (step && view.completes(*step));
      }));
}

void judge_group(const Ledger& ledger, const Project& project, View view,
                 CreditReasons& reasons) {
  if (project.work != Work::team)
    reasons.push_back({Obstacle::alone, "not the work of a team"});
  else if (group_on(ledger, project, view) < 2)
    reasons.push_back({Obstacle::alone, "nobody else was on the team"});
}

StintCredit credit_of(const Ledger& ledger, const Placement& placement,
                      const Step& step, const Project& project,
                      const Pathway& pathway, const EndorsementTerms& terms,
                      View view) {
  StintCredit credit;
  credit.placement = placement.id;
  credit.on = step.on;
  add_hours(placement, view.day, credit);
  const CreditCase plan{ledger.program(), project, &placement};
  credit.against_experience =
      plan_against_experience(plan, &pathway, terms.experience);
  credit.against_challenge = plan_against_challenge(plan);
  judge_group(ledger, project, view, credit.against_challenge);
  const bool exploration = may_count_as(project, CountsAs::exploration);
  if (view.completes(step)) {
    credit.on = std::max(step.on, dates_of(placement, project).last);
    credit.verified = credit.in_a_row =
        std::max(credit.verified, length_of(placement, project));
    credit.exploration = exploration;
    return credit;
  }
  if (step.to != State::completed) {
    const CreditReason reason{
        Obstacle::not_completed,
        "not completed, but " + std::string(word(step.to))};
    credit.against_experience.insert(credit.against_experience.begin(), reason);
    credit.against_challenge.insert(credit.against_challenge.begin(), reason);
    return credit;
  }
  judge_assessment(ledger.program(), placement, view.day, terms.experience,
                   credit.against_experience);
  if (credit.verified.minutes == 0)
    credit.against_experience.push_back(
        {Obstacle::not_verified, "no hours are verified"});
  credit.exploration = exploration;
  return credit;
}

/// Nothing if it is neither an experience nor a team challenge.
std::optional<StintCredit> credit_of(const Progress& progress) {
  const bool experience =
      progress.progress_kind == ProgressKind::career_development;
  if (!experience && progress.progress_kind != ProgressKind::team_challenge)
    return std::nullopt;
  const CreditReason other{
      Obstacle::counts_as,
      "recorded as " + std::string(word(progress.progress_kind))};
  StintCredit credit;
  credit.what = progress.what;
  credit.on = progress.on;
  (experience ? credit.against_challenge : credit.against_experience)
      .push_back(other);
  if (!experience) return credit;
  credit.verified = credit.in_a_row = progress.hours.value_or(Hours{});
  if (credit.verified.minutes == 0)
    credit.against_experience.push_back(
        {Obstacle::not_verified, "no hours are recorded"});
  return credit;
}

/// All credits of a student, in order.
std::vector<StintCredit> collect(const Ledger& ledger, const Student& student,
                                 const Pathway& pathway,
                                 const EndorsementTerms& terms, View view) {
  std::vector<StintCredit> credits;
  for (const Progress& progress : student.progress)
    if (progress.on <= view.day)
      if (auto credit = credit_of(progress))
        credits.push_back(std::move(*credit));
  for (const Placement* placement : ledger.of(student.id)) {
    const auto step = step_on(*placement, view.day);
    const Project* project =
        ledger.program().projects.find(placement->id.project);
    if (!step || project == nullptr) continue;
    if (step->to != State::completed && !view.completes(*step) &&
        !was_active(*placement, view.day))
      continue;
    credits.push_back(
        credit_of(ledger, *placement, *step, *project, pathway, terms, view));
  }
  std::stable_sort(credits.begin(), credits.end(),
                   [](const StintCredit& a, const StintCredit& b) {
                     return std::tie(a.on, a.placement) <
                            std::tie(b.on, b.placement);
                   });
  return credits;
}

}  // namespace

int skills_asked(const Program& program, const ExperienceTerms& terms) {
  const auto durable = std::count_if(
      program.skills.begin(), program.skills.end(), [](const Skill& skill) {
        return skill.skill_kind == SkillKind::durable && !skill.retired;
      });
  return std::min(int{terms.skills}, static_cast<int>(durable));
}

std::vector<StintCredit> credits_of(const Ledger& ledger,
                                    const Student& student,
                                    const Pathway& pathway,
                                    const EndorsementTerms& terms, Date day) {
  return collect(ledger, student, pathway, terms,
                 {day, View::Running::as_it_is});
}

std::vector<StintCredit> credits_ahead(const Ledger& ledger,
                                       const Student& student,
                                       const Pathway& pathway,
                                       const EndorsementTerms& terms,
                                       Date day) {
  return collect(ledger, student, pathway, terms,
                 {day, View::Running::completed});
}

}  // namespace stint
