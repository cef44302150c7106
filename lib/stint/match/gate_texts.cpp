#include <vector>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/match/gate_rows.hpp"
#include "stint/match/time_gates.hpp"
#include "stint/rules/youth.hpp"
#include "stint/rules/youth_limits.hpp"

namespace stint {
namespace {

template <class T>
std::string listed(const std::vector<Id<T>>& ids) {
  std::vector<std::string> texts;
  for (const Id<T>& id : ids) texts.push_back(id.str());
  return join(texts, ", ");
}

std::string is_not_active(std::string_view who, Status status) {
  return fmt::format("the {} {}", who,
                     status == Status::paused ? "is paused" : "has left");
}

}  // namespace

std::string status_text(const Pair& pair) {
  std::vector<std::string> parts;
  if (pair.student().status != Status::active)
    parts.push_back(is_not_active("student", pair.student().status));
  if (pair.project().status != ProjectStatus::open)
    parts.push_back(fmt::format("the project is {}, not open",
                                word(pair.project().status)));
  if (pair.business() == nullptr)
    parts.push_back(fmt::format("there is no business `{}`",
                                pair.project().business.str()));
  else if (pair.business()->status != Status::active)
    parts.push_back(is_not_active("business", pair.business()->status));
  return join(parts, "; ");
}

std::string seeking_text(const Pair&) { return "the student seeks nothing"; }

std::string over_text(const Pair& pair) {
  return fmt::format("ended on {}", pair.project().dates.last.str());
}

std::string avoids_text(const Pair& pair) {
  std::vector<std::string> parts;
  if (pair.student_avoids()) parts.push_back("the student's record avoids it");
  if (pair.business_avoids())
    parts.push_back("the business's record avoids the student");
  return join(parts, "; ");
}

std::string grade_text(const Pair& pair) {
  return fmt::format("grade {} on {}; the project asks for {}", *pair.grade(),
                     pair.project().dates.first.str(),
                     str(*pair.project().grades));
}

std::string age_text(const Pair& pair) {
  const Date born = *pair.student().born;
  const DateRange& dates = pair.project().dates;
  const int asked = *pair.project().age;
  std::string text =
      fmt::format("{} on {}; the project asks for {}",
                  age_on(born, dates.first), dates.first.str(), asked);
  const Date birthday = born.plus_years(asked);
  if (dates.contains(birthday))
    text += fmt::format("; {} from {}", asked, birthday.str());
  return text;
}

std::string rules_text(const Pair& pair) {
  std::vector<std::string> parts;
  for (const RuleFinding& finding :
       judge_plan(pair.book.rules(), {.student = pair.student(),
                                     .project = pair.project(),
                                     .business = pair.business()}))
    if (finding.severity == RuleSeverity::block)
      parts.push_back(finding.sentence());
  return join(parts, "; ");
}

std::string skills_text(const Pair& pair) {
  std::vector<std::string> parts;
  for (const auto& [skill, asked] : pair.project().required) {
    const auto known =
        pair.book.ledger().level(pair.student(), skill, pair.book.today());
    if (known && known->level >= asked) continue;
    parts.push_back(fmt::format(
        "{} {}; the project asks for {}", skill.str(),
        known ? std::to_string(known->level.value) : "none", asked.value));
  }
  return join(parts, "; ");
}

std::string pathway_text(const Pair& pair) {
  return fmt::format("{}; the project is limited to {}",
                     pair.student().pathway->str(),
                     listed(pair.project().pathways));
}

std::string place_text(const Pair& pair) {
  return fmt::format("{}; the student travels to {}",
                     pair.project().place->str(),
                     listed(pair.student().travel));
}

std::string dates_text(const Pair& pair) {
  return fmt::format("not available {}",
                     str(*unavailable(pair.student_facts, pair.project_facts)));
}

std::string weekly_text(const Pair& pair) {
  const FullWeek week = *full_week(pair.student_facts, pair.project_facts);
  return fmt::format("{} in the week of {}; the student has {}",
                     in_hours(week.work), week.sunday.str(),
                     in_hours(week.weekly));
}

std::string times_text(const Pair& pair) {
  const TimeShort time = *time_short(pair.student_facts, pair.project_facts);
  return fmt::format("{} a week suit both from {}; the project asks for {}",
                     in_hours(time.shared), time.from.str(),
                     in_hours(time.needed));
}

std::string already_text(const Pair& pair) {
  const Placement& placement = *pair.placement();
  return fmt::format("{} on {}", word(placement.state()),
                     placement.history.back().on.str());
}

std::string candidates_text(const Pair& pair) {
  return fmt::format("not among the candidates of `{}`",
                     pair.project().id.str());
}

}  // namespace stint
