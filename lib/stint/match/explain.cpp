#include "stint/match/explain.hpp"

#include <fmt/format.h>

#include "stint/match/deferred_acceptance.hpp"
#include "stint/match/largest.hpp"
#include "stint/match/pass_view.hpp"
#include "stint/rules/youth.hpp"

namespace stint {

Explanation explain(const FactBook& book, const Student& student,
                    const Project& project) {
  const StudentFacts student_facts = book.of(student);
  const ProjectFacts project_facts = book.of(project);
  Gates judged = gates(book, student_facts, project_facts);
  Explanation explanation;
  explanation.suggestion = {
      student.id, project.id, project_facts.place(student.id),
      scores(student_facts, project_facts, book.program().settings.match),
      std::move(judged.unknown)};
  explanation.gates = std::move(judged.failed);
  explanation.rules =
      judge_plan(book.rules(), {.student = student,
                                .project = project,
                                .business = project_facts.business});
  std::erase_if(explanation.rules, [](const RuleFinding& finding) {
    return finding.severity == RuleSeverity::block;
  });
  return explanation;
}

std::vector<RoundAnswer> explain_round(const Round& round,
                                       const RoundData& data,
                                       const StudentId& student,
                                       const ProjectId& project) {
  std::vector<RoundAnswer> answers;
  for (int pass = 1; pass <= data.passes(); ++pass)
    answers.push_back(PassView(data, round, pass).answer(student, project));
  return answers;
}

std::string limit_of(const Round& round, const RoundData& data,
                     const StudentId& student) {
  if (round.method != Method::stable || round.tie_break != TieBreak::lottery ||
      data.passes() != 1)
    return {};
  const PassView view(data, round, 1);
  const Problem& problem = view.numbers().problem;
  const std::uint32_t s = view.numbers().student(student);
  if (s == no_index || view.placed()[s] != no_index ||
      problem.begin[s] == problem.begin[s + 1] ||
      view.placed() != deferred_acceptance(problem))
    return {};
  const std::string runs =
      round.closed.empty() ? "" : " on the projects that run";
  const auto plan = largest_plan(view, data, round, student);
  if (!plan)
    return fmt::format("no plan at all places {}{}: no seat was left",
                       student.str(), runs);
  return fmt::format(
      "no plan that is stable under this lottery places {}{}; {}",
      student.str(), runs, largest_words(*plan, student.str()));
}

}  // namespace stint
