#include "stint/match/round_problem.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

#include "stint/match/lottery.hpp"

namespace stint {
namespace {

template <class T>
std::uint32_t index_in(const std::vector<T>& sorted, const T& item) {
  const auto at = std::lower_bound(sorted.begin(), sorted.end(), item);
  if (at == sorted.end() || *at != item) return no_index;
  return static_cast<std::uint32_t>(at - sorted.begin());
}

template <class T>
void sort_unique(std::vector<T>& items) {
  std::sort(items.begin(), items.end());
  items.erase(std::unique(items.begin(), items.end()), items.end());
}

std::uint32_t number_or(const std::optional<int>& capacity) {
  return capacity ? static_cast<std::uint32_t>(*capacity) : no_limit;
}

void add_projects(const RoundData& data, int pass, RoundProblem& made) {
  std::map<ProjectId, const RoundProject*> open;
  for (const RoundProject& row : data.projects)
    if (row.pass == pass && !row.closed) open.emplace(row.project, &row);
  std::map<std::string, std::uint32_t> capacities;
  for (const RoundGroup& row : data.groups)
    if (row.pass == pass)
      capacities.emplace(row.group, number_or(row.capacity));
  // A group without a row of its own would be a contradiction; the audit says
  // so, and here it has no limit.
  for (const auto& [id, row] : open) capacities.emplace(row->group, no_limit);
  for (const auto& [group, capacity] : capacities) {
    made.groups.push_back(group);
    made.problem.capacity.push_back(capacity);
  }
  for (const auto& [id, row] : open) {
    made.projects.push_back(id);
    made.problem.seats.push_back(static_cast<std::uint32_t>(row->seats));
    made.problem.group_of.push_back(index_in(made.groups, row->group));
  }
}

/// By student, then preference.
void add_applications(const RoundData& data, int pass, RoundProblem& made) {
  const auto& rows = data.applications;
  for (std::uint32_t i = 0; i < rows.size(); ++i)
    if (rows[i].pass == pass && rows[i].source != Source::pinned) {
      made.students.push_back(rows[i].student);
      if (made.project(rows[i].project) != no_index) made.row.push_back(i);
    }
  sort_unique(made.students);
  const std::string& seed = data.seeds[static_cast<std::size_t>(pass - 1)];
  std::sort(made.row.begin(), made.row.end(),
            [&](std::uint32_t a, std::uint32_t b) {
              if (rows[a].student != rows[b].student)
                return rows[a].student < rows[b].student;
              return prefers(seed, rows[a], rows[b]);
            });
  std::size_t at = 0;
  for (const StudentId& student : made.students) {
    while (at < made.row.size() && rows[made.row[at]].student == student)
      made.problem.project.push_back(
          made.project(rows[made.row[at++]].project));
    made.problem.begin.push_back(static_cast<std::uint32_t>(at));
  }
}

/// Numbers the order of each group; only a student's own applications may share
/// a number, unless ties are kept.
void add_ranks(const RoundData& data, TieBreak ties, RoundProblem& made) {
  Problem& problem = made.problem;
  std::vector<std::uint32_t> order(made.row.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto key = [&](std::uint32_t i) {
    const RoundApplication& row = data.applications[made.row[i]];
    std::string_view lottery = row.lottery;
    std::string_view student = row.student.str();
    if (ties == TieBreak::size) lottery = student = {};
    return std::tuple(problem.group_of[problem.project[i]], named_first(row),
                      -row.order, lottery, student);
  };
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
  problem.rank.resize(order.size());
  std::uint32_t rank = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (i > 0 && key(order[i - 1]) != key(order[i])) ++rank;
    problem.rank[order[i]] = rank;
  }
}

/// Places in each student's list, counted from 0 without gaps, and the place of
/// each student in the lottery.
void keep_ties(const RoundData& data, RoundProblem& made) {
  Problem& problem = made.problem;
  problem.tier.resize(made.row.size());
  std::vector<std::pair<std::string_view, std::uint32_t>> drawn;
  for (std::uint32_t s = 0; s < made.students.size(); ++s) {
    std::string_view lottery;
    for (auto a = problem.begin[s]; a < problem.begin[s + 1]; ++a) {
      const RoundApplication& row = data.applications[made.row[a]];
      lottery = row.lottery;
      if (a == problem.begin[s]) continue;
      const int before = data.applications[made.row[a - 1]].place;
      problem.tier[a] = problem.tier[a - 1] + (row.place == before ? 0 : 1);
    }
    drawn.emplace_back(lottery, s);
  }
  std::sort(drawn.begin(), drawn.end());
  problem.lottery.resize(drawn.size());
  for (std::uint32_t i = 0; i < drawn.size(); ++i)
    problem.lottery[drawn[i].second] = i;
}

}  // namespace

int named_first(const RoundApplication& application) {
  return application.named == 0 ? std::numeric_limits<int>::max()
                                : application.named;
}

bool prefers(std::string_view seed, const RoundApplication& a,
             const RoundApplication& b) {
  if (a.place != b.place) return a.place < b.place;
  if (a.interest != b.interest) return a.interest > b.interest;
  if (a.project == b.project) return false;
  return lottery(seed, a.student.str(), a.project.str()) <
         lottery(seed, b.student.str(), b.project.str());
}

std::uint32_t RoundProblem::student(const StudentId& id) const {
  return index_in(students, id);
}

std::uint32_t RoundProblem::project(const ProjectId& id) const {
  return index_in(projects, id);
}

std::uint32_t RoundProblem::application(std::uint32_t student,
                                        std::uint32_t project) const {
  for (auto a = problem.begin[student]; a < problem.begin[student + 1]; ++a)
    if (problem.project[a] == project) return a;
  return no_index;
}

RoundProblem problem_of(const RoundData& data, int pass, TieBreak ties) {
  RoundProblem made;
  add_projects(data, pass, made);
  add_applications(data, pass, made);
  add_ranks(data, ties, made);
  if (ties == TieBreak::size) keep_ties(data, made);
  return made;
}

Assignment assignment_of(const RoundProblem& problem,
                         const std::vector<RoundPlacement>& placements,
                         int pass) {
  Assignment placed(problem.students.size(), no_index);
  for (const RoundPlacement& placement : placements) {
    if (placement.pass != pass) continue;
    const std::uint32_t student = problem.student(placement.student);
    const std::uint32_t project = problem.project(placement.project);
    if (student == no_index || project == no_index) continue;
    const std::uint32_t application = problem.application(student, project);
    if (application != no_index) placed[student] = application;
  }
  return placed;
}

}  // namespace stint
