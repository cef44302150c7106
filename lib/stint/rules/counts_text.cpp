#include "stint/rules/counts_text.hpp"

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/rules/youth_limits.hpp"

namespace stint {
namespace {

std::string texts_of(const CreditReasons& reasons) {
  std::vector<std::string> texts;
  for (const CreditReason& reason : reasons) texts.push_back(reason.text);
  return join(texts, ", ");
}

/// Why not, where no change is suggested; a change says it otherwise.
std::string because(const CreditReasons& reasons) {
  for (const CreditReason& reason : reasons)
    if (reason.obstacle == Obstacle::counts_as) return ", " + reason.text;
  return {};
}

std::string counts_line(const ProjectCounts& counts) {
  std::string text = "counts (" + counts.rule.str() + "): ";
  if (counts.by_floor.what == Countable::nothing)
    text +=
        "nothing for career development" + because(counts.against_experience);
  else
    text += "career development, " + experience_text(counts);
  text += counts.against_challenge.empty()
              ? "; a team-based challenge"
              : "; no team-based challenge" + because(counts.against_challenge);
  if (counts.exploration) text += "; an exploration";
  return text;
}

/// Empty if all may.
std::string ages_line(const RuleBook& rules, const Project& project) {
  std::vector<std::string> parts;
  for (const AgeAdvice& advice : age_advice(rules, project))
    if (!advice.allowed)
      parts.push_back("not for " + str(advice.ages) + ": " + advice.why);
  return join(parts, "; ");
}

std::string changes_line(const ProjectCounts& counts) {
  std::vector<std::string> texts;
  for (const ProjectChange& change : counts.changes)
    texts.push_back(change.text);
  return texts.empty() ? "" : "to count more: " + join(texts, "; ");
}

std::string posting_line(const Program& program, const Project& project) {
  std::vector<std::string> faults;
  const auto points = posting_points(program, project);
  for (const PostingPoint& point : points)
    if (!point.good) faults.push_back(point.text);
  if (faults.empty()) return {};
  return fmt::format("posting: {} of {} good; {}",
                     points.size() - faults.size(), points.size(),
                     join(faults, ", "));
}

}  // namespace

std::string experience_text(const ProjectCounts& counts) {
  if (counts.by_floor.what == Countable::nothing)
    return texts_of(counts.against_experience);
  const Hours total = counts.terms->experience.total;
  std::string text = counts.by_floor.what == Countable::whole
                         ? "all of " + in_hours(total)
                         : str(counts.length) + " of " + in_hours(total);
  const auto& strict = counts.by_strict_floor;
  if (strict && strict->what == Countable::nothing)
    text += "; nothing under the stricter floor of " + in_hours(strict->floor);
  return text;
}

std::string challenge_text(const ProjectCounts& counts) {
  return texts_of(counts.against_challenge);
}

bool takes_advice(const Project& project, Date day) {
  return day <= project.dates.last && (project.status == ProjectStatus::draft ||
                                       project.status == ProjectStatus::open);
}

std::vector<std::string> posting_advice(const RuleBook& rules,
                                        const Project& project) {
  std::vector<std::string> lines;
  const auto add = [&](std::string line) {
    if (!line.empty()) lines.push_back(std::move(line));
  };
  const auto all = project_counts(rules, project);
  for (const ProjectCounts& counts : all) add(counts_line(counts));
  add(ages_line(rules, project));
  for (const ProjectCounts& counts : all) add(changes_line(counts));
  add(posting_line(rules.program(), project));
  return lines;
}

}  // namespace stint
