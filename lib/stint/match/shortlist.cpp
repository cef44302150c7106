#include "stint/match/shortlist.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace stint {
namespace {

/// Judges one pair, into one list or the other.
void judge(const FactBook& book, const StudentFacts& student,
           const ProjectFacts& project, WithExcluded excluded,
           Shortlist& list) {
  const StudentId& student_id = student.student->id;
  const ProjectId& project_id = project.project->id;
  if (passes(book, student, project)) {
    list.suggestions.push_back(
        {student_id, project_id, project.place(student_id),
         scores(student, project, book.program().settings.match),
         unknown_gates(book, student, project)});
  } else if (excluded == WithExcluded::yes) {
    list.excluded.push_back(
        {student_id, project_id, gates(book, student, project).failed});
  }
}

/// Named ones first.
int named_first(const Suggestion& suggestion) {
  return suggestion.place == 0 ? std::numeric_limits<int>::max()
                               : suggestion.place;
}

}  // namespace

Shortlist shortlist_for(const FactBook& book, const Project& project,
                        WithExcluded excluded) {
  Shortlist list;
  const ProjectFacts facts = book.of(project);
  for (const Student& student : book.program().students)
    judge(book, book.of(student), facts, excluded, list);
  std::sort(list.suggestions.begin(), list.suggestions.end(),
            [](const Suggestion& a, const Suggestion& b) {
              const auto key = [](const Suggestion& s) {
                return std::tuple(named_first(s), -s.scores.order,
                                  -s.scores.interest.total());
              };
              if (key(a) != key(b)) return key(a) < key(b);
              return a.student < b.student;
            });
  return list;
}

Shortlist shortlist_for(const FactBook& book, const Student& student,
                        WithExcluded excluded) {
  Shortlist list;
  const StudentFacts facts = book.of(student);
  for (const Project& project : book.program().projects)
    judge(book, facts, book.of(project), excluded, list);
  std::sort(list.suggestions.begin(), list.suggestions.end(),
            [](const Suggestion& a, const Suggestion& b) {
              const auto key = [](const Suggestion& s) {
                return std::pair(-s.scores.interest.total(),
                                 -s.scores.fit.total());
              };
              if (key(a) != key(b)) return key(a) < key(b);
              return a.project < b.project;
            });
  return list;
}

}  // namespace stint
