#include "stint/rules/credit_terms.hpp"

#include <algorithm>

#include "stint/base/text.hpp"
#include "stint/records/ledger.hpp"

namespace stint {
namespace {

std::string words_of(const std::vector<CountsAs>& counts) {
  std::vector<std::string> words;
  for (const CountsAs what : counts) words.emplace_back(word(what));
  return join(words, ", ");
}

void judge_counts_as(const Project& project, CountsAs what,
                     CreditReasons& reasons) {
  if (!may_count_as(project, what))
    reasons.push_back({Obstacle::counts_as,
                       "counts as " + words_of(project.counts_as) + " only"});
}

void judge_pathway(const Project& project, const Pathway* pathway,
                   CreditReasons& reasons) {
  const auto& named = project.pathways;
  if (named.empty()) {
    reasons.push_back({Obstacle::pathway, "the project names no pathway"});
  } else if (pathway != nullptr && std::find(named.begin(), named.end(),
                                             pathway->id) == named.end()) {
    std::vector<std::string> ids;
    for (const PathwayId& id : named) ids.push_back(id.str());
    reasons.push_back({Obstacle::pathway, "for " + join(ids, ", ")});
  }
}

void judge_pay(const CreditCase& plan, CreditReasons& reasons) {
  const auto& pay = plan.placement != nullptr && plan.placement->pay
                        ? plan.placement->pay
                        : plan.project.pay;
  if (!pay)
    reasons.push_back({Obstacle::unpaid, "no pay or credit is recorded"});
  else if (pay->kind == Pay::Kind::unpaid)
    reasons.push_back({Obstacle::unpaid, "unpaid and not for credit"});
}

std::optional<PersonId> mentor_of(const CreditCase& plan) {
  return plan.placement != nullptr ? mentor_of(*plan.placement, plan.project)
                                   : plan.project.mentor;
}

bool is_teacher(const CreditCase& plan, const PersonId& mentor) {
  const Business* business =
      plan.program.businesses.find(plan.project.business);
  if (business == nullptr) return false;
  const auto person = business->people.find(mentor);
  return person != business->people.end() &&
         person->second.teacher.value_or(false);
}

struct SkillKinds {
  bool technical = false;
  bool durable = false;
};

SkillKinds kinds_of(const Program& program, const Project& project) {
  SkillKinds kinds;
  const auto add = [&](const SkillId& id) {
    const Skill* skill = program.skills.find(id);
    if (skill == nullptr) return;
    if (skill->skill_kind == SkillKind::durable) kinds.durable = true;
    if (skill->skill_kind == SkillKind::technical ||
        skill->skill_kind == SkillKind::tool)
      kinds.technical = true;
  };
  for (const auto& [id, level] : project.required) add(id);
  for (const auto& [id, level] : project.preferred) add(id);
  for (const SkillId& id : project.develops) add(id);
  return kinds;
}

}  // namespace

bool may_count_as(const Project& project, CountsAs what) {
  const auto& counts = project.counts_as;
  if (counts.empty()) return what != CountsAs::exploration;
  return std::find(counts.begin(), counts.end(), what) != counts.end();
}

CreditReasons plan_against_experience(const CreditCase& plan,
                                      const Pathway* pathway,
                                      const ExperienceTerms& terms) {
  CreditReasons reasons;
  judge_counts_as(plan.project, CountsAs::career_development, reasons);
  judge_pathway(plan.project, pathway, reasons);
  if (terms.paid_or_credit) judge_pay(plan, reasons);
  if (terms.supervised && !mentor_of(plan))
    reasons.push_back({Obstacle::no_mentor, "no mentor"});
  return reasons;
}

CreditReasons plan_against_challenge(const CreditCase& plan) {
  CreditReasons reasons;
  judge_counts_as(plan.project, CountsAs::team_challenge, reasons);
  const auto mentor = mentor_of(plan);
  if (!mentor)
    reasons.push_back({Obstacle::no_mentor, "no mentor"});
  else if (is_teacher(plan, *mentor))
    reasons.push_back({Obstacle::teacher, "the mentor is a teacher"});
  const SkillKinds kinds = kinds_of(plan.program, plan.project);
  if (!kinds.technical)
    reasons.push_back({Obstacle::no_technical, "no technical skill"});
  if (!kinds.durable)
    reasons.push_back({Obstacle::no_durable, "no durable skill"});
  if (plan.project.deliverable.empty() &&
      (plan.placement == nullptr || plan.placement->evidence.empty()))
    reasons.push_back({Obstacle::no_product, "no deliverable"});
  return reasons;
}

}  // namespace stint
