#include "stint/match/larger_stable.hpp"

#include <algorithm>
#include <compare>
#include <numeric>
#include <utility>

// Why it is right. A project is *fully available* while it and its group have
// room. Once it is not, it never is again: a full group, and a full project
// whose group has room, only exchange one student for another. A student is
// *precarious* while another project tied with the placement is fully
// available. Nobody becomes so but by applying to a fully available project, so
// a full project, or full group, without precarious students stays without.
//
// Stability. Students stand in a strict order, for each group its own: by rank;
// of equals those in the second phase before those in the first; then by
// lottery. When s gives up project p of group g, and as long as s is in that
// phase, either (A) p is full, with nobody precarious, and all on it come
// before s; or (B) g is full, with nobody precarious, and all in it come before
// s, who thus is not among them. An exchange on p, or in g, brings in a better
// one; and where g takes a seat from p, it lets go of its worst, who comes
// before s, so that A turns into B. All that a student strictly prefers to the
// placement was given up in this phase, and neither A nor B lets it block. (The
// paper leaves equals unordered; then s can be in g, and a last step has to
// move such students within their group.)
//
// The bound. Let O be another weakly stable matching, M ours. Pair placements
// of O with those of M on the same project, of the same student first; then
// what is left of both in each group. A placement of O without partner is on a
// fully available project. Follow students and partners by turns: O is ahead,
// by one, only on paths from a student without a place in M to a placement
// without partner. If each has two of M or more, |O| <= 3/2 |M|. None has 0:
// that student would have applied. Say one has 1: s has no place, (s, p) in O
// is the partner of (t, q) in M, and (t, r) in O has none. So r is fully
// available, and t, who never gave it up, is in the first phase. If q and r are
// tied, t is precarious: then A holds for s and p, p is full, and so q is p, on
// which nobody is precarious. So t strictly prefers q to r. And t comes before
// s, who is in the second phase: t ranks higher. Then (t, q) blocks O, either
// as q is p, where O has s, or as O has s in the group and room on q.
namespace stint {
namespace {

/// Students, the first in the lottery first.
std::vector<std::uint32_t> by_lottery(const Problem& problem) {
  std::vector<std::uint32_t> order(problem.students());
  std::iota(order.begin(), order.end(), 0U);
  for (std::uint32_t s = 0; s < problem.lottery.size(); ++s)
    order[problem.lottery[s]] = s;
  return order;
}

/// A held application as project and group compare it, the worst is largest: by
/// rank; of equals, who still is in the first phase; of those, the later drawn.
struct Entry {
  std::uint32_t rank;
  std::uint32_t early;
  std::uint32_t drawn;
  friend auto operator<=>(const Entry&, const Entry&) = default;
};

/// What a project or a group holds, and some that it did: left behind when a
/// student goes, and passed over when it comes to the top.
struct Held {
  std::vector<Entry> heap;
  std::vector<std::uint32_t> precarious;
};

struct Applicant {
  /// The first application not given up in this phase.
  std::uint32_t next;
  /// None before it that is tied with `next` is to a fully available project,
  /// but perhaps the placement's.
  std::uint32_t spare;
  std::uint8_t phase = 1;
};

class Applications {
 public:
  explicit Applications(const Problem& problem)
      : problem_(problem),
        order_(by_lottery(problem)),
        drawn_(problem.students()),
        placed_(problem.students(), no_index),
        given_up_(problem.applications()),
        load_(problem.projects() + problem.groups()),
        held_(load_.size()) {
    for (std::uint32_t i = 0; i < order_.size(); ++i) drawn_[order_[i]] = i;
    for (std::size_t s = 0; s < problem.students(); ++s)
      applicants_.push_back({problem.begin[s], problem.begin[s]});
  }

  Assignment run() {
    for (const std::uint32_t first : order_) {
      std::uint32_t student = first;
      while (student != no_index) student = apply(student);
    }
    return std::move(placed_);
  }

 private:
  /// Makes the student's next application; the student who is without a place
  /// after it and has one left to make, or nobody.
  std::uint32_t apply(std::uint32_t student) {
    const std::uint32_t application = favourite(student);
    if (application == no_index) return no_index;
    const std::uint32_t project = problem_.project[application];
    std::uint32_t other = no_index;
    if (!fully_available(project)) {
      const std::uint32_t owner =
          has_room(project) ? group_owner(project) : project;
      other = precarious_of(owner);
      if (other == no_index) other = worst_of(owner, student, application);
      if (other == student) return student;
      release(other);
    }
    hold(student, application);
    return other;
  }

  /// Of the best projects that the student has not given up, the first that is
  /// fully available, else the first. None after two phases.
  std::uint32_t favourite(std::uint32_t student) {
    Applicant& one = applicants_[student];
    const std::uint32_t end = problem_.begin[student + 1];
    while (one.next < end && given_up_[one.next] == one.phase) ++one.next;
    if (one.next == end) {
      if (one.phase == 2 || problem_.begin[student] == end) return no_index;
      one.phase = 2;
      one.next = problem_.begin[student];
    }
    one.spare = std::max(one.spare, one.next);
    const std::uint32_t available = find_spare(student);
    return available == no_index ? one.next : available;
  }

  /// An application tied with the next one, or with the placement, to another
  /// and fully available project. In the second phase there is none left.
  std::uint32_t find_spare(std::uint32_t student) {
    Applicant& one = applicants_[student];
    const std::uint32_t end = problem_.begin[student + 1];
    while (one.spare < end && !problem_.prefers(one.next, one.spare)) {
      if (fully_available(problem_.project[one.spare])) return one.spare;
      ++one.spare;
    }
    return no_index;
  }

  /// A precarious student keeps the project in the list: another one is as
  /// good, and is applied to next.
  std::uint32_t precarious_of(std::uint32_t owner) {
    std::vector<std::uint32_t>& students = held_[owner].precarious;
    while (!students.empty()) {
      const std::uint32_t student = students.back();
      students.pop_back();
      if (is_in(owner, student) && find_spare(student) != no_index)
        return student;
    }
    return no_index;
  }

  /// The worst of those held and the applicant, who gives up that project.
  std::uint32_t worst_of(std::uint32_t owner, std::uint32_t student,
                         std::uint32_t application) {
    std::vector<Entry>& heap = held_[owner].heap;
    while (!heap.empty() && !is_held(owner, heap.front())) pop(heap);
    if (heap.empty() || heap.front() < entry_of(student, application)) {
      given_up_[application] = applicants_[student].phase;
      return student;
    }
    const std::uint32_t worst = order_[heap.front().drawn];
    pop(heap);
    given_up_[placed_[worst]] = applicants_[worst].phase;
    return worst;
  }

  void hold(std::uint32_t student, std::uint32_t application) {
    Applicant& one = applicants_[student];
    if (one.spare == application) ++one.spare;
    placed_[student] = application;
    const std::uint32_t project = problem_.project[application];
    for (const std::uint32_t owner : {project, group_owner(project)}) {
      ++load_[owner];
      std::vector<Entry>& heap = held_[owner].heap;
      heap.push_back(entry_of(student, application));
      std::push_heap(heap.begin(), heap.end());
    }
    if (find_spare(student) == no_index) return;
    held_[project].precarious.push_back(student);
    held_[group_owner(project)].precarious.push_back(student);
  }

  void release(std::uint32_t student) {
    const std::uint32_t project = problem_.project[placed_[student]];
    placed_[student] = no_index;
    --load_[project];
    --load_[group_owner(project)];
  }

  Entry entry_of(std::uint32_t student, std::uint32_t application) const {
    const std::uint32_t early = applicants_[student].phase == 1 ? 1 : 0;
    return {problem_.rank[application], early, drawn_[student]};
  }

  /// An entry also stands for one that was left behind by the same student in
  /// the same phase: a group ranks all of a student's applications the same.
  bool is_held(std::uint32_t owner, const Entry& entry) const {
    const std::uint32_t student = order_[entry.drawn];
    return is_in(owner, student) &&
           entry == entry_of(student, placed_[student]);
  }

  bool is_in(std::uint32_t owner, std::uint32_t student) const {
    if (placed_[student] == no_index) return false;
    const std::uint32_t project = problem_.project[placed_[student]];
    return owner == project || owner == group_owner(project);
  }

  /// Groups follow the projects where either may be meant.
  std::uint32_t group_owner(std::uint32_t project) const {
    return static_cast<std::uint32_t>(problem_.projects()) +
           problem_.group_of[project];
  }

  bool has_room(std::uint32_t project) const {
    return load_[project] < problem_.seats[project];
  }

  bool fully_available(std::uint32_t project) const {
    return has_room(project) &&
           load_[group_owner(project)] <
               problem_.capacity[problem_.group_of[project]];
  }

  static void pop(std::vector<Entry>& heap) {
    std::pop_heap(heap.begin(), heap.end());
    heap.pop_back();
  }

  const Problem& problem_;
  /// Students by the lottery, and each student's place in it.
  std::vector<std::uint32_t> order_;
  std::vector<std::uint32_t> drawn_;
  std::vector<Applicant> applicants_;
  Assignment placed_;
  /// By application: the last phase in which it was given up, or 0.
  std::vector<std::uint8_t> given_up_;
  /// By owner: a project, or a group.
  std::vector<std::uint32_t> load_;
  std::vector<Held> held_;
};

}  // namespace

std::optional<RankedApart> ranked_apart(const Problem& problem) {
  std::optional<RankedApart> first;
  // By group: the student who came last, and one of that student's ranks.
  std::vector<std::uint32_t> last(problem.groups(), no_index);
  std::vector<std::uint32_t> rank(problem.groups());
  for (std::uint32_t s = 0; s < problem.students(); ++s)
    for (auto a = problem.begin[s]; a < problem.begin[s + 1]; ++a) {
      const std::uint32_t group = problem.group_of[problem.project[a]];
      if (last[group] != s) rank[group] = problem.rank[a];
      last[group] = s;
      if (rank[group] == problem.rank[a]) continue;
      if (!first || group < first->group) first = RankedApart{group, s};
    }
  return first;
}

Assignment larger_stable(const Problem& problem) {
  return Applications(problem).run();
}

}  // namespace stint
