#include "stint/match/round_pass.hpp"

#include <algorithm>
#include <tuple>

#include "stint/match/lottery.hpp"
#include "stint/match/method.hpp"
#include "stint/match/round_groups.hpp"
#include "stint/match/round_problem.hpp"

namespace stint {
namespace {

class Pass {
 public:
  explicit Pass(const PassInput& input)
      : input_(input), facts_(input.ledger, input.round.today, input.scope) {}

  PassResult run() {
    lap(input_.watch, "know the students and projects");
    add_projects();
    add_applications();
    lap(input_.watch, "judge and score the pairs");
    data_.seeds.assign(static_cast<std::size_t>(input_.pass), input_.seed);
    sort_rows(data_);
    group();
    problem_ = problem_of(data_, input_.pass, input_.round.tie_break);
    lap(input_.watch, "rank the applications");
    solve_now();
    while (close_one()) {
      problem_ = without_closed(std::move(problem_), data_, input_.pass);
      solve_now();
    }
    lap(input_.watch, "match");
    add_placements();
    result_.projects = std::move(data_.projects);
    result_.groups = std::move(data_.groups);
    result_.applications = std::move(data_.applications);
    return std::move(result_);
  }

 private:
  void solve_now() {
    Solution solution = solve(problem_, data_, input_.round);
    placed_ = std::move(solution.placed);
    result_.solver = solution.solver;
  }

  const Project& project(const ProjectId& id) const {
    return *facts_.projects.at(id).project;
  }

  void add_projects() {
    for (const Project* project : input_.scope.fillable) {
      const auto before = input_.closed.find(project->id);
      const bool closed = before != input_.closed.end();
      data_.projects.push_back(
          {input_.pass, project->id, project->business,
           closed ? before->second : "", input_.ledger.seats_left(*project),
           input_.ledger.seats_held(*project), project->minimum, closed});
    }
  }

  void add_applications() {
    std::set<StudentId> pinned;
    for (const PlacedPin& pin : input_.pins)
      if (pin.pass == input_.pass) pinned.insert(pin.student);
    PassLists lists =
        lists_of(facts_, input_.scope, input_.pass, input_.seed, pinned);
    data_.applications = std::move(lists.applications);
    result_.dropped = std::move(lists.dropped);
    result_.listed_elsewhere = std::move(lists.listed_elsewhere);
    for (const PlacedPin& pin : input_.pins)
      if (pin.pass == input_.pass) add_pin(pin);
    rank_for_businesses(data_.applications);
  }

  /// A pin stands at its place among the choices, else just after them.
  void add_pin(const PlacedPin& pin) {
    const auto student = std::find_if(
        facts_.students.begin(), facts_.students.end(),
        [&](const StudentFacts& s) { return s.student->id == pin.student; });
    const auto& choices = student->student->choices;
    const int place = place_in(choices, pin.project);
    RoundApplication row = application_of(
        facts_, *student, facts_.projects.at(pin.project), input_.pass);
    row.place = place > 0 ? place : static_cast<int>(choices.size()) + 1;
    row.source = Source::pinned;
    row.lottery = lottery(input_.seed, pin.student.str());
    data_.applications.push_back(std::move(row));
  }

  /// Groups what is open; a closed project keeps the group it had.
  void group() {
    std::vector<const Project*> open;
    for (const RoundProject& row : data_.projects)
      if (!row.closed) open.push_back(&project(row.project));
    Groups groups = group_projects(input_.ledger, open, input_.pass);
    data_.groups = std::move(groups.groups);
    for (RoundProject& row : data_.projects)
      if (!row.closed) row.group = groups.of.at(row.project);
  }

  /// Groups anew what `business` still has open.
  void regroup(const BusinessId& business) {
    std::vector<RoundProject*> rows;
    std::vector<const Project*> open;
    for (RoundProject& row : data_.projects) {
      if (row.closed || row.business != business) continue;
      rows.push_back(&row);
      open.push_back(&project(row.project));
    }
    Groups groups = group_projects(input_.ledger, open, input_.pass);
    for (RoundProject* row : rows) row->group = groups.of.at(row->project);
    const auto is_its = [&](const RoundGroup& g) {
      return g.business == business;
    };
    const auto at =
        std::find_if(data_.groups.begin(), data_.groups.end(), is_its);
    const auto first = at - data_.groups.begin();
    std::erase_if(data_.groups, is_its);
    data_.groups.insert(data_.groups.begin() + first, groups.groups.begin(),
                        groups.groups.end());
  }

  /// Closes the project that is furthest below its minimum; false if none is.
  bool close_one() {
    const Loads loads = loads_of(problem_.problem, placed_);
    RoundProject* worst = nullptr;
    std::tuple<int, std::int64_t, std::string> worst_key;
    for (RoundProject& row : data_.projects) {
      if (row.closed || row.held > 0 || row.minimum <= 1) continue;
      const int placed =
          static_cast<int>(loads.project[problem_.project(row.project)]);
      if (placed == 0 || placed >= row.minimum) continue;
      std::tuple key(placed - row.minimum,
                     std::int64_t{project(row.project).hours.minutes} * placed,
                     lottery(input_.seed, row.project.str()));
      if (worst != nullptr && worst_key < key) continue;
      worst = &row;
      worst_key = std::move(key);
    }
    if (worst == nullptr) return false;
    close(*worst);
    return true;
  }

  void close(RoundProject& row) {
    const std::uint32_t p = problem_.project(row.project);
    int placed = 0;
    for (std::uint32_t s = 0; s < placed_.size(); ++s) {
      if (placed_[s] == no_index || problem_.problem.project[placed_[s]] != p)
        continue;
      result_.displaced.insert(problem_.students[s]);
      ++placed;
    }
    result_.closed.push_back({row.project, placed, row.minimum});
    row.closed = true;
    regroup(row.business);
  }

  void add_placements() {
    const auto place = [&](const RoundApplication& row) {
      result_.placements.push_back({row.student, row.project, row.place,
                                    row.business_rank, Count<0, 100>(row.fit),
                                    Count<0, 100>(row.interest), row.pass});
    };
    for (const std::uint32_t application : placed_)
      if (application != no_index)
        place(data_.applications[problem_.row[application]]);
    for (const RoundApplication& row : data_.applications)
      if (row.source == Source::pinned) place(row);
  }

  const PassInput& input_;
  PassFacts facts_;
  RoundData data_;
  RoundProblem problem_;
  Assignment placed_;
  PassResult result_;
};

}  // namespace

PassResult run_pass(const PassInput& input) { return Pass(input).run(); }

}  // namespace stint
