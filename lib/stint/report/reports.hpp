#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "stint/base/export.hpp"
#include "stint/records/ledger.hpp"
#include "stint/report/sheet.hpp"

namespace stint {

/// What a report is narrowed to. What is not given does not narrow it.
struct ReportFilter {
  /// Both days included.
  std::optional<Date> from;
  std::optional<Date> to;
  /// Of the students.
  std::optional<SchoolId> school;
  std::optional<PathwayId> pathway;
  std::optional<StudentId> student;
  /// How many days to look ahead.
  std::optional<int> days;
};

/// All that a report is made from.
struct ReportInput {
  const Ledger& ledger;
  Date today;
  ReportFilter filter{};
  /// Of a report about one business.
  const Business* business = nullptr;
};

/// A report by its name. A new one is a function and a line in reports.cpp;
/// formats, options and help come by themselves.
struct ReportKind {
  std::string_view name;
  /// In a heading; empty for the overview.
  std::string_view title;
  /// What it answers, for the help: lower case, no full stop.
  std::string_view answers;
  /// Fills all but the head of the report.
  void (*fill)(const ReportInput& input, Report& report);
  /// Whether it is about one business.
  bool of_business = false;
  /// Why it cannot be narrowed to a period, a school, a pathway, a student: `a
  /// business belongs to no school`; empty where it can. What takes no school
  /// takes no student.
  std::string_view why_no_dates{};
  std::string_view why_no_school{};
  std::string_view why_no_pathway{};
  std::string_view why_no_student{};
  /// How many days it looks ahead where nobody says; nothing if it does not
  /// look ahead by days.
  std::optional<int> days{};
};

/// The furthest that a report looks ahead: ten years.
inline constexpr int most_report_days = 3660;

/// Every report, in the order of the help.
STINT_EXPORT std::span<const ReportKind> report_kinds();

/// The report of that name. Throws `Error` with the nearest one, or with all.
STINT_EXPORT const ReportKind& report_kind(std::string_view name);

/// Makes the report, with its head. Throws `Error` if it cannot be narrowed to
/// what the filter says, if `from` is after `to`, if it does not look so far
/// ahead, or if it is about a business
/// and there is none, or the other way round.
STINT_EXPORT Report make_report(const ReportKind& kind,
                                const ReportInput& input);

}  // namespace stint
