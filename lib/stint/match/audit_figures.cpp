#include <algorithm>

#include <fmt/format.h>

#include "stint/match/audit_parts.hpp"

namespace stint {
namespace {

AuditFinding wrong_closure(const ProjectId& project, std::string text) {
  return {"wrong-closure", {}, project, std::move(text)};
}

/// Counts again what the summary says, without the code that made it.
class Recount {
 public:
  explicit Recount(const AuditIndex& index) : index_(index) {
    for (const RoundPlacement& p : index.round.placements) count(p);
  }

  AuditFindings compare() {
    const RoundSummary& summary = index_.round.summary;
    const int placed = static_cast<int>(index_.placed.size());
    const int unplaced = static_cast<int>(index_.round.unplaced.size());
    int seats = 0;
    for (const RoundOpenSeats& open : index_.round.open_seats)
      seats += open.seats;
    const int count =
        std::max(1, static_cast<int>(index_.round.placements.size()));
    same("students", summary.students, placed + unplaced);
    same("placed", summary.placed, placed);
    same("unplaced", summary.unplaced, unplaced);
    same("open_seats", summary.open_seats, seats);
    same("mean_fit", summary.mean_fit, fit_ / count);
    same("mean_interest", summary.mean_interest, interest_ / count);
    same("blocking_pairs", summary.blocking_pairs, blocking_pairs());
    same_profile("profile", summary.profile, own_);
    same_profile("derived_profile", summary.derived_profile, derived_);
    return std::move(found_);
  }

 private:
  /// `stable` promises that there are none; one that is there is a finding of
  /// its own.
  int blocking_pairs() const {
    return index_.round.method == Method::stable
               ? 0
               : static_cast<int>(blocking_pairs_of(index_));
  }

  void count(const RoundPlacement& p) {
    fit_ += p.fit;
    interest_ += p.interest;
    const RoundApplication* row = index_.application(p);
    if (row == nullptr || row->source == Source::pinned) return;
    ++(row->source == Source::derived ? derived_ : own_)[row->place];
  }

  void same(const char* name, int written, int counted) {
    if (written != counted)
      found_.push_back(
          {"wrong-summary",
           {},
           {},
           fmt::format("`{}` is {}, but {} by count", name, written, counted)});
  }

  void same_profile(const char* name,
                    const std::vector<RoundSummary::Number>& written,
                    const std::map<int, int>& counted) {
    const int last = std::max(static_cast<int>(written.size()),
                              counted.empty() ? 0 : counted.rbegin()->first);
    for (int place = 1; place <= last; ++place) {
      const auto at = static_cast<std::size_t>(place - 1);
      const auto found = counted.find(place);
      same(fmt::format("{}[{}]", name, at).c_str(),
           at < written.size() ? int{written[at]} : 0,
           found == counted.end() ? 0 : found->second);
    }
  }

  const AuditIndex& index_;
  AuditFindings found_;
  int fit_ = 0;
  int interest_ = 0;
  std::map<int, int> own_;
  std::map<int, int> derived_;
};

}  // namespace

AuditFindings audit_closures(const AuditIndex& index) {
  AuditFindings found;
  std::set<ProjectId> listed;
  for (const RoundClosed& closed : index.round.closed) {
    if (!listed.insert(closed.project).second)
      found.push_back(wrong_closure(closed.project, "closed twice"));
    const RoundProject* row =
        index.data.find(index.data.passes(), closed.project);
    if (row == nullptr || !row->closed)
      found.push_back(wrong_closure(closed.project, "open in the CSV"));
    else if (row->minimum != closed.minimum)
      found.push_back(wrong_closure(
          closed.project, fmt::format("its minimum is {}", row->minimum)));
    else if (row->held > 0)
      found.push_back(
          wrong_closure(closed.project, "somebody held a seat from before"));
    if (closed.placed == 0 || closed.placed >= closed.minimum)
      found.push_back(
          wrong_closure(closed.project,
                        fmt::format("{} came together, it needs {}",
                                    int{closed.placed}, int{closed.minimum})));
  }
  for (const RoundProject& row : index.data.projects) {
    const int placed = index.load_of(row.pass, row.project);
    if (row.closed && !listed.contains(row.project))
      found.push_back(wrong_closure(row.project, "not listed as closed"));
    if (!row.closed && row.held == 0 && placed > 0 && placed < row.minimum)
      found.push_back(wrong_closure(
          row.project,
          fmt::format("open, but {} of {} came together in pass {}", placed,
                      row.minimum, row.pass)));
  }
  return found;
}

AuditFindings audit_left_over(const AuditIndex& index) {
  AuditFindings found;
  const auto report = [&](const StudentId& student, const ProjectId& project,
                          std::string text) {
    found.push_back({"wrong-left-over", student, project, std::move(text)});
  };
  std::set<StudentId> unplaced;
  for (const RoundUnplaced& left : index.round.unplaced) {
    if (!unplaced.insert(left.student).second)
      report(left.student, {}, "listed twice");
    if (index.placed.contains(left.student))
      report(left.student, {}, "listed as left over, but placed");
  }
  std::set<StudentId> seen;
  for (const RoundApplication& row : index.data.applications)
    seen.insert(row.student);
  for (const RoundDropped& row : index.data.dropped) seen.insert(row.student);
  for (const StudentId& student : seen)
    if (!unplaced.contains(student) && !index.placed.contains(student))
      report(student, {}, "neither placed nor listed as left over");
  std::map<ProjectId, int> open;
  for (const RoundOpenSeats& seats : index.round.open_seats)
    open[seats.project] += seats.seats;
  for (const RoundProject& row : index.data.projects) {
    if (row.pass != index.data.passes()) continue;
    const int left =
        std::max(0, row.seats - index.load_of(row.pass, row.project));
    if (open[row.project] != left)
      report({}, row.project,
             fmt::format("{} seats listed as left over; {} are",
                         open[row.project], left));
    open.erase(row.project);
  }
  for (const auto& [project, seats] : open)
    report({}, project, "seats of a project that the round did not fill");
  return found;
}

AuditFindings audit_summary(const AuditIndex& index) {
  return Recount(index).compare();
}

}  // namespace stint
