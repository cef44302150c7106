#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/date.hpp"
#include "stint/records/values.hpp"

namespace stint {

/// What a finding means for what is about to be done.
enum class RuleSeverity : std::uint8_t {
  /// Refused, unless it is forced with a reason.
  block,
  /// To be looked at; see also `RuleFinding::at_start`.
  warn,
  /// Said, and no more.
  note
};
template <>
struct Words<RuleSeverity> {
  static constexpr std::array<std::string_view, 3> names{"block", "warn",
                                                         "note"};
};

/// What a rule is about.
enum class RuleTopic : std::uint8_t {
  age,           // the birth date is unknown
  youngest,      // too young to work at all
  school_day,    // hours on a school day
  other_day,     // hours on any other day
  school_week,   // hours in a week with a school day
  other_week,    // hours in any other week
  with_school,   // work and school together
  school_hours,  // work while school is held
  days,          // days of work in a week
  clock,         // too early or too late
  meal,          // no break
  supervisor,    // nobody old enough
  document,      // a paper of the young
  hazard,        // dangerous work
  calendar,      // no school year is known
  remark         // what stint cannot check
};
template <>
struct Words<RuleTopic> {
  static constexpr std::array<std::string_view, 16> names{
      "age",         "youngest",   "school-day",  "other-day",
      "school-week", "other-week", "with-school", "school-hours",
      "days",        "clock",      "meal",        "supervisor",
      "document",    "hazard",     "calendar",    "remark"};
};

/// What a rule says of one stint, planned or worked.
struct RuleFinding {
  RuleSeverity severity = RuleSeverity::block;
  RuleTopic topic = RuleTopic::age;
  RuleId rule;
  /// Where the law says it.
  std::string citation;
  /// What was compared with what, such as "4 hours on 2026-10-06, a school day;
  /// at 15 at most 3". It may hold an age, which is private.
  std::string text;
  /// The day that it is about, or the first one; the first day of a week.
  std::optional<Date> on;
  /// The paper that is missing, of `RuleTopic::document`.
  DocumentId document;
  /// The match may go on, but the stint cannot start before this is settled.
  bool at_start = false;

  /// The text with the rule and the citation behind it.
  STINT_EXPORT std::string sentence() const;
};

/// What every page with findings ends with.
inline constexpr std::string_view not_legal_advice =
    "stint compares records with published rules; it is not legal advice";

STINT_EXPORT bool any_block(const std::vector<RuleFinding>& findings);

}  // namespace stint
