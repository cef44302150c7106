#include <algorithm>

#include <fmt/format.h>

#include "stint/match/audit_parts.hpp"
#include "stint/match/lottery.hpp"
#include "stint/match/round_problem.hpp"
#include "stint/match/score.hpp"

namespace stint {
namespace {

AuditFindings audit_seeds(const AuditIndex& index) {
  AuditFindings found;
  const int passes = index.data.passes();
  for (int pass = 1; pass <= passes; ++pass)
    if (index.data.seeds[static_cast<std::size_t>(pass - 1)] !=
        seed_of_pass(index.round.seed, pass, passes))
      found.push_back({"wrong-lottery",
                       {},
                       {},
                       fmt::format("pass {} has another seed", pass)});
  return found;
}

void audit_application(const AuditIndex& index, const RoundApplication& row,
                       AuditFindings& found) {
  const auto report = [&](const char* code, std::string text) {
    found.push_back({code, row.student, row.project, std::move(text)});
  };
  const std::string seed =
      seed_of_pass(index.round.seed, row.pass, index.data.passes());
  if (row.lottery != lottery(seed, row.student.str()))
    report("wrong-lottery", "not the number that the seed gives");
  const int order = order_of(index.round.weights.order, row.fit, row.need);
  if (row.order != order)
    report("wrong-score", fmt::format("order is {}; fit {} and need {} give {}",
                                      row.order, row.fit, row.need, order));
  if (index.data.find(row.pass, row.project) == nullptr)
    report("broken-data", "an application to a project that has no row");
  const auto at = index.applications.find(
      AuditIndex::Key(row.pass, row.student, row.project));
  if (at->second != &row) report("broken-data", "two rows for one application");
}

/// Each project's ranks, recomputed from what they rank.
AuditFindings audit_business_ranks(const AuditIndex& index) {
  AuditFindings found;
  std::map<std::pair<int, ProjectId>, std::vector<const RoundApplication*>>
      by_project;
  for (const RoundApplication& row : index.data.applications)
    by_project[{row.pass, row.project}].push_back(&row);
  for (auto& [project, rows] : by_project) {
    std::set<std::pair<int, int>> keys;
    const auto key = [](const RoundApplication* row) {
      return std::pair(named_first(*row), -row->order);
    };
    for (const RoundApplication* row : rows) keys.insert(key(row));
    for (const RoundApplication* row : rows) {
      const auto place = std::distance(keys.begin(), keys.find(key(row))) + 1;
      if (place != row->business_rank)
        found.push_back({"wrong-rank", row->student, row->project,
                         fmt::format("the CSV ranks it {} for the business; "
                                     "its order gives {}",
                                     row->business_rank, place)});
    }
  }
  return found;
}

/// Weights are percents of a whole.
AuditFindings audit_weights(const RoundWeights& weights) {
  if (weights.total.fit + weights.total.interest == 100 &&
      weights.order.fit + weights.order.need == 100)
    return {};
  return {{"wrong-score", {}, {}, "the weights do not add up to 100"}};
}

/// Groups are there, and seats are handed on from pass to pass.
AuditFindings audit_project_rows(const AuditIndex& index) {
  AuditFindings found;
  std::set<std::pair<int, std::string>> groups;
  for (const RoundGroup& row : index.data.groups)
    groups.emplace(row.pass, row.group);
  for (const RoundProject& row : index.data.projects) {
    if (!row.closed && !groups.contains({row.pass, row.group}))
      found.push_back({"broken-data",
                       {},
                       row.project,
                       fmt::format("its group `{}` has no row", row.group)});
    const RoundProject* before = index.data.find(row.pass - 1, row.project);
    if (before == nullptr) continue;
    const int left = before->seats - index.load_of(before->pass, row.project);
    if (left >= 0 && row.seats != left)
      found.push_back({"broken-data",
                       {},
                       row.project,
                       fmt::format("pass {} begins with {} seats; the pass "
                                   "before left {}",
                                   row.pass, row.seats, left)});
    if (before->closed && !row.closed)
      found.push_back({"broken-data",
                       {},
                       row.project,
                       "closed in one pass, open in the next"});
  }
  return found;
}

}  // namespace

AuditFindings audit_rows(const AuditIndex& index) {
  AuditFindings found = audit_seeds(index);
  for (const RoundApplication& row : index.data.applications)
    audit_application(index, row, found);
  for (AuditFindings& more :
       std::vector{audit_business_ranks(index), audit_project_rows(index),
                   audit_weights(index.round.weights)})
    found.insert(found.end(), more.begin(), more.end());
  return found;
}

AuditFindings audit_placements(const AuditIndex& index) {
  AuditFindings found;
  std::set<std::pair<int, StudentId>> in_pass;
  std::set<std::pair<StudentId, ProjectId>> pairs;
  for (const RoundPlacement& p : index.round.placements) {
    const auto report = [&](const char* code, std::string text) {
      found.push_back({code, p.student, p.project, std::move(text)});
    };
    const RoundApplication* row = index.application(p);
    const RoundProject* project = index.data.find(p.pass, p.project);
    if (!in_pass.emplace(p.pass, p.student).second)
      report("placed-twice", fmt::format("twice in pass {}", int{p.pass}));
    else if (!pairs.emplace(p.student, p.project).second)
      report("placed-twice", "the same pair in two passes");
    if (row == nullptr) {
      report("not-an-application",
             fmt::format("pass {} did not consider it", int{p.pass}));
      continue;
    }
    if (project != nullptr && project->closed)
      report("placed-on-closed", "the project was closed");
    if (p.student_rank != row->place || p.business_rank != row->business_rank)
      report("wrong-rank",
             fmt::format("ranks {} and {}; the CSV has {} and {}",
                         int{p.student_rank}, int{p.business_rank}, row->place,
                         row->business_rank));
    if (p.fit != row->fit || p.interest != row->interest)
      report("wrong-score",
             fmt::format("fit {} and interest {}; the CSV has {} and {}",
                         int{p.fit}, int{p.interest}, row->fit, row->interest));
  }
  for (const RoundApplication& row : index.data.applications)
    if (row.source == Source::pinned &&
        !pairs.contains({row.student, row.project}))
      found.push_back(
          {"pin-missing", row.student, row.project, "pinned, but not placed"});
  return found;
}

}  // namespace stint
