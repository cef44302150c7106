#include "stint/match/explain.hpp"

#include "stint/match/pass_view.hpp"

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

}  // namespace stint
