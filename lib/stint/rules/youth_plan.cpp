#include <algorithm>

#include <fmt/format.h>

#include "stint/rules/youth_parts.hpp"

namespace stint {
namespace {

DateRange plan_dates(const YouthCase& youth) {
  return youth.placement == nullptr ? youth.project.dates
                                    : dates_of(*youth.placement, youth.project);
}

/// What is not known of a student without a birth date: one finding, in the
/// name of the first rule that would ask.
void judge_unknown(const RuleBook& book, const YouthCase& youth,
                   std::vector<RuleFinding>& findings) {
  const bool hazards = book.hazards_end() > 0 && !youth.project.hazards.empty();
  if (book.hours_end() == 0 && !hazards) return;
  for (const RuleInForce& in_force : book.on(plan_dates(youth).first)) {
    const RuleVersion& version = *in_force.version;
    if (version.hours.empty() && !version.youngest && !version.hazards)
      continue;
    findings.push_back(
        {.severity = RuleSeverity::warn,
         .topic = RuleTopic::age,
         .rule = in_force.rule->id,
         .citation = in_force.citation(""),
         .text = fmt::format(
             "age unknown; the law limits work under {}",
             std::max(book.hours_end(), hazards ? book.hazards_end() : 0)),
         .at_start = true});
    return;
  }
}

void judge_calendar(const YouthPlan& plan, std::vector<RuleFinding>& findings) {
  const Date last = plan.dates.last;
  if (plan.calendar.is_known(last)) return;
  for (const FollowedRule& followed : plan.book.followed()) {
    const RuleVersion* version = followed.rule->on(last);
    if (version == nullptr || version->hours.empty()) continue;
    const RuleInForce in_force{followed.rule, version, followed.use};
    findings.push_back(finding_of(
        in_force, plan.age(last), RuleSeverity::warn, RuleTopic::calendar, "",
        fmt::format("no school year is written down for {}; its days are taken "
                    "as days without school",
                    last.str())));
    return;
  }
}

bool meets_hazards(const YouthPlan& plan) {
  return !plan.youth.project.hazards.empty() &&
         plan.age(plan.first) < plan.book.hazards_end();
}

}  // namespace

namespace {

Date first_day(const DateRange& dates, const std::vector<ClockWindow>& times) {
  for (Date day = dates.first; day <= dates.last; day = day + 1)
    for (const ClockWindow& window : times)
      if (window.on(day.weekday())) return day;
  return dates.first;
}

}  // namespace

std::optional<YouthPlan> plan_of(const RuleBook& book, const YouthCase& youth) {
  if (!youth.student.born) return std::nullopt;
  const Placement* placement = youth.placement;
  const Project& project = youth.project;
  const auto& times =
      placement == nullptr ? project.times : times_of(*placement, project);
  const DateRange dates = plan_dates(youth);
  return YouthPlan{.book = book,
                   .youth = youth,
                   .born = *youth.student.born,
                   .calendar = calendar_of(youth.student, book.program()),
                   .dates = dates,
                   .first = first_day(dates, times),
                   .times = times,
                   .length = placement == nullptr
                                 ? project.hours
                                 : length_of(*placement, project)};
}

RuleFinding finding_of(const RuleInForce& in_force, int age,
                       RuleSeverity severity, RuleTopic topic,
                       const std::string& citation, std::string text) {
  if (const RuleExemption* exemption = in_force.exemption(age)) {
    severity = RuleSeverity::note;
    text += fmt::format("; exempt under {}", exemption->citation);
    if (in_force.use->by)
      text += fmt::format(", claimed by {}", in_force.use->by->str());
  }
  return {.severity = severity,
          .topic = topic,
          .rule = in_force.rule->id,
          .citation = in_force.citation(citation),
          .text = std::move(text)};
}

std::vector<RuleFinding> judge_plan(const RuleBook& book,
                                    const YouthCase& youth) {
  std::vector<RuleFinding> findings;
  const auto plan = plan_of(book, youth);
  if (!plan) {
    judge_unknown(book, youth, findings);
    return findings;
  }
  if (plan->is_young()) {
    judge_conditions(*plan, findings);
    judge_hours(*plan, findings);
    judge_calendar(*plan, findings);
  }
  if (meets_hazards(*plan)) judge_hazards(*plan, findings);
  std::stable_sort(findings.begin(), findings.end(),
                   [](const RuleFinding& a, const RuleFinding& b) {
                     return a.severity < b.severity;
                   });
  return findings;
}

bool plan_allowed(const RuleBook& book, const YouthCase& youth) {
  const auto plan = plan_of(book, youth);
  if (!plan || (!plan->is_young() && !meets_hazards(*plan))) return true;
  return !any_block(judge_plan(book, youth));
}

}  // namespace stint
