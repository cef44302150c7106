#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/rules/calendar.hpp"
#include "stint/rules/youth.hpp"

namespace stint {

/// A plan as it would be worked, and where its findings go. Internal to the
/// judging of plans.
struct YouthPlan {
  const RuleBook& book;
  const YouthCase& youth;
  Date born;
  SchoolCalendar calendar;
  DateRange dates;
  /// The first day of `dates` on which there are `times`.
  Date first;
  const std::vector<ClockWindow>& times;
  Hours length;

  int age(Date day) const { return age_on(born, day); }
  /// Of an age that limits of hours, or conditions, are about.
  bool is_young() const { return age(first) < book.hours_end(); }
};

/// Nothing where the birth date is unknown.
std::optional<YouthPlan> plan_of(const RuleBook& book, const YouthCase& youth);

/// A finding of `in_force`; a note, with the reason, if the program claims an
/// exemption that holds at `age`.
RuleFinding finding_of(const RuleInForce& in_force, int age,
                       RuleSeverity severity, RuleTopic topic,
                       const std::string& citation, std::string text);

/// Least age, supervisor, papers, breaks, remarks.
void judge_conditions(const YouthPlan& plan,
                      std::vector<RuleFinding>& findings);
/// Hazardous work.
void judge_hazards(const YouthPlan& plan, std::vector<RuleFinding>& findings);
/// Hours of days and weeks, and the clock.
void judge_hours(const YouthPlan& plan, std::vector<RuleFinding>& findings);

}  // namespace stint
