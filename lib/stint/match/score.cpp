#include "stint/match/score.hpp"

#include <algorithm>
#include <array>

namespace stint {
namespace {

/// How far level `l` covers asked level `asked`, in halves.
int cover(int l, int asked) {
  if (l >= asked) return 2;
  return l == asked - 1 && l >= 1 ? 1 : 0;
}

Fit fit_of(const StudentFacts& student, const ProjectFacts& project,
           const FitWeights& weights) {
  if (project.asked.empty()) return {weights.skills, weights.evidence};
  int all = 0;
  int covered = 0;
  int proved = 0;
  for (const SkillAsked& asked : project.asked) {
    const int weight = asked.required ? 2 : 1;
    const SkillLevel known = student.level(asked.skill);
    const int part = weight * cover(known.level, asked.level);
    all += weight;
    covered += part;
    if (known.proved) proved += part;
  }
  return {weights.skills * covered / (2 * all),
          weights.evidence * proved / (2 * all)};
}

int choice_part(const StudentFacts& student, const ProjectFacts& project,
                int weight) {
  constexpr std::array percent = {0, 100, 80, 60, 40, 20};
  const int place = place_in(student.student->choices, project.project->id);
  if (place >= static_cast<int>(percent.size())) return 0;
  return weight * percent[static_cast<std::size_t>(place)] / 100;
}

int wishes_part(const StudentFacts& student, const ProjectFacts& project,
                int weight) {
  const auto wished = std::count_if(
      project.skills.begin(), project.skills.end(), [&](std::uint32_t skill) {
        return std::binary_search(student.wishes.begin(), student.wishes.end(),
                                  skill);
      });
  return weight * static_cast<int>(std::min<std::ptrdiff_t>(3, wished)) / 3;
}

int growth_part(const StudentFacts& student, const ProjectFacts& project,
                int weight) {
  if (project.develops.empty()) return 0;
  const auto room = std::count_if(
      project.develops.begin(), project.develops.end(),
      [&](std::uint32_t skill) { return student.level(skill).level < 3; });
  return weight * static_cast<int>(room) /
         static_cast<int>(project.develops.size());
}

int pathway_part(const StudentFacts& student, const ProjectFacts& project,
                 int weight) {
  const auto& own = student.student->pathway;
  const auto& listed = project.project->pathways;
  const bool shared =
      own && std::find(listed.begin(), listed.end(), *own) != listed.end();
  return shared ? weight : 0;
}

}  // namespace

int need_of(const StudentFacts& student) {
  if (!student.ever_active) return 100;
  const auto& [missing, total] = student.experience;
  if (total == 0) return 0;
  return static_cast<int>(100 * std::min(missing, total) / total);
}

int order_of(const OrderWeights& weights, int fit, int need) {
  return (weights.fit * fit + weights.need * need) / 100;
}

int order_of(const StudentFacts& student, const ProjectFacts& project,
             const MatchSettings& settings) {
  return order_of(settings.order,
                  fit_of(student, project, settings.fit).total(),
                  need_of(student));
}

Scores scores(const StudentFacts& student, const ProjectFacts& project,
              const MatchSettings& settings) {
  Scores scores;
  scores.fit = fit_of(student, project, settings.fit);
  const InterestWeights& weights = settings.interest;
  scores.interest = {choice_part(student, project, weights.choice),
                     wishes_part(student, project, weights.wishes),
                     growth_part(student, project, weights.growth),
                     pathway_part(student, project, weights.pathway)};
  scores.need = need_of(student);
  scores.order = order_of(settings.order, scores.fit.total(), scores.need);
  return scores;
}

}  // namespace stint
