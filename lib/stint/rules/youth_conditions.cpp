#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "stint/rules/hazards.hpp"
#include "stint/rules/youth_limits.hpp"
#include "stint/rules/youth_parts.hpp"

namespace stint {
namespace {

bool is_held(const Papers& papers, const DocumentId& document, Date day) {
  const auto paper = papers.find(document);
  return paper != papers.end() && paper->second.dates.contains(day);
}

/// Judges by the conditions of one rule, as it stands on the first day.
class ConditionJudge {
 public:
  ConditionJudge(const YouthPlan& plan, const RuleInForce& in_force,
                 std::vector<RuleFinding>& findings)
      : plan_(plan),
        in_force_(in_force),
        first_(plan.first),
        age_(plan.age(first_)),
        findings_(findings) {}

  void judge() {
    const auto& youngest = in_force_.version->youngest;
    if (youngest && age_ < *youngest)
      add(RuleSeverity::block, RuleTopic::youngest, "",
          fmt::format("{} on {}; nobody works under {}", age_, first_.str(),
                      youngest->value));
    for (const Conditions& conditions : in_force_.version->conditions) {
      if (!conditions.ages.contains(age_)) continue;
      judge_supervisor(conditions);
      judge_papers(conditions);
      judge_meal(conditions);
      if (!conditions.remark.empty())
        add(RuleSeverity::note, RuleTopic::remark, conditions.citation,
            fmt::format("at {} {}", age_, conditions.remark));
    }
  }

 private:
  void judge_supervisor(const Conditions& conditions) {
    if (!conditions.supervisor) return;
    const YouthCase& youth = plan_.youth;
    const int asked = *conditions.supervisor;
    const auto mentor = youth.placement == nullptr
                            ? youth.project.mentor
                            : mentor_of(*youth.placement, youth.project);
    if (!mentor) {
      add_open(conditions, RuleTopic::supervisor,
               fmt::format("no mentor is named; at {} someone of {} supervises",
                           age_, asked));
      return;
    }
    const Person* person = nullptr;
    if (youth.business != nullptr)
      if (const auto at = youth.business->people.find(*mentor);
          at != youth.business->people.end())
        person = &at->second;
    if (person == nullptr || !person->adult) {
      add_open(conditions, RuleTopic::supervisor,
               fmt::format("whether {} is {} is not known; at {} someone of {} "
                           "supervises",
                           mentor->str(), asked, age_, asked));
    } else if (*person->adult < asked) {
      add(RuleSeverity::block, RuleTopic::supervisor, conditions.citation,
          fmt::format("{} is {}; at {} someone of {} supervises", mentor->str(),
                      person->adult->value, age_, asked));
    }
  }

  void judge_papers(const Conditions& conditions) {
    const YouthCase& youth = plan_.youth;
    for (const DocumentId& document : conditions.documents) {
      const bool held = is_held(youth.student.documents, document, first_) ||
                        (youth.placement != nullptr &&
                         is_held(youth.placement->documents, document, first_));
      if (held) continue;
      add_open(conditions, RuleTopic::document,
               fmt::format("`{}` is not on file on {}", document.str(),
                           first_.str()));
      findings_.back().document = document;
    }
  }

  void judge_meal(const Conditions& conditions) {
    if (!conditions.meal_within || !conditions.meal) return;
    const bool is_long = std::any_of(
        plan_.times.begin(), plan_.times.end(), [&](const ClockWindow& window) {
          return window.end.minutes - window.begin.minutes >
                 conditions.meal_within->minutes;
        });
    if (is_long)
      add(RuleSeverity::note, RuleTopic::meal, conditions.citation,
          fmt::format("at {} a break of {} within {} of work", age_,
                      in_hours(*conditions.meal),
                      in_hours(*conditions.meal_within)));
  }

  void add(RuleSeverity severity, RuleTopic topic, const std::string& citation,
           std::string text) {
    findings_.push_back(finding_of(in_force_, age_, severity, topic, citation,
                                   std::move(text)));
    findings_.back().on = first_;
  }
  /// To be settled before the stint starts.
  void add_open(const Conditions& conditions, RuleTopic topic,
                std::string text) {
    add(RuleSeverity::warn, topic, conditions.citation, std::move(text));
    findings_.back().at_start = findings_.back().severity == RuleSeverity::warn;
  }

  const YouthPlan& plan_;
  const RuleInForce& in_force_;
  Date first_;
  int age_;
  std::vector<RuleFinding>& findings_;
};

/// The days of `plan` up to the last one at an age in `ages`.
DateRange days_at(const YouthPlan& plan, const CountRange& ages) {
  Date last = plan.first;
  while (last < plan.dates.last && ages.contains(plan.age(last + 1)))
    last = last + 1;
  return {plan.dates.first, last};
}

void add_paper(std::vector<YouthPaper>& papers, const DocumentId& document,
               const DateRange& dates) {
  const auto known = std::find_if(
      papers.begin(), papers.end(),
      [&](const YouthPaper& paper) { return paper.document == document; });
  if (known == papers.end())
    papers.push_back({document, dates});
  else
    known->dates.last = std::max(known->dates.last, dates.last);
}

/// Whether the placement claims the student-learner exemption for `order`.
bool is_learner(const YouthPlan& plan, const HazardousWork& work,
                const HazardousOrder& order, int age) {
  const Placement* placement = plan.youth.placement;
  if (placement == nullptr || !placement->exemption || !order.learner ||
      !work.learner_ages || !work.learner_ages->contains(age))
    return false;
  const Exemption& claimed = *placement->exemption;
  return claimed.claim == "student-learner" &&
         std::any_of(claimed.orders.begin(), claimed.orders.end(),
                     [&](int number) { return number == order.order; });
}

/// A word that no rule knows says nothing about age; who is under the age of
/// the words that are known does not pass it in silence.
void judge_unknown_hazards(const YouthPlan& plan, const RuleInForce& in_force,
                           int age, std::vector<RuleFinding>& findings) {
  const HazardousWork& work = *in_force.version->hazards;
  for (const UnknownHazard& hazard :
       unknown_hazards(plan.book, plan.youth.project)) {
    findings.push_back(
        {.severity = RuleSeverity::warn,
         .topic = RuleTopic::hazard,
         .rule = in_force.rule->id,
         .citation = in_force.citation(work.citation),
         .text = fmt::format("{}, and hazardous work asks for {}; {} on {}",
                             hazard.text(), work.until.value, age,
                             plan.first.str()),
         .on = plan.first,
         .at_start = true});
  }
}

}  // namespace

void judge_conditions(const YouthPlan& plan,
                      std::vector<RuleFinding>& findings) {
  for (const RuleInForce& in_force : plan.book.on(plan.first))
    ConditionJudge(plan, in_force, findings).judge();
}

std::vector<YouthPaper> youth_papers(const RuleBook& book,
                                     const YouthCase& youth) {
  std::vector<YouthPaper> papers;
  const auto plan = plan_of(book, youth);
  if (!plan || !plan->is_young()) return papers;
  const int age = plan->age(plan->first);
  for (const RuleInForce& in_force : book.on(plan->first)) {
    if (in_force.exemption(age) != nullptr) continue;
    for (const Conditions& conditions : in_force.version->conditions)
      if (conditions.ages.contains(age))
        for (const DocumentId& document : conditions.documents)
          add_paper(papers, document, days_at(*plan, conditions.ages));
  }
  return papers;
}

void judge_hazards(const YouthPlan& plan, std::vector<RuleFinding>& findings) {
  const Date first = plan.first;
  const int age = plan.age(first);
  bool looked_at_unknown = false;
  for (const RuleInForce& in_force : plan.book.on(first)) {
    const auto& work = in_force.version->hazards;
    if (!work || age >= work->until) continue;
    if (!std::exchange(looked_at_unknown, true))
      judge_unknown_hazards(plan, in_force, age, findings);
    for (const std::string& hazard : plan.youth.project.hazards) {
      const auto order = work->orders.find(Word::unchecked(hazard));
      if (order == work->orders.end()) continue;
      const bool learner = is_learner(plan, *work, order->second, age);
      std::string text = fmt::format(
          "`{}` on {} at {}; hazardous order {} asks for {}", hazard,
          first.str(), age, order->second.order.value, work->until.value);
      if (learner) {
        text += "; student-learner";
        if (const auto& by = plan.youth.placement->exemption->by)
          text += ", claimed by " + by->str();
      }
      findings.push_back(
          {.severity = learner ? RuleSeverity::note : RuleSeverity::block,
           .topic = RuleTopic::hazard,
           .rule = in_force.rule->id,
           .citation = in_force.citation(work->citation),
           .text = std::move(text),
           .on = first});
    }
  }
}

}  // namespace stint
