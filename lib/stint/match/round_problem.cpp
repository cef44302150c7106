#include "stint/match/round_problem.hpp"

#include <algorithm>
#include <limits>
#include <string_view>
#include <tuple>
#include <unordered_map>
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

std::uint32_t number_or(const std::optional<int>& capacity) {
  return capacity ? static_cast<std::uint32_t>(*capacity) : no_limit;
}

/// By id; what comes first stays where two have the same.
template <class T, class Key>
void sort_unique(std::vector<T>& items, Key key) {
  std::stable_sort(items.begin(), items.end(),
                   [&](const T& a, const T& b) { return key(a) < key(b); });
  items.erase(
      std::unique(items.begin(), items.end(),
                  [&](const T& a, const T& b) { return key(a) == key(b); }),
      items.end());
}

std::vector<const RoundProject*> open_projects(const RoundData& data,
                                               int pass) {
  std::vector<const RoundProject*> open;
  for (const RoundProject& row : data.projects)
    if (row.pass == pass && !row.closed) open.push_back(&row);
  sort_unique(open, [](const RoundProject* row) -> const std::string& {
    return row->project.str();
  });
  return open;
}

void add_projects(const RoundData& data, int pass, RoundProblem& made) {
  const std::vector<const RoundProject*> open = open_projects(data, pass);
  std::vector<std::pair<std::string_view, std::uint32_t>> capacities;
  for (const RoundGroup& row : data.groups)
    if (row.pass == pass)
      capacities.emplace_back(row.group, number_or(row.capacity));
  // A group without a row of its own would be a contradiction; the audit says
  // so, and here it has no limit.
  for (const RoundProject* row : open)
    capacities.emplace_back(row->group, no_limit);
  sort_unique(capacities, [](const auto& group) { return group.first; });
  for (const auto& [group, capacity] : capacities) {
    made.groups.emplace_back(group);
    made.problem.capacity.push_back(capacity);
  }
  for (const RoundProject* row : open) {
    made.projects.push_back(row->project);
    made.problem.seats.push_back(static_cast<std::uint32_t>(row->seats));
    made.problem.group_of.push_back(index_in(made.groups, row->group));
  }
}

/// By student, then preference: the order that the rows have.
void add_applications(const RoundData& data, int pass, RoundProblem& made) {
  std::unordered_map<std::string_view, std::uint32_t> project_of;
  for (std::uint32_t p = 0; p < made.projects.size(); ++p)
    project_of.emplace(made.projects[p].str(), p);
  for (std::uint32_t i = 0; i < data.applications.size(); ++i) {
    const RoundApplication& row = data.applications[i];
    if (row.pass != pass || row.source == Source::pinned) continue;
    if (made.students.empty() || made.students.back() != row.student) {
      made.students.push_back(row.student);
      made.problem.begin.push_back(made.problem.begin.back());
    }
    const auto project = project_of.find(row.project.str());
    if (project == project_of.end()) continue;
    made.row.push_back(i);
    made.problem.project.push_back(project->second);
    ++made.problem.begin.back();
  }
}

/// What a group orders applications by.
struct RankKey {
  std::uint32_t group;
  int named;
  int order;
  std::string_view lottery;
  std::string_view student;
  std::uint32_t application;

  auto tied() const { return std::tie(group, named, order, lottery, student); }
};

/// Numbers the order of each group; only a student's own applications may share
/// a number, unless ties are kept.
void add_ranks(const RoundData& data, TieBreak ties, RoundProblem& made) {
  Problem& problem = made.problem;
  std::vector<RankKey> keys;
  keys.reserve(made.row.size());
  for (std::uint32_t i = 0; i < made.row.size(); ++i) {
    const RoundApplication& row = data.applications[made.row[i]];
    RankKey& key = keys.emplace_back(
        RankKey{problem.group_of[problem.project[i]], named_first(row),
                -row.order, row.lottery, row.student.str(), i});
    if (ties == TieBreak::size) key.lottery = key.student = {};
  }
  std::sort(keys.begin(), keys.end(), [](const RankKey& a, const RankKey& b) {
    return a.tied() < b.tied();
  });
  problem.rank.resize(keys.size());
  std::uint32_t rank = 0;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (i > 0 && keys[i - 1].tied() != keys[i].tied()) ++rank;
    problem.rank[keys[i].application] = rank;
  }
}

/// Where each item of `before` is in `after`, both sorted; `no_index` for those
/// that are not there any more.
std::vector<std::uint32_t> moved(const std::vector<ProjectId>& before,
                                 const std::vector<ProjectId>& after) {
  std::vector<std::uint32_t> to;
  std::uint32_t at = 0;
  for (const ProjectId& project : before) {
    const bool kept = at < after.size() && after[at] == project;
    to.push_back(kept ? at++ : no_index);
  }
  return to;
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

BusinessId business_of(std::string_view group) {
  return BusinessId::unchecked(group.substr(0, group.find('#')));
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

RoundProblem without_closed(RoundProblem before, const RoundData& data,
                            int pass) {
  RoundProblem made;
  add_projects(data, pass, made);
  made.students = std::move(before.students);
  const std::vector<std::uint32_t> to = moved(before.projects, made.projects);
  const Problem& old = before.problem;
  for (std::size_t s = 0; s < old.students(); ++s) {
    for (auto a = old.begin[s]; a < old.begin[s + 1]; ++a) {
      const std::uint32_t project = to[old.project[a]];
      if (project == no_index) continue;
      made.problem.project.push_back(project);
      made.problem.rank.push_back(old.rank[a]);
      made.row.push_back(before.row[a]);
    }
    made.problem.begin.push_back(
        static_cast<std::uint32_t>(made.problem.project.size()));
  }
  if (!old.tier.empty()) keep_ties(data, made);
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
