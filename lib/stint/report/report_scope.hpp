#pragma once

#include <string>

#include "stint/records/ledger.hpp"
#include "stint/report/reports.hpp"

namespace stint {

/// What a report's filter lets through, in the same sense for all reports.
class ReportScope {
 public:
  explicit ReportScope(const ReportInput& input);

  const Ledger& ledger() const { return input_->ledger; }
  const Program& program() const { return input_->ledger.program(); }
  Date today() const { return input_->today; }
  const ReportFilter& filter() const { return input_->filter; }

  /// From the first to the last day; `always()` where neither is given.
  const DateRange& period() const { return period_; }
  bool has_period() const { return filter().from || filter().to; }
  /// The day on which grades and levels are judged: the last of the period, or
  /// today.
  Date day() const { return filter().to.value_or(today()); }

  /// The student's school and pathway.
  bool covers(const Student& student) const;
  /// Those of its student. One whose student cannot be read is covered only if
  /// every student is.
  bool covers(const Placement& placement) const;
  /// It names the pathway.
  bool covers(const Project& project) const;
  /// It is open and not over: its seats can still be taken.
  bool is_open(const Project& project) const;
  /// A day of `dates` lies in the period.
  bool touches(const DateRange& dates) const { return dates.overlaps(period_); }

  /// The state that the placement was in at the end of the period; nothing if
  /// it was not there yet.
  std::optional<State> state(const Placement& placement) const;
  /// A step was taken in the period.
  bool moved(const Placement& placement) const;
  /// A step to `wanted` was taken in the period.
  bool reached(const Placement& placement, State wanted) const;
  /// It was active on some day of the period.
  bool was_active(const Placement& placement) const;
  /// It came to an end in the period, completed or not, and had been active.
  bool finished(const Placement& placement) const;
  /// What was worked in the period.
  Hours worked(const Placement& placement) const;

 private:
  const ReportInput* input_;
  DateRange period_;
};

/// `2026-10`.
std::string month_of(Date day);

/// The placement's own pay, or the project's; null if neither says. `project`
/// may be null.
const Pay* pay_of(const Placement& placement, const Project* project);

/// Pay for a stretch of work: hours times the rate, to the nearest cent, half a
/// cent up; 0 unless it is `paid` with a rate. Rounded for each day, so that
/// sums over days, students and months agree.
Money wage(const Pay& pay, Hours worked);

}  // namespace stint
