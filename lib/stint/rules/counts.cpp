#include "stint/rules/counts.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <string_view>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/rules/youth.hpp"
#include "stint/rules/youth_limits.hpp"

namespace stint {
namespace {

Countable countable(Hours length, Hours floor, Hours total) {
  if (length < floor || length.minutes == 0) return Countable::nothing;
  return length >= total ? Countable::whole : Countable::part;
}

bool has(const CreditReasons& reasons, Obstacle obstacle) {
  return std::any_of(
      reasons.begin(), reasons.end(),
      [&](const CreditReason& reason) { return reason.obstacle == obstacle; });
}

void judge_group(const Project& project, CreditReasons& reasons) {
  if (project.work != Work::team)
    reasons.push_back({Obstacle::alone, "not the work of a team"});
  else if (project.seats < 2)
    reasons.push_back({Obstacle::alone, "one seat"});
}

/// "a mentor and pay or credit"; empty if there is nothing to change.
std::string together(const std::vector<std::string>& changes) {
  if (changes.empty()) return {};
  std::string text;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (i > 0) text += i + 1 == changes.size() ? " and " : ", ";
    text += changes[i];
  }
  return text;
}

std::string hours_text(Hours hours) {
  return hours == Hours{60} ? "1 hour" : str(hours) + " hours";
}

/// What an experience of `hours` is worth.
std::string worth(Hours hours, const ExperienceTerms& terms) {
  if (hours >= terms.total)
    return "would be a whole career development "
           "experience";
  return fmt::format("would be {} of the {} of career development", str(hours),
                     hours_text(terms.total));
}

/// What is missing, in words, and what to set.
struct Remedy {
  Obstacle obstacle;
  std::string_view name;
  std::string_view field;
  std::string_view set;
};
constexpr std::array experience_remedies{
    Remedy{Obstacle::pathway, "a pathway", "pathways", "pathways=PATHWAY"},
    Remedy{Obstacle::no_mentor, "a mentor", "mentor", "mentor=PERSON"},
    Remedy{Obstacle::unpaid, "pay or credit", "pay", "pay='{kind: credit}'"},
};
constexpr std::array challenge_remedies{
    Remedy{Obstacle::no_mentor, "a mentor", "mentor", "mentor=PERSON"},
    Remedy{Obstacle::teacher, "a mentor who is no teacher", "mentor",
           "mentor=PERSON"},
    Remedy{Obstacle::no_technical, "a technical skill", "develops",
           "develops+=TECHNICAL-SKILL"},
    Remedy{Obstacle::no_durable, "a durable skill", "develops",
           "develops+=DURABLE-SKILL"},
    Remedy{Obstacle::no_product, "a deliverable", "deliverable",
           "deliverable=TEXT"},
};

/// What is missing, as it is collected.
struct Missing {
  std::vector<std::string> names;
  std::vector<FieldSetting> set;

  void add(std::string_view name, std::string_view field,
           std::string_view text) {
    names.emplace_back(name);
    set.push_back({std::string(field), std::string(text)});
  }
  void add(std::span<const Remedy> remedies, const CreditReasons& against) {
    for (const Remedy& remedy : remedies)
      if (has(against, remedy.obstacle))
        add(remedy.name, remedy.field, remedy.set);
  }
};

FieldSetting set_hours(Hours hours) { return {"hours", "hours=" + str(hours)}; }

/// Nothing if it counts under every floor.
std::optional<ProjectChange> experience_change(const ProjectCounts& counts) {
  const ExperienceTerms& terms = counts.terms->experience;
  if (has(counts.against_experience, Obstacle::counts_as)) return std::nullopt;
  Missing missing;
  missing.add(experience_remedies, counts.against_experience);
  const Hours floor = counts.by_floor.floor;
  const Hours hours = std::max(counts.length, floor);
  if (counts.length < floor) missing.set.push_back(set_hours(floor));
  if (!missing.names.empty())
    return ProjectChange{
        fmt::format("{} with {} {}", hours_text(hours), together(missing.names),
                    worth(hours, terms)),
        missing.set};
  if (counts.length < floor)
    return ProjectChange{hours_text(floor) + " " + worth(floor, terms),
                         missing.set};
  const auto& strict = counts.by_strict_floor;
  if (strict && counts.length < strict->floor)
    return ProjectChange{
        hours_text(strict->floor) + " would count under the stricter floor too",
        {set_hours(strict->floor)}};
  return std::nullopt;
}

std::optional<ProjectChange> challenge_change(const Project& project,
                                              const CreditReasons& against) {
  if (against.empty() || has(against, Obstacle::counts_as)) return std::nullopt;
  Missing missing;
  if (project.seats < 2) missing.add("2 seats", "seats", "seats=2");
  if (project.work != Work::team) missing.add("work=team", "work", "work=team");
  missing.add(challenge_remedies, against);
  return ProjectChange{fmt::format("with {} it would be a team-based challenge",
                                   together(missing.names)),
                       missing.set};
}

/// Any of the pathways that the project names will do.
ProjectCounts counts_by(const Program& program, const RuleId& rule,
                        const EndorsementTerms& terms, const Project& project) {
  const ExperienceTerms& experience = terms.experience;
  const CreditCase plan{program, project};
  ProjectCounts counts;
  counts.rule = rule;
  counts.terms = &terms;
  counts.length = project.hours;
  counts.against_experience =
      plan_against_experience(plan, nullptr, experience);
  const bool planned = counts.against_experience.empty();
  const auto under = [&](Hours floor) {
    return FloorCount{
        floor, planned ? countable(project.hours, floor, experience.total)
                       : Countable::nothing};
  };
  counts.by_floor = under(experience.floor);
  if (experience.strict_floor)
    counts.by_strict_floor = under(*experience.strict_floor);
  if (project.hours < experience.floor)
    counts.against_experience.push_back(
        {Obstacle::below_floor,
         fmt::format("only {} of the {} that one experience takes",
                     in_hours(project.hours), in_hours(experience.floor))});
  counts.against_challenge = plan_against_challenge(plan);
  judge_group(project, counts.against_challenge);
  counts.exploration = may_count_as(project, CountsAs::exploration);
  for (auto change : {experience_change(counts),
                      challenge_change(project, counts.against_challenge)})
    if (change) counts.changes.push_back(std::move(*change));
  return counts;
}

AgeAdvice advice_for(const RuleBook& rules, const Project& project,
                     CountRange ages) {
  AgeAdvice advice{ages, true, {}};
  if (project.age && *project.age > ages.high) {
    return {ages, false,
            "the project asks for " + std::to_string(*project.age)};
  }
  Student student;
  student.born = project.dates.first.plus_years(
      -std::max(ages.low, int{project.age.value_or(0)}));
  const YouthCase youth{
      .student = student,
      .project = project,
      .business = rules.program().businesses.find(project.business)};
  for (const RuleFinding& finding : judge_plan(rules, youth)) {
    if (finding.severity != RuleSeverity::block) continue;
    advice.allowed = false;
    advice.why = finding.text;
    break;
  }
  return advice;
}

}  // namespace

std::vector<ProjectCounts> project_counts(const RuleBook& rules,
                                          const Project& project) {
  const Program& program = rules.program();
  std::set<RuleId> ids;
  for (const Pathway& pathway : program.pathways) {
    const auto& named = project.pathways;
    if (pathway.endorsement &&
        (named.empty() ||
         std::find(named.begin(), named.end(), pathway.id) != named.end()))
      ids.insert(*pathway.endorsement);
  }
  std::vector<ProjectCounts> all;
  for (const RuleId& id : ids) {
    const RuleVersion* version = rules.version(id, project.dates.first);
    if (version != nullptr && version->endorsement)
      all.push_back(counts_by(program, id, *version->endorsement, project));
  }
  return all;
}

std::vector<AgeAdvice> age_advice(const RuleBook& rules,
                                  const Project& project) {
  std::vector<AgeAdvice> all;
  for (const CountRange ages :
       {CountRange{14, 15}, CountRange{16, 17}, CountRange{18, 18}})
    all.push_back(advice_for(rules, project, ages));
  return all;
}

}  // namespace stint
