#include "stint/rules/endorsement.hpp"

#include <algorithm>

#include "stint/rules/endorsement_parts.hpp"

namespace stint {
namespace {

bool is_outside(const StintCredit& credit) { return !credit.placement; }

int count_progress(const Student& student, ProgressKind kind, Date day) {
  return static_cast<int>(std::count_if(
      student.progress.begin(), student.progress.end(),
      [&](const Progress& progress) {
        return progress.progress_kind == kind && progress.on <= day;
      }));
}

int credits_earned(const Student& student, Date day) {
  int sum = 0;
  for (const Progress& progress : student.progress)
    if (progress.progress_kind == ProgressKind::early_college_credit &&
        progress.on <= day)
      sum += progress.credits.value_or(0);
  return sum;
}

/// Enough intensive ones are as good as all that are asked for. A stint that is
/// used for something else is no exploration beside it.
int explorations_of(const Student& student, const EndorsementAnswer& answer,
                    Date day) {
  const EndorsementTerms& terms = *answer.terms;
  int have = count_progress(student, ProgressKind::exploration, day);
  for (std::size_t i = 0; i < answer.credits.size(); ++i)
    if (answer.credits[i].exploration &&
        answer.by_floor.uses[i] == CreditUse::none)
      ++have;
  const int intensive =
      count_progress(student, ProgressKind::intensive_exploration, day);
  if (terms.intensive_explorations > 0 &&
      intensive >= terms.intensive_explorations)
    return std::max(have, int{terms.explorations});
  return have;
}

std::vector<Creditable> creditable(const std::vector<StintCredit>& credits,
                                   const FloorAnswer& reading) {
  std::vector<Creditable> items;
  items.reserve(credits.size());
  for (const StintCredit& credit : credits) {
    const Hours hours = reading.hours_of(credit);
    items.push_back({.experience = credit.against_experience.empty() &&
                                   hours.minutes > 0 && hours >= reading.floor,
                     .challenge = credit.against_challenge.empty(),
                     .hours = hours});
  }
  return items;
}

/// The challenges that are needed: first what was earned outside, then what
/// could be nothing else, then the earliest.
void use_challenges(const std::vector<StintCredit>& credits,
                    const std::vector<Creditable>& items,
                    const ChoiceGoal& goal, std::vector<CreditUse>& uses) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < items.size(); ++i)
    if (items[i].challenge && (goal.one_for_both || uses[i] == CreditUse::none))
      places.push_back(i);
  const auto rank = [&](std::size_t i) {
    if (is_outside(credits[i])) return 0;
    return items[i].experience ? 2 : 1;
  };
  std::stable_sort(
      places.begin(), places.end(),
      [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
  places.resize(std::min(places.size(), std::size_t(goal.challenges)));
  for (const std::size_t i : places)
    uses[i] = uses[i] == CreditUse::experience ? CreditUse::both
                                               : CreditUse::challenge;
}

}  // namespace

FloorAnswer answer_under(const std::vector<StintCredit>& credits,
                         const EndorsementTerms& terms, Hours floor,
                         bool consecutive) {
  FloorAnswer answer;
  answer.floor = floor;
  answer.consecutive = consecutive;
  const ChoiceGoal goal{.total = terms.experience.total,
                        .at_most = terms.experience.at_most,
                        .challenges = terms.team_challenges,
                        .one_for_both = terms.one_for_both};
  const std::vector<Creditable> items = creditable(credits, answer);
  const ExperienceChoice choice = best_choice(items, goal);
  answer.experience = {Requirement::experience, goal.total.minutes,
                       choice.hours.minutes};
  answer.challenges = {Requirement::team_challenges, goal.challenges,
                       choice.challenges};
  answer.uses.assign(credits.size(), CreditUse::none);
  for (const std::size_t i : choice.experiences)
    answer.uses[i] = CreditUse::experience;
  use_challenges(credits, items, goal, answer.uses);
  if (answer.experience.done()) return answer;
  std::vector<Hours> kept;
  for (std::size_t i = 0; i < items.size(); ++i)
    if (items[i].experience && answer.uses[i] != CreditUse::challenge)
      kept.push_back(items[i].hours);
  answer.further = further_stints(std::move(kept), floor, goal);
  return answer;
}

namespace {

void add_requirements(const Student& student, Date day,
                      EndorsementAnswer& answer) {
  const EndorsementTerms& terms = *answer.terms;
  const auto add = [&](Requirement what, int needed, int have) {
    if (needed > 0) answer.requirements.push_back({what, needed, have});
  };
  add(Requirement::experience, answer.by_floor.experience.needed,
      answer.by_floor.experience.have);
  add(Requirement::team_challenges, answer.by_floor.challenges.needed,
      answer.by_floor.challenges.have);
  add(Requirement::explorations, terms.explorations,
      explorations_of(student, answer, day));
  add(Requirement::college_credits, terms.college_credits,
      credits_earned(student, day));
  add(Requirement::plan, terms.plan ? 1 : 0,
      count_progress(student, ProgressKind::plan, day));
  add(Requirement::instruction, terms.instruction_years,
      count_progress(student, ProgressKind::instruction, day));
  add(Requirement::academic_readiness, terms.academic_readiness ? 1 : 0,
      count_progress(student, ProgressKind::academic_readiness, day));
}

}  // namespace

bool EndorsementAnswer::done() const {
  return count_done() == static_cast<int>(requirements.size());
}

int EndorsementAnswer::count_done() const {
  return static_cast<int>(
      std::count_if(requirements.begin(), requirements.end(),
                    [](const RequirementMet& r) { return r.done(); }));
}

const RequirementMet* EndorsementAnswer::find(Requirement what) const {
  const auto at =
      std::find_if(requirements.begin(), requirements.end(),
                   [&](const RequirementMet& r) { return r.what == what; });
  return at == requirements.end() ? nullptr : &*at;
}

bool EndorsementAnswer::floors_differ() const {
  return by_strict_floor &&
         (by_strict_floor->experience.have != by_floor.experience.have ||
          by_strict_floor->challenges.have != by_floor.challenges.have);
}

const EndorsementTerms* EndorsementBook::terms(const Pathway& pathway) const {
  if (!pathway.endorsement) return nullptr;
  const RuleVersion* version = rules_->version(*pathway.endorsement, day_);
  return version != nullptr && version->endorsement ? &*version->endorsement
                                                    : nullptr;
}

const Pathway* EndorsementBook::pathway_of(const Student& student) const {
  if (!student.pathway) return nullptr;
  return ledger_->program().pathways.find(*student.pathway);
}

std::optional<EndorsementAnswer> EndorsementBook::answer(
    const Student& student) const {
  const Pathway* pathway = pathway_of(student);
  if (pathway == nullptr) return std::nullopt;
  return answer(student, *pathway);
}

std::optional<EndorsementAnswer> EndorsementBook::answer(
    const Student& student, const Pathway& pathway) const {
  const EndorsementTerms* asked = terms(pathway);
  if (asked == nullptr) return std::nullopt;
  const ExperienceTerms& experience = asked->experience;
  EndorsementAnswer answer;
  answer.pathway = &pathway;
  answer.rule = *pathway.endorsement;
  answer.terms = asked;
  answer.skills_asked = skills_asked(ledger_->program(), experience);
  answer.credits = credits_of(*ledger_, student, pathway, *asked, day_);
  answer.by_floor = answer_under(answer.credits, *asked, experience.floor,
                                 experience.consecutive);
  if (experience.strict_floor || experience.strict_consecutive)
    answer.by_strict_floor =
        answer_under(answer.credits, *asked,
                     experience.strict_floor.value_or(experience.floor),
                     experience.consecutive || experience.strict_consecutive);
  add_requirements(student, day_, answer);
  return answer;
}

ExperienceMissing EndorsementBook::experience_missing(
    const Student& student) const {
  const Pathway* pathway = pathway_of(student);
  const EndorsementTerms* asked =
      pathway == nullptr ? nullptr : terms(*pathway);
  if (asked == nullptr) return {};
  const ExperienceTerms& experience = asked->experience;
  const std::int64_t total = experience.total.minutes;
  if (student.progress.empty() && ledger_->of(student.id).empty())
    return {std::max(total, std::int64_t{experience.floor.minutes}), total};
  const auto credits = credits_of(*ledger_, student, *pathway, *asked, day_);
  const FloorAnswer answer =
      answer_under(credits, *asked, experience.floor, experience.consecutive);
  if (answer.further.empty()) return {0, total};
  return {answer.further.front().hours.minutes, total};
}

}  // namespace stint
