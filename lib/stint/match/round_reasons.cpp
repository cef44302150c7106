#include "stint/match/round_reasons.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <unordered_map>

#include <fmt/format.h>

#include "stint/base/text.hpp"

namespace stint {
namespace {

/// A code, the reasons that go with it, and a gate that alone stops a project.
struct Reason {
  std::string code;
  std::vector<std::string> lines;
  std::optional<Gate> one_gate;
};

/// A code and its text.
using SeatReason = std::pair<std::string, std::string>;

/// How many applications each project has.
using Applicants = std::unordered_map<std::string_view, int>;

/// How many projects of a student's list are gone through one by one.
constexpr std::size_t most_told = 3;

/// Finds the reasons of one student after the other.
class Reasons {
 public:
  explicit Reasons(const RoundFacts& facts)
      : facts_(facts),
        ledger_(facts.program),
        book_(ledger_, facts.plan.round.today) {
    const auto& all = facts.plan.data.applications;
    for (auto at = all.begin(); at != all.end() && at->pass == 1;) {
      const auto first = at;
      while (at != all.end() && at->pass == 1 && at->student == first->student)
        ++at;
      rows_.emplace_hint(rows_.end(), first->student, Rows(first, at));
    }
    for (const DroppedChoice& dropped : facts.plan.dropped)
      dropped_[dropped.student].push_back(&dropped);
    for (const Project* project : facts.scope.fillable)
      fillable_.push_back(book_.of(*project));
  }

  Reason of(const Student& student) const {
    if (student.status == Status::paused)
      return {"paused", {"the student is paused"}, {}};
    if (student.status == Status::left)
      return {"left", {"the student has left"}, {}};
    if (student.seeks() == Seeking::none)
      return {"not-seeking", {"the student seeks nothing"}, {}};
    const auto rows = rows_.find(student.id);
    if (rows == rows_.end()) return without_application(student);
    Reason reason = refused(student, rows->second);
    const DroppedChoice* nearest = nearest_miss(student);
    if (nearest != nullptr) reason.one_gate = only_gate(nearest->gates);
    return reason;
  }

 private:
  using Rows = std::span<const RoundApplication>;

  Reason refused(const Student& student, const Rows& rows) const {
    const bool displaced = facts_.displaced.contains(student.id);
    if (facts_.plan.round.method != Method::stable)
      return refused_by_sum(student, rows, displaced);
    std::vector<std::string> parts;
    bool all_closed = true;
    for (const RoundApplication& row : rows) {
      const RoundAnswer answer =
          facts_.views.front()->answer(student.id, row.project);
      if (answer.code != "closed") all_closed = false;
      if (parts.size() < most_told)
        parts.push_back(fmt::format("{}: {}", row.project.str(), answer.brief));
    }
    if (rows.size() > parts.size())
      parts.push_back(fmt::format("and {} more", rows.size() - parts.size()));
    const bool closed = all_closed || displaced;
    return {closed ? "closed-for-minimum" : "all-choices-filled",
            std::move(parts),
            {}};
  }

  /// Under the other methods no seat says why: the plan as a whole does.
  Reason refused_by_sum(const Student& student, const Rows& rows,
                        bool displaced) const {
    const PassView& view = *facts_.views.front();
    const auto cost = view.cost_of_placing(student.id);
    std::vector<std::string> parts;
    for (const RoundApplication& row : rows) {
      if (cost || parts.size() == most_told) break;
      const RoundAnswer answer = view.answer(student.id, row.project);
      parts.push_back(fmt::format("{}: {}", row.project.str(), answer.brief));
    }
    if (cost)
      parts.push_back(cost->empty()
                          ? std::string("another plan that places the student "
                                        "is as good; the order of the ids "
                                        "decided")
                          : "placing the student would " + *cost);
    const char* code = !cost || displaced ? "closed-for-minimum"
                       : cost->empty()    ? "as-good"
                                          : "lower-result";
    if (!cost && !displaced && !all_closed(view, rows))
      code = "all-choices-filled";
    return {code, std::move(parts), {}};
  }

  static bool all_closed(const PassView& view, const Rows& rows) {
    return std::none_of(
        rows.begin(), rows.end(), [&](const RoundApplication& row) {
          return view.numbers().project(row.project) != no_index;
        });
  }

  static std::optional<Gate> only_gate(const std::vector<FailedGate>& gates) {
    if (gates.size() != 1) return std::nullopt;
    return gates.front().gate;
  }

  /// Of what the student listed; null if nothing dropped out.
  const DroppedChoice* nearest_miss(const Student& student) const {
    const auto dropped = dropped_.find(student.id);
    if (dropped == dropped_.end()) return nullptr;
    return *std::min_element(
        dropped->second.begin(), dropped->second.end(),
        [](const DroppedChoice* a, const DroppedChoice* b) {
          return a->gates.size() < b->gates.size();
        });
  }

  Reason without_application(const Student& student) const {
    if (student.seeks() == Seeking::any) return nothing_suits(student);
    const DroppedChoice* nearest = nearest_miss(student);
    if (nearest != nullptr) return missed(nearest->project, nearest->gates);
    if (facts_.listed_elsewhere.contains(student.id))
      return {"not-in-round",
              {"the round fills none of the projects in the student's list"},
              {}};
    return {"no-choices", {"the student named no project"}, {}};
  }

  /// The nearest miss among all projects, for who is open to any.
  Reason nothing_suits(const Student& student) const {
    const StudentFacts facts = book_.of(student);
    const ProjectFacts* nearest = nullptr;
    int fewest = 0;
    for (const ProjectFacts& project : fillable_) {
      const int failed = count_failed(book_, facts, project);
      if (failed == 0)
        return {"all-choices-filled",
                {"no seat was left on any project that suits the student"},
                {}};
      if (nearest != nullptr && fewest <= failed) continue;
      nearest = &project;
      fewest = failed;
    }
    if (nearest == nullptr)
      return {"not-in-round", {"the round fills no project"}, {}};
    return missed(nearest->project->id, gates(book_, facts, *nearest).failed);
  }

  static Reason missed(const ProjectId& project,
                       const std::vector<FailedGate>& gates) {
    std::vector<std::string> parts{
        fmt::format("no project passes the gates; nearest is {}, stopped by {}",
                    project.str(),
                    counted(static_cast<std::int64_t>(gates.size()), "gate"))};
    for (const FailedGate& gate : gates)
      parts.push_back(fmt::format("{}: {}", word(gate.gate), gate.text));
    return {"no-eligible-project", std::move(parts), only_gate(gates)};
  }

  const RoundFacts& facts_;
  Ledger ledger_;
  FactBook book_;
  std::vector<ProjectFacts> fillable_;
  std::map<StudentId, Rows> rows_;
  std::map<StudentId, std::vector<const DroppedChoice*>> dropped_;
};

SeatReason seats_reason(const RoundFacts& facts, const RoundProject& row,
                        const Applicants& applicants) {
  if (row.closed)
    return {"below-minimum",
            fmt::format("closed: fewer than {} came together", row.minimum)};
  const auto count = applicants.find(row.project.str());
  if (count == applicants.end()) return {"no-applicants", "nobody applied"};
  const PassView& view = *facts.views.back();
  if (view.is_wanted(row.project)) {
    if (view.is_group_full(row.project))
      return {"business-full",
              "the business has no more capacity at that time"};
    return {"lower-result",
            "some would prefer it, but the plan is better with them elsewhere"};
  }
  return {"all-placed-elsewhere",
          "everyone who applied is placed here, or where they would rather "
          "be"};
}

}  // namespace

std::string LeftOver::text() const { return join(reasons, "; "); }

std::vector<LeftOver> left_over(const RoundFacts& facts, Outlook outlook) {
  std::set<StudentId> placed;
  for (const RoundPlacement& placement : facts.plan.round.placements)
    placed.insert(placement.student);
  std::optional<Reasons> reasons;
  if (outlook == Outlook::full) reasons.emplace(facts);
  std::vector<LeftOver> found;
  for (const Student* student : facts.scope.students) {
    if (placed.contains(student->id)) continue;
    Reason reason = reasons ? reasons->of(*student) : Reason{};
    found.push_back({student->id, std::move(reason.code),
                     std::move(reason.lines), reason.one_gate});
  }
  return found;
}

std::vector<OpenSeats> open_seats(const RoundFacts& facts) {
  Applicants applicants;
  for (const RoundApplication& row : facts.plan.data.applications)
    if (row.source != Source::pinned) ++applicants[row.project.str()];
  std::vector<OpenSeats> found;
  for (const RoundProject& row : facts.plan.data.projects) {
    if (row.pass != facts.plan.data.passes()) continue;
    const int left = row.seats - facts.views.back()->load(row.project);
    if (left <= 0) continue;
    auto [code, text] = seats_reason(facts, row, applicants);
    found.push_back({row.project, left, std::move(code), std::move(text)});
  }
  return found;
}

}  // namespace stint
