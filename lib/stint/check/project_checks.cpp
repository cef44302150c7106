#include <algorithm>

#include <fmt/format.h>

#include "stint/check/families.hpp"

namespace stint {
namespace {

RecordRef ref_of(const Project& project) {
  return {Kind::project, project.id.str()};
}

void check_seats_and_pay(const Project& project, Findings& findings) {
  if (project.minimum > project.seats)
    findings.error(
        ref_of(project), {std::string("minimum")}, "minimum",
        fmt::format("the minimum is {}, but there {} {}", project.minimum.value,
                    project.seats == 1 ? "is only" : "are only",
                    project.seats == 1
                        ? std::string("1 seat")
                        : fmt::format("{} seats", project.seats.value)),
        "lower the minimum, or raise `seats`");
  if (!project.pay) return;
  const Pay& pay = *project.pay;
  if (pay.kind == Pay::Kind::paid && !pay.rate)
    findings.error(ref_of(project), {std::string("pay")}, "pay",
                   "paid work without a rate",
                   "add `rate: 15.00`, an hour's pay");
  if (pay.kind == Pay::Kind::stipend && !pay.amount)
    findings.error(ref_of(project), {std::string("pay")}, "pay",
                   "a stipend without an amount",
                   "add `amount: 300.00`, for the whole stint");
}

void check_limits(const Project& project, Findings& findings) {
  if (project.pathways_only && project.pathways.empty())
    findings.error(ref_of(project), {std::string("pathways_only")},
                   "nobody-eligible",
                   "limited to its pathways, but it names none",
                   "list them under `pathways`");
  if (project.candidates_only && project.candidates.empty())
    findings.error(ref_of(project), {std::string("candidates_only")},
                   "nobody-eligible",
                   "limited to its candidates, but it names none",
                   "list them under `candidates`");
  if (project.grades && project.grades->low > 12)
    findings.error(ref_of(project), {std::string("grades")}, "nobody-eligible",
                   "no student is beyond grade 12", "write `10-12`, say");
}

/// Skills that a record made today may not use any more.
void check_skills(const Project& project, const Program& program,
                  Findings& findings) {
  for (const auto& [skill, level] : project.preferred)
    if (project.required.contains(skill)) {
      findings.warn(ref_of(project), {std::string("prefers"), skill.str()},
                    "asked-twice",
                    fmt::format("`{}` is required already", skill.str()),
                    "what is required need not be preferred");
      findings.last().where = RecordFinding::Where::key;
    }
  if (project.status != ProjectStatus::open &&
      project.status != ProjectStatus::draft)
    return;
  const auto check = [&](const SkillId& id, FieldPath path) {
    const Skill* skill = program.skills.find(id);
    if (skill == nullptr || !skill->retired) return;
    findings.warn(ref_of(project), std::move(path), "retired-skill",
                  fmt::format("the skill `{}` is retired", id.str()),
                  "ask for another one; old records may keep it");
    findings.last().where = RecordFinding::Where::key;
  };
  for (const auto& [skill, level] : project.required)
    check(skill, {std::string("requires"), skill.str()});
  for (const auto& [skill, level] : project.preferred)
    check(skill, {std::string("prefers"), skill.str()});
  for (std::size_t i = 0; i < project.develops.size(); ++i)
    check(project.develops[i], {std::string("develops"), i});
}

/// Minutes of all windows over all the project's days.
std::int64_t minutes_in_windows(const Project& project) {
  std::int64_t sum = 0;
  for (Date day = project.dates.first;; day = day + 1) {
    for (const ClockWindow& window : project.times)
      if (window.on(day.weekday()))
        sum += window.end.minutes - window.begin.minutes;
    if (day == project.dates.last) return sum;
  }
}

void check_length(const Project& project, Findings& findings) {
  if (project.times.empty()) return;
  const std::int64_t minutes = minutes_in_windows(project);
  if (minutes >= project.hours.minutes) return;
  findings.warn(
      ref_of(project), {std::string("hours")}, "hours-do-not-fit",
      fmt::format(
          "{} hours do not fit into the {} hours of its times and dates",
          str(project.hours), str(Hours{static_cast<std::int32_t>(minutes)})),
      "shorten it, or give it more days or wider times");
}

}  // namespace

void check_projects(const CheckInput& input, Findings& findings) {
  for (const Project& project : input.program().projects) {
    check_seats_and_pay(project, findings);
    check_limits(project, findings);
    check_skills(project, input.program(), findings);
    check_length(project, findings);
    check_ranking(project.candidates, ref_of(project), "candidates", findings);
    check_list(project.develops, ref_of(project), "develops", findings);
    check_list(project.pathways, ref_of(project), "pathways", findings);
  }
}

}  // namespace stint
