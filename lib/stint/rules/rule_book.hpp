#pragma once

#include <span>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/program.hpp"

namespace stint {

/// A rule that a program follows, and how program.yaml says so.
struct FollowedRule {
  const Rule* rule = nullptr;
  const RuleUse* use = nullptr;
};

/// The same as it stands on some day.
struct RuleInForce {
  const Rule* rule = nullptr;
  const RuleVersion* version = nullptr;
  const RuleUse* use = nullptr;

  /// The citation nearest to a part of the version that may have its own.
  STINT_EXPORT const std::string& citation(const std::string& own) const;
  /// The exemption that the program claims of this rule, if it holds at `age`;
  /// else null.
  STINT_EXPORT const RuleExemption* exemption(int age) const;
};

/// The rules that a program follows: those that `rules` of program.yaml names
/// and that it has. Borrows from the program.
class STINT_EXPORT RuleBook {
 public:
  explicit RuleBook(const Program& program);

  /// In the order of program.yaml.
  std::span<const FollowedRule> followed() const { return followed_; }
  /// Those of them that were in force.
  std::vector<RuleInForce> on(Date day) const;
  /// The rule `id`, if it was in force, even where program.yaml does not name
  /// it.
  const RuleVersion* version(const RuleId& id, Date day) const;

  /// Nobody of this age or older meets a limit of hours, a condition or a least
  /// age, in any version; 0 without such rules.
  int hours_end() const { return hours_end_; }
  /// The same of hazardous work.
  int hazards_end() const { return hazards_end_; }

  const Program& program() const { return *program_; }

 private:
  const Program* program_;
  std::vector<FollowedRule> followed_;
  int hours_end_ = 0;
  int hazards_end_ = 0;
};

}  // namespace stint
