#pragma once

#include <array>
#include <map>
#include <string>

#include "stint/base/export.hpp"
#include "stint/records/ledger.hpp"
#include "stint/records/value.hpp"
#include "stint/report/text_table.hpp"

namespace stint {

/// What happened in one month.
struct MonthFigures {
  int offered = 0;
  int started = 0;
  int completed = 0;
  Hours worked;
};

/// The program in figures.
struct Overview {
  std::string name;
  Date today;
  int students = 0;
  int students_active = 0;
  /// Students who ever had a stint that started.
  int students_with_stint = 0;
  int businesses = 0;
  int businesses_active = 0;
  std::array<int, Words<ProjectStatus>::names.size()> projects{};
  /// Of open projects that are not over.
  int seats = 0;
  int seats_held = 0;
  std::array<int, Words<State>::names.size()> placements{};
  Hours worked;
  Hours verified;
  /// Stints that started and have come to an end, and how many of these were
  /// completed.
  int finished = 0;
  int completed = 0;
  /// Keys are `2026-10`; months in which nothing happened are left out.
  std::map<std::string, MonthFigures> months;
};

STINT_EXPORT Overview overview(const Ledger& ledger, Date today);

/// For people: figures, then a table of the months with bars for the hours
/// (`#` where `bar` is that).
STINT_EXPORT std::string overview_text(const Overview& overview,
                                       const TableLayout& layout,
                                       std::string_view bar);
/// `figure,group,value` rows; hours as minutes.
STINT_EXPORT std::string overview_csv(const Overview& overview);
STINT_EXPORT Value::Members overview_value(const Overview& overview);

}  // namespace stint
