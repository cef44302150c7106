#include "stint/match/shortlist.hpp"

#include <algorithm>
#include <compare>
#include <functional>
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
int named_first(int place) {
  return place == 0 ? std::numeric_limits<int>::max() : place;
}

/// What makes a project's list: `at` is in the order of the ids.
auto key_for_project(const Found& found) {
  return std::tuple(named_first(found.place), -found.scores.order,
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

/// The beginning of a project's key, for which not everything has to be known.
struct Ordered {
  int named;
  int order;
  std::uint32_t at;
  friend auto operator<=>(const Ordered&, const Ordered&) = default;
};

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

ShortlistHeads::ShortlistHeads(const FactBook& book)
    : book_(book), facts_(book.program().students.size()) {}

const StudentFacts& ShortlistHeads::facts(std::uint32_t at) {
  if (!facts_[at]) facts_[at] = book_.of(book_.program().students.begin()[at]);
  return *facts_[at];
}

std::vector<StudentId> ShortlistHeads::of(const Project& project,
                                          std::size_t most,
                                          const std::set<StudentId>& without) {
  const ProjectFacts project_facts = book_.of(project);
  const auto students = book_.program().students.begin();
  std::vector<Ordered> heap;
  if (most > 0)
    for (const std::uint32_t at : book_.student_index().reaching(project_facts))
      heap.push_back(
          {named_first(project_facts.place(students[at].id)),
           -order_of(facts(at), project_facts, book_.program().settings.match),
           at});
  // A heap has its greatest on top, and the best is the least.
  std::make_heap(heap.begin(), heap.end(), std::greater<>());
  std::vector<StudentId> heads;
  while (!heap.empty() && heads.size() < most) {
    // Those alike so far, of whom the rest of the key decides.
    std::vector<Found> alike;
    const Ordered top = heap.front();
    while (!heap.empty() && heap.front().named == top.named &&
           heap.front().order == top.order) {
      std::pop_heap(heap.begin(), heap.end(), std::greater<>());
      const std::uint32_t at = heap.back().at;
      heap.pop_back();
      if (!without.contains(students[at].id) &&
          passes(book_, facts(at), project_facts))
        alike.push_back(found(book_, facts(at), project_facts, at));
    }
    sort_by(alike, key_for_project);
    for (const Found& each : alike)
      if (heads.size() < most) heads.push_back(students[each.at].id);
  }
  return heads;
}

}  // namespace stint
