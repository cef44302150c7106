#include "stint/match/deferred_acceptance.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
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

/// What a proposal reads of a project or a group lies together, because each is
/// somewhere else in memory. `limit` is the first rank that is refused: the
/// worst held when it was last full, and `no_index` as long as it never was.
/// Limits only fall, so that most refusals take one comparison.
struct ProjectState {
  std::uint32_t limit;
  std::uint32_t group;
  /// Its heap in `held_`: where it begins, its size, and the most it may have.
  std::uint32_t begin;
  std::uint32_t load;
  std::uint32_t seats;
  /// Its number among the projects of the group.
  std::uint32_t player;
};
struct GroupState {
  std::uint32_t limit;
  std::uint32_t room;
  /// Its tournament in `nodes_`; nobody plays where the capacity cannot bind.
  std::uint32_t begin;
  std::uint32_t players;
};

/// By project, how many seats to keep a place for: no more than applications in
/// all. Counting applicants takes as long as a round of proposals, so it is
/// left where the seats are few enough.
std::vector<std::uint32_t> useful_seats(const Problem& problem) {
  if (std::accumulate(problem.seats.begin(), problem.seats.end(),
                      std::uint64_t{0}) <= problem.applications())
    return problem.seats;
  std::vector<std::uint32_t> useful(problem.projects());
  for (const std::uint32_t project : problem.project) ++useful[project];
  for (std::size_t p = 0; p < problem.projects(); ++p)
    useful[p] = std::min(useful[p], problem.seats[p]);
  return useful;
}

class Proposals {
 public:
  explicit Proposals(const Problem& problem)
      : problem_(problem),
        placed_(problem.students(), no_index),
        projects_(problem.projects()),
        groups_(problem.groups()) {
    prepare_projects();
    prepare_groups();
  }

  /// In rounds: all who wait take a turn, and those who lose a place by it wait
  /// for the next round. No order changes the result, but in this one it is
  /// known early whose turn comes.
  Assignment run() {
    std::vector<std::uint32_t> waiting(problem_.students());
    std::iota(waiting.begin(), waiting.end(), 0U);
    while (!waiting.empty()) {
      std::size_t losers = 0;
      for (std::size_t turn = 0; turn < waiting.size(); ++turn) {
        look_ahead(waiting, turn);
        const std::uint32_t loser = propose(waiting[turn]);
        if (loser != no_index) waiting[losers++] = loser;
      }
      waiting.resize(losers);
    }
    return std::move(placed_);
  }

 private:
  void prepare_projects() {
    const std::vector<std::uint32_t> seats = useful_seats(problem_);
    std::uint32_t begin = 0;
    for (std::size_t p = 0; p < projects_.size(); ++p) {
      ProjectState& project = projects_[p];
      project.group = problem_.group_of[p];
      project.begin = begin;
      project.seats = seats[p];
      project.limit = seats[p] == 0 ? 0 : no_index;
      begin += seats[p];
    }
    held_.resize(begin);
  }

  /// A group whose projects' seats fit into its capacity never has to choose.
  void prepare_groups() {
    for (ProjectState& project : projects_) {
      GroupState& group = groups_[project.group];
      project.player = group.players++;
      group.room += project.seats;
    }
    std::uint32_t begin = 0;
    for (std::size_t g = 0; g < groups_.size(); ++g) {
      GroupState& group = groups_[g];
      if (problem_.capacity[g] >= group.room) group.players = 0;
      group.room = std::min(group.room, problem_.capacity[g]);
      group.limit = group.room == 0 ? 0 : no_index;
      group.begin = begin;
      begin += 2 * group.players;
    }
    nodes_.resize(begin);
  }

  /// Nearly all the time would go into waiting for memory. So what a turn reads
  /// is fetched while earlier turns are taken, step by step, as each step says
  /// where to look in the next. Inlined, because g++ drops the call of a
  /// function that only prefetches as one without an effect.
  [[gnu::always_inline]] void look_ahead(
      const std::vector<std::uint32_t>& waiting, std::size_t turn) const {
    const auto student = [&](std::size_t turns) {
      return waiting[std::min(turn + turns, waiting.size() - 1)];
    };
    __builtin_prefetch(&placed_[student(24)]);
    __builtin_prefetch(&problem_.begin[student(24)]);
    __builtin_prefetch(problem_.project.data() + next_of(student(16)));
    __builtin_prefetch(problem_.rank.data() + next_of(student(16)));
    if (const std::uint32_t next = next_of(student(8));
        next < problem_.applications())
      __builtin_prefetch(&projects_[problem_.project[next]]);
    if (const std::uint32_t next = next_of(student(4));
        next < problem_.applications()) {
      const ProjectState& project = projects_[problem_.project[next]];
      __builtin_prefetch(&groups_[project.group]);
      __builtin_prefetch(held_.data() + project.begin);
    }
  }

  /// The application to make next: the first, or the one after that which was
  /// lost.
  std::uint32_t next_of(std::uint32_t student) const {
    return placed_[student] == no_index ? problem_.begin[student]
                                        : placed_[student] + 1;
  }

  /// Makes the student's applications until one is held; the student who loses
  /// a place by it, or nobody.
  std::uint32_t propose(std::uint32_t student) {
    const std::uint32_t end = problem_.begin[student + 1];
    for (std::uint32_t next = next_of(student); next < end; ++next) {
      ProjectState& project = projects_[problem_.project[next]];
      const std::uint32_t rank = problem_.rank[next];
      if (rank >= project.limit || rank >= groups_[project.group].limit)
        continue;
      placed_[student] = next;
      return hold(project, entry_of(rank, student));
    }
    placed_[student] = no_index;
    return no_index;
  }

  /// Holds what no limit refuses. A full project lets go of its worst, else a
  /// full group of its own, on whichever project.
  std::uint32_t hold(ProjectState& project, Entry entry) {
    GroupState& group = groups_[project.group];
    std::uint32_t loser = no_index;
    if (project.load == project.seats)
      loser = pop(project);
    else if (group.room == 0)
      loser = pop(group);
    else
      --group.room;
    push(project, entry);
    if (project.load == project.seats) project.limit = rank_of(worst(project));
    if (group.players == 0) return loser;
    play(group, project);
    if (group.room == 0) group.limit = rank_of(worst(group));
    return loser;
  }

  void push(ProjectState& project, Entry entry) {
    Entry* const heap = &held_[project.begin];
    heap[project.load++] = entry;
    std::push_heap(heap, heap + project.load);
  }

  std::uint32_t pop(ProjectState& project) {
    const std::uint32_t student = student_of(worst(project));
    Entry* const heap = &held_[project.begin];
    std::pop_heap(heap, heap + project.load--);
    return student;
  }

  std::uint32_t pop(const GroupState& group) {
    const std::uint32_t student = student_of(worst(group));
    ProjectState& project = projects_[problem_.project[placed_[student]]];
    pop(project);
    play(group, project);
    return student;
  }

  Entry worst(const ProjectState& project) const {
    return held_[project.begin];
  }
  Entry worst(const GroupState& group) const { return nodes_[group.begin + 1]; }

  /// The worst of a group is the winner of a tournament between the worst of
  /// its projects. Project i plays at node players + i, and the worse of nodes
  /// 2n and 2n + 1 goes on to node n, up to node 1. Who holds nothing enters 0,
  /// which is as good as any entry.
  void play(const GroupState& group, const ProjectState& project) {
    Entry* const nodes = &nodes_[group.begin];
    std::uint32_t node = group.players + project.player;
    nodes[node] = project.load == 0 ? 0 : worst(project);
    for (; node > 1; node /= 2)
      nodes[node / 2] = std::max(nodes[node], nodes[node ^ 1U]);
  }

  const Problem& problem_;
  /// The application each student holds; for one who waits, that which was
  /// lost.
  Assignment placed_;
  std::vector<ProjectState> projects_;
  std::vector<GroupState> groups_;
  /// One heap a project, worst on top.
  std::vector<Entry> held_;
  /// One tournament a group whose capacity can bind.
  std::vector<Entry> nodes_;
};

}  // namespace

Assignment deferred_acceptance(const Problem& problem) {
  return Proposals(problem).run();
}

}  // namespace stint
