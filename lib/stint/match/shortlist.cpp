#include "stint/match/shortlist.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

#include "stint/match/index.hpp"

namespace stint {
namespace {

/// A pair that passes, before its ids and unknown gates are written down.
struct Found {
  std::uint32_t at;
  int place;
  Scores scores;
};

Found found(const FactBook& book, const StudentFacts& student,
            const ProjectFacts& project, std::uint32_t at) {
  return {at, project.place(student.student->id),
          scores(student, project, book.program().settings.match)};
}

Suggestion suggestion(const FactBook& book, const Student& student,
                      const Project& project, const Found& found) {
  StudentFacts bare_student;
  bare_student.student = &student;
  ProjectFacts bare_project;
  bare_project.project = &project;
  return {student.id, project.id, found.place, found.scores,
          unknown_gates(book, bare_student, bare_project)};
}

/// Named ones first.
int named_first(const Found& found) {
  return found.place == 0 ? std::numeric_limits<int>::max() : found.place;
}

/// What makes a project's list: `at` is in the order of the ids.
auto key_for_project(const Found& found) {
  return std::tuple(named_first(found), -found.scores.order,
                    -found.scores.interest.total(), found.at);
}

auto key_for_student(const Found& found) {
  return std::tuple(-found.scores.interest.total(), -found.scores.fit.total(),
                    found.at);
}

template <class Key>
void sort_by(std::vector<Found>& all, Key key) {
  std::sort(all.begin(), all.end(),
            [&](const Found& a, const Found& b) { return key(a) < key(b); });
}

/// Adds the pair if it fails a gate.
void exclude(const FactBook& book, const StudentFacts& student,
             const ProjectFacts& project, Shortlist& list) {
  std::vector<FailedGate> failed = gates(book, student, project).failed;
  if (!failed.empty())
    list.excluded.push_back(
        {student.student->id, project.project->id, std::move(failed)});
}

}  // namespace

Shortlist shortlist_for(const FactBook& book, const Project& project,
                        WithExcluded excluded) {
  const auto students = book.program().students.begin();
  const ProjectFacts facts = book.of(project);
  std::vector<Found> all;
  for (const std::uint32_t at : book.student_index().reaching(facts)) {
    if (!record_passes(book, students[at], facts)) continue;
    const StudentFacts student = book.of(students[at]);
    if (passes(book, student, facts))
      all.push_back(found(book, student, facts, at));
  }
  sort_by(all, key_for_project);
  Shortlist list;
  for (const Found& each : all)
    list.suggestions.push_back(
        suggestion(book, students[each.at], project, each));
  if (excluded == WithExcluded::yes)
    for (const Student& student : book.program().students)
      exclude(book, book.of(student), facts, list);
  return list;
}

Shortlist shortlist_for(const FactBook& book, const Student& student,
                        WithExcluded excluded) {
  const auto& projects = book.project_index().projects();
  const StudentFacts facts = book.of(student);
  std::vector<Found> all;
  for (const std::uint32_t at : book.project_index().reached_by(facts)) {
    const ProjectFacts project = book.of(*projects[at]);
    if (passes(book, facts, project))
      all.push_back(found(book, facts, project, at));
  }
  sort_by(all, key_for_student);
  Shortlist list;
  for (const Found& each : all)
    list.suggestions.push_back(
        suggestion(book, student, *projects[each.at], each));
  if (excluded == WithExcluded::yes)
    for (const Project& project : book.program().projects)
      exclude(book, facts, book.of(project), list);
  return list;
}

}  // namespace stint
