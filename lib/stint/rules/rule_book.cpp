#include "stint/rules/rule_book.hpp"

#include <algorithm>

#include "stint/rules/finding.hpp"

namespace stint {

std::string RuleFinding::sentence() const {
  std::string text_and_rule = text + " (" + rule.str();
  if (!citation.empty()) text_and_rule += ", " + citation;
  return text_and_rule + ")";
}

bool any_block(const std::vector<RuleFinding>& findings) {
  return std::any_of(findings.begin(), findings.end(),
                     [](const RuleFinding& finding) {
                       return finding.severity == RuleSeverity::block;
                     });
}

const std::string& RuleInForce::citation(const std::string& own) const {
  if (!own.empty()) return own;
  return version->citation.empty() ? rule->citation : version->citation;
}

const RuleExemption* RuleInForce::exemption(int age) const {
  if (use == nullptr || use->exempt.empty()) return nullptr;
  for (const auto& [name, exemption] : version->exemptions)
    if (name.str() == use->exempt && exemption.ages.contains(age))
      return &exemption;
  return nullptr;
}

RuleBook::RuleBook(const Program& program) : program_(&program) {
  for (const RuleUse& use : program.settings.rules) {
    const Rule* rule = program.rules.find(use.rule);
    if (rule == nullptr) continue;
    followed_.push_back({rule, &use});
    for (const RuleVersion& version : rule->versions) {
      hours_end_ = std::max(hours_end_, version.youngest.value_or(0).value);
      for (const HourLimits& limits : version.hours)
        hours_end_ = std::max(hours_end_, limits.ages.high + 1);
      for (const Conditions& conditions : version.conditions)
        hours_end_ = std::max(hours_end_, conditions.ages.high + 1);
      if (version.hazards)
        hazards_end_ = std::max(hazards_end_, version.hazards->until.value);
    }
  }
}

std::vector<RuleInForce> RuleBook::on(Date day) const {
  std::vector<RuleInForce> rules;
  for (const FollowedRule& followed : followed_)
    if (const RuleVersion* version = followed.rule->on(day))
      rules.push_back({followed.rule, version, followed.use});
  return rules;
}

const RuleVersion* RuleBook::version(const RuleId& id, Date day) const {
  const Rule* rule = program_->rules.find(id);
  return rule == nullptr ? nullptr : rule->on(day);
}

}  // namespace stint
