#include "stint/match/audit.hpp"

#include <iterator>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/match/audit_parts.hpp"
#include "stint/match/deferred_acceptance.hpp"
#include "stint/match/digest.hpp"
#include "stint/match/method.hpp"
#include "stint/match/optimality.hpp"
#include "stint/match/round_csv.hpp"
#include "stint/match/round_problem.hpp"
#include "stint/match/stability.hpp"

namespace stint {
namespace {

AuditFinding excess_finding(const RoundProblem& numbers, const Excess& excess) {
  const bool project = excess.of == Excess::Of::project;
  const std::string text = fmt::format(
      "{} on `{}`, which takes {}", counted(excess.placed, "student"),
      project ? numbers.projects[excess.index].str()
              : numbers.groups[excess.index],
      excess.capacity);
  if (project)
    return {"project-over-capacity", {}, numbers.projects[excess.index], text};
  return {"group-over-capacity", {}, {}, text};
}

std::vector<std::string> first(std::vector<std::string> items,
                               std::size_t count) {
  if (items.size() > count) items.resize(count);
  return items;
}

/// One pass: capacities, then what the method promises.
class PassAudit {
 public:
  PassAudit(const AuditIndex& index, int pass)
      : round_(index.round),
        data_(index.data),
        numbers_(problem_of(data_, pass, round_.tie_break)),
        placed_(assignment_of(numbers_, round_.placements, pass)),
        loads_(loads_of(numbers_.problem, placed_)),
        rows_(data_.applications) {}

  AuditFindings run() const {
    AuditFindings found;
    for (const Excess& excess : excesses(numbers_.problem, placed_))
      found.push_back(excess_finding(numbers_, excess));
    if (round_.method != Method::stable)
      return found.empty() ? improvable() : found;
    const Stability stability(numbers_.problem, placed_);
    for (const std::uint32_t application : stability.blocking())
      found.push_back(blocking(stability, application));
    if (!found.empty() || round_.tie_break == TieBreak::size) return found;
    return better();
  }

  std::size_t blocking_pairs() const {
    return Stability(numbers_.problem, placed_).blocking().size();
  }

 private:
  /// No cycle of moves betters the plan; if one does, it is named.
  AuditFindings improvable() const {
    const Objective objective =
        objective_of(numbers_, data_, round_.method, round_.weights.total);
    const Optimality optimality(numbers_.problem, objective, placed_);
    if (optimality.proved()) return {};
    Assignment better = placed_;
    std::vector<std::string> moves;
    for (const Move& move : optimality.improvement()) {
      better[move.student] = move.to;
      moves.push_back(words(move));
    }
    constexpr std::size_t most_told = 4;
    std::string text = join(first(moves, most_told), ", ");
    if (moves.size() > most_told)
      text += fmt::format(" and {} more", moves.size() - most_told);
    return {{"not-optimal",
             {},
             {},
             fmt::format(
                 "{}: that would {}", text,
                 change_words(objective, objective.change(placed_, better)))}};
  }

  /// `s-1 from X to Y`.
  std::string words(const Move& move) const {
    const auto at = [&](std::uint32_t application) {
      return numbers_.projects[numbers_.problem.project[application]].str();
    };
    std::string text = numbers_.students[move.student].str();
    if (move.from != no_index) text += " from " + at(move.from);
    if (move.to == no_index) return text + " to nothing";
    return text + " to " + at(move.to);
  }

  AuditFinding blocking(const Stability& stability,
                        std::uint32_t application) const {
    const RoundApplication& row = rows_[numbers_.row[application]];
    return {"blocking-pair", row.student, row.project,
            "would rather be here, and " + room(stability, application)};
  }

  /// What the student could have: a free seat where there is one, else that of
  /// an application ranked lower; of project and business the one that has
  /// less.
  std::string room(const Stability& stability,
                   std::uint32_t application) const {
    const Problem& problem = numbers_.problem;
    const std::uint32_t project = problem.project[application];
    const std::uint32_t group = problem.group_of[project];
    const std::uint32_t seats = problem.seats[project];
    const std::uint32_t capacity = problem.capacity[group];
    const std::uint32_t on_project = loads_.project[project];
    const std::uint32_t on_group = loads_.group[group];
    const std::uint32_t student =
        numbers_.student(rows_[numbers_.row[application]].student);
    const Standing held = stability.standing(student, application);
    const std::uint32_t own = placed_[student];
    if (on_project >= seats)
      return fmt::format(
          "{} of the project's {} went to lower-ranked applications",
          on_project - held.project_held, counted(seats, "seat"));
    if (on_group >= capacity && own != no_index &&
        problem.group_of[problem.project[own]] == group)
      return "the student's own place with the business would do for it";
    if (on_group >= capacity)
      return fmt::format(
          "{} of the business's {} went to lower-ranked applications",
          on_group - held.group_held, counted(capacity, "place"));
    if (capacity != no_limit && capacity - on_group < seats - on_project)
      return fmt::format("the business has {} of {} free", capacity - on_group,
                         counted(capacity, "place"));
    return fmt::format("the project has {} of {} free", seats - on_project,
                       counted(seats, "seat"));
  }

  AuditFindings better() const {
    AuditFindings found;
    const Assignment best = deferred_acceptance(numbers_.problem);
    for (std::uint32_t s = 0; s < best.size(); ++s)
      if (best[s] != placed_[s])
        found.push_back(
            {"not-student-optimal", numbers_.students[s],
             best[s] == no_index
                 ? ProjectId()
                 : numbers_.projects[numbers_.problem.project[best[s]]],
             "the stable matching that is best for students differs here"});
    return found;
  }

  const Round& round_;
  const RoundData& data_;
  RoundProblem numbers_;
  Assignment placed_;
  Loads loads_;
  const std::vector<RoundApplication>& rows_;
};

void append(AuditFindings& all, AuditFindings more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()),
             std::make_move_iterator(more.end()));
}

}  // namespace

AuditIndex::AuditIndex(const Round& audited, const RoundData& rows)
    : round(audited), data(rows) {
  for (const RoundApplication& row : data.applications)
    applications.emplace(Key(row.pass, row.student, row.project), &row);
  for (const RoundPlacement& placement : round.placements) {
    placed.insert(placement.student);
    const RoundApplication* row = application(placement);
    if (row == nullptr || row->source != Source::pinned)
      ++load[{placement.pass, placement.project}];
  }
}

const RoundApplication* AuditIndex::application(
    const RoundPlacement& placement) const {
  const auto at = applications.find(
      Key(placement.pass, placement.student, placement.project));
  return at == applications.end() ? nullptr : at->second;
}

int AuditIndex::load_of(int pass, const ProjectId& project) const {
  const auto at = load.find({pass, project});
  return at == load.end() ? 0 : at->second;
}

AuditFindings audit_passes(const AuditIndex& index) {
  AuditFindings found;
  for (int pass = 1; pass <= index.data.passes(); ++pass)
    append(found, PassAudit(index, pass).run());
  return found;
}

std::size_t blocking_pairs_of(const AuditIndex& index) {
  std::size_t count = 0;
  for (int pass = 1; pass <= index.data.passes(); ++pass)
    count += PassAudit(index, pass).blocking_pairs();
  return count;
}

std::vector<AuditFinding> audit_round(const Round& round,
                                      const RoundData& data) {
  if (data.seeds.empty())
    return {{"broken-data", {}, {}, "the CSV holds no pass"}};
  const AuditIndex index(round, data);
  AuditFindings found = audit_rows(index);
  append(found, audit_placements(index));
  append(found, audit_passes(index));
  append(found, audit_closures(index));
  append(found, audit_left_over(index));
  append(found, audit_summary(index));
  return found;
}

std::vector<AuditFinding> audit_seal(const Round& round,
                                     const RoundData& data) {
  if (data.seal.empty())
    return {{"edited", {}, {}, "the CSV has lost its last row, the seal"}};
  if (data.seal == seal_of(round, round_csv(data))) return {};
  return {{"edited",
           {},
           {},
           "something was changed by hand that breaks no promise of the "
           "method; `git diff` shows what"}};
}

}  // namespace stint
