#include "stint/match/round_lists.hpp"

#include <algorithm>
#include <future>
#include <iterator>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "stint/match/lottery.hpp"
#include "stint/match/round_problem.hpp"

namespace stint {
namespace {

/// Makes the list of one student.
class ListMaker {
 public:
  ListMaker(const PassFacts& facts, const RoundScope& scope, int pass,
            const std::string& seed, const StudentFacts& student,
            PassLists& lists)
      : facts_(facts),
        scope_(scope),
        pass_(pass),
        seed_(seed),
        student_(student),
        number_(lottery(seed, student.student->id.str())),
        lists_(lists) {}

  void make() {
    for (const auto& tier : own().choices) {
      ++place_;
      for (const ProjectId& project : tier) list(project, Source::choice);
    }
    add_applied();
    if (own().seeks() == Seeking::any) add_derived();
  }

 private:
  const Student& own() const { return *student_.student; }

  /// What the student has applied for outside of stint's lists: one tie.
  void add_applied() {
    std::vector<ProjectId> applied;
    for (const Placement* placement : student_.placements)
      if (placement->state() < State::offered &&
          place_in(own().choices, placement->id.project) == 0)
        applied.push_back(placement->id.project);
    if (applied.empty()) return;
    ++place_;
    for (const ProjectId& project : applied) list(project, Source::applied);
  }

  void list(const ProjectId& id, Source source) {
    listed_.insert(id);
    if (!scope_.is_direct(id)) {
      lists_.listed_elsewhere.insert(own().id);
      return;
    }
    const ProjectFacts& project = facts_.projects.at(id);
    if (passes(facts_.book, student_, project))
      add(project, source);
    else
      lists_.dropped.push_back(
          {own().id, id, gates(facts_.book, student_, project).failed});
  }

  void add(const ProjectFacts& project, Source source) {
    RoundApplication row = application_of(facts_, student_, project, pass_);
    row.place = place_;
    row.source = source;
    row.lottery = number_;
    lists_.applications.push_back(std::move(row));
  }

  /// A further project that the student could apply for.
  struct Further {
    const ProjectFacts* project;
    int interest;
    int fit;
    std::pair<int, int> key() const { return {-interest, -fit}; }
  };

  /// The best further projects by interest and fit; what is equal in both is
  /// one place, and the lottery says which of them are considered.
  void add_derived() {
    std::vector<Further> further = further_projects();
    const auto by_key = [](const Further& a, const Further& b) {
      return a.key() < b.key();
    };
    std::stable_sort(further.begin(), further.end(), by_key);
    const auto limit = static_cast<std::size_t>(
        int{facts_.book.program().settings.match.consider});
    if (further.size() > limit) {
      const auto [first, last] = std::equal_range(
          further.begin(), further.end(), further[limit], by_key);
      draw_lots(first, last);
      further.resize(limit);
    }
    for (std::size_t i = 0; i < further.size(); ++i) {
      if (i == 0 || further[i - 1].key() != further[i].key()) ++place_;
      add(*further[i].project, Source::derived);
    }
  }

  template <class At>
  void draw_lots(At first, At last) const {
    std::vector<std::pair<std::string, Further>> drawn;
    for (At at = first; at != last; ++at)
      drawn.emplace_back(
          lottery(seed_, own().id.str(), at->project->project->id.str()), *at);
    std::sort(drawn.begin(), drawn.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [number, further] : drawn) *first++ = further;
  }

  /// In the order of the ids.
  std::vector<Further> further_projects() const {
    std::vector<Further> further;
    for (const std::uint32_t at : facts_.open.reached_by(student_)) {
      const ProjectFacts& facts = *facts_.open_facts[at];
      if (listed_.contains(facts.project->id) ||
          !passes(facts_.book, student_, facts))
        continue;
      const Scores score =
          scores(student_, facts, facts_.book.program().settings.match);
      further.push_back({&facts, score.interest.total(), score.fit.total()});
    }
    return further;
  }

  const PassFacts& facts_;
  const RoundScope& scope_;
  int pass_;
  const std::string& seed_;
  const StudentFacts& student_;
  std::string number_;
  PassLists& lists_;
  int place_ = 0;
  std::set<ProjectId> listed_;
};

template <class T>
void append(std::vector<T>& all, std::vector<T>&& more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()),
             std::make_move_iterator(more.end()));
}

void append(PassLists& lists, PassLists&& more) {
  append(lists.applications, std::move(more.applications));
  append(lists.dropped, std::move(more.dropped));
  lists.listed_elsewhere.merge(more.listed_elsewhere);
}

std::vector<const Project*> projects_with_seats(const Ledger& ledger,
                                                const RoundScope& scope) {
  std::vector<const Project*> open;
  for (const Project* project : scope.fillable)
    if (ledger.seats_left(*project) > 0) open.push_back(project);
  return open;
}

}  // namespace

PassFacts::PassFacts(const Ledger& ledger, Date today, const RoundScope& scope)
    : book(ledger, today), open(book, projects_with_seats(ledger, scope)) {
  for (const Student* student : scope.students)
    students.push_back(book.of(*student));
  for (const Project& project : ledger.program().projects)
    if (scope.is_direct(project.id))
      projects.emplace(project.id, book.of(project));
  for (const Project* project : open.projects())
    open_facts.push_back(&projects.at(project->id));
}

RoundApplication application_of(const PassFacts& facts,
                                const StudentFacts& student,
                                const ProjectFacts& project, int pass) {
  const Scores score =
      scores(student, project, facts.book.program().settings.match);
  const StudentId& id = student.student->id;
  return {.pass = pass,
          .student = id,
          .project = project.project->id,
          .named = project.place(id),
          .order = score.order,
          .fit = score.fit.total(),
          .interest = score.interest.total(),
          .need = score.need,
          .lottery = {}};
}

PassLists lists_of(const PassFacts& facts, const RoundScope& scope, int pass,
                   const std::string& seed, const std::set<StudentId>& done) {
  const auto of = [&](std::span<const StudentFacts> students) {
    PassLists lists;
    for (const StudentFacts& student : students)
      if (takes_part(*student.student) && !done.contains(student.student->id))
        ListMaker(facts, scope, pass, seed, student, lists).make();
    return lists;
  };
  // Each student's list depends on nobody else's.
  const std::span all(facts.students);
  const std::size_t half = all.size() / 2;
  auto second = std::async(std::launch::async, of, all.subspan(half));
  PassLists lists = of(all.first(half));
  append(lists, second.get());
  return lists;
}

void rank_for_businesses(std::vector<RoundApplication>& rows) {
  std::unordered_map<std::string_view, std::vector<RoundApplication*>> by;
  for (RoundApplication& row : rows) by[row.project.str()].push_back(&row);
  const auto key = [](const RoundApplication* row) {
    return std::pair(named_first(*row), -row->order);
  };
  for (auto& [project, order] : by) {
    std::sort(order.begin(), order.end(),
              [&](const RoundApplication* a, const RoundApplication* b) {
                return key(a) < key(b);
              });
    int rank = 1;
    for (std::size_t i = 0; i < order.size(); ++i) {
      if (i > 0 && key(order[i - 1]) != key(order[i])) ++rank;
      order[i]->business_rank = rank;
    }
  }
}

}  // namespace stint
