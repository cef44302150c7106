#include "stint/match/deferred_acceptance.hpp"

#include <algorithm>
#include <utility>

namespace stint {
namespace {

/// A held application: its rank above, its student below, so that comparing two
/// numbers compares ranks, without a look into the problem.
using Entry = std::uint64_t;

constexpr Entry entry_of(std::uint32_t rank, std::uint32_t student) {
  return Entry{rank} << 32U | student;
}
constexpr std::uint32_t student_of(Entry entry) {
  return static_cast<std::uint32_t>(entry);
}
constexpr std::uint32_t rank_of(Entry entry) {
  return static_cast<std::uint32_t>(entry >> 32U);
}

class Proposals {
 public:
  explicit Proposals(const Problem& problem)
      : problem_(problem),
        next_(problem.begin.begin(), problem.begin.end() - 1),
        placed_(problem.students(), no_index),
        held_begin_(problem.projects() + 1),
        load_(problem.projects()),
        group_load_(problem.groups()),
        group_binds_(problem.groups()),
        group_held_(problem.groups()) {
    size_projects();
    size_groups();
  }

  Assignment run() {
    const auto students = static_cast<std::uint32_t>(problem_.students());
    for (std::uint32_t first = 0; first < students; ++first) {
      std::uint32_t student = first;
      while (student != no_index) student = propose(student);
    }
    return std::move(placed_);
  }

 private:
  /// Room for each project's heap: its seats, or its applicants if fewer.
  void size_projects() {
    for (const std::uint32_t project : problem_.project)
      ++held_begin_[project + 1];
    for (std::size_t p = 0; p < problem_.projects(); ++p)
      held_begin_[p + 1] =
          held_begin_[p] + std::min(held_begin_[p + 1], problem_.seats[p]);
    held_.resize(held_begin_.back());
  }

  /// A group whose projects' seats fit into its capacity never has to choose.
  void size_groups() {
    std::vector<std::uint64_t> seats(problem_.groups());
    for (std::size_t p = 0; p < problem_.projects(); ++p)
      seats[problem_.group_of[p]] += held_begin_[p + 1] - held_begin_[p];
    for (std::size_t g = 0; g < problem_.groups(); ++g)
      group_binds_[g] = problem_.capacity[g] < seats[g] ? 1 : 0;
  }

  /// Makes the student's next application; the student who is without a place
  /// after it and has one left to make, or nobody.
  std::uint32_t propose(std::uint32_t student) {
    if (next_[student] == problem_.begin[student + 1]) return no_index;
    const std::uint32_t application = next_[student]++;
    const std::uint32_t project = problem_.project[application];
    const std::uint32_t group = problem_.group_of[project];
    if (problem_.seats[project] == 0 || problem_.capacity[group] == 0)
      return student;
    const Entry entry = entry_of(problem_.rank[application], student);
    if (load_[project] == problem_.seats[project])
      return replace_in_project(project, application, entry);
    hold(project, application, entry);
    if (++group_load_[group] <= problem_.capacity[group]) return no_index;
    return let_go_in_group(group);
  }

  /// The project is full: its worst goes, which may be the new one.
  std::uint32_t replace_in_project(std::uint32_t project,
                                   std::uint32_t application, Entry entry) {
    const Entry worst = held_[held_begin_[project]];
    if (entry > worst) return student_of(entry);
    release(project);
    hold(project, application, entry);
    return student_of(worst);
  }

  /// The group's worst is also the worst of its project, the top of that heap.
  std::uint32_t let_go_in_group(std::uint32_t group) {
    std::vector<Entry>& heap = group_held_[group];
    while (!is_held(group, heap.front())) pop(heap);
    const std::uint32_t student = student_of(heap.front());
    pop(heap);
    --group_load_[group];
    release(problem_.project[placed_[student]]);
    return student;
  }

  /// A project lets go without telling the group's heap, so that one can hold
  /// what is no longer so.
  bool is_held(std::uint32_t group, Entry entry) const {
    const std::uint32_t application = placed_[student_of(entry)];
    return application != no_index &&
           problem_.rank[application] == rank_of(entry) &&
           problem_.group_of[problem_.project[application]] == group;
  }

  void hold(std::uint32_t project, std::uint32_t application, Entry entry) {
    placed_[student_of(entry)] = application;
    const auto begin = held_.begin() + held_begin_[project];
    begin[load_[project]++] = entry;
    std::push_heap(begin, begin + load_[project]);
    const std::uint32_t group = problem_.group_of[project];
    if (group_binds_[group] == 0) return;
    group_held_[group].push_back(entry);
    std::push_heap(group_held_[group].begin(), group_held_[group].end());
  }

  /// Takes the worst off a project's heap, and its place from the student.
  void release(std::uint32_t project) {
    const auto begin = held_.begin() + held_begin_[project];
    placed_[student_of(*begin)] = no_index;
    std::pop_heap(begin, begin + load_[project]);
    --load_[project];
  }

  static void pop(std::vector<Entry>& heap) {
    std::pop_heap(heap.begin(), heap.end());
    heap.pop_back();
  }

  const Problem& problem_;
  std::vector<std::uint32_t> next_;
  Assignment placed_;
  /// One heap a project, worst on top: from held_begin_[p], load_[p] of them.
  std::vector<std::uint32_t> held_begin_;
  std::vector<Entry> held_;
  std::vector<std::uint32_t> load_;
  std::vector<std::uint32_t> group_load_;
  std::vector<std::uint8_t> group_binds_;
  std::vector<std::vector<Entry>> group_held_;
};

}  // namespace

Assignment deferred_acceptance(const Problem& problem) {
  return Proposals(problem).run();
}

}  // namespace stint
