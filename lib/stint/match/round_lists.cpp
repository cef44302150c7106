#include "stint/match/round_lists.hpp"

#include <algorithm>
#include <tuple>

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
    const auto number = [&](const Further& further) {
      return lottery(seed_, own().id.str(), further.project->project->id.str());
    };
    std::sort(first, last, [&](const Further& a, const Further& b) {
      return number(a) < number(b);
    });
  }

  /// In the order of the ids.
  std::vector<Further> further_projects() const {
    std::vector<Further> further;
    for (const Project* project : scope_.fillable) {
      if (listed_.contains(project->id)) continue;
      if (facts_.book.ledger().seats_left(*project) == 0) continue;
      const ProjectFacts& facts = facts_.projects.at(project->id);
      if (!passes(facts_.book, student_, facts)) continue;
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

}  // namespace

PassFacts::PassFacts(const Ledger& ledger, Date today, const RoundScope& scope)
    : book(ledger, today) {
  for (const Student* student : scope.students)
    students.push_back(book.of(*student));
  for (const Project& project : ledger.program().projects)
    if (scope.is_direct(project.id))
      projects.emplace(project.id, book.of(project));
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
  PassLists lists;
  for (const StudentFacts& student : facts.students)
    if (takes_part(*student.student) && !done.contains(student.student->id))
      ListMaker(facts, scope, pass, seed, student, lists).make();
  return lists;
}

void rank_for_businesses(std::vector<RoundApplication>& rows) {
  std::vector<RoundApplication*> order;
  for (RoundApplication& row : rows) order.push_back(&row);
  const auto key = [](const RoundApplication* row) {
    return std::pair(named_first(*row), -row->order);
  };
  std::sort(order.begin(), order.end(),
            [&](const RoundApplication* a, const RoundApplication* b) {
              if (a->project != b->project) return a->project < b->project;
              return key(a) < key(b);
            });
  int rank = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (i == 0 || order[i - 1]->project != order[i]->project)
      rank = 1;
    else if (key(order[i - 1]) != key(order[i]))
      ++rank;
    order[i]->business_rank = rank;
  }
}

}  // namespace stint
