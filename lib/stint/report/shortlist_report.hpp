#pragma once

#include <string>
#include <string_view>

#include "stint/base/export.hpp"
#include "stint/match/shortlist.hpp"
#include "stint/records/value.hpp"
#include "stint/report/text_table.hpp"

namespace stint {

/// A shortlist and whose it is: of a project, whose candidates are students, or
/// of a student, whose candidates are projects.
struct ShortlistReport {
  /// Exactly one of the two is there.
  const Project* project = nullptr;
  const Student* student = nullptr;
  Shortlist list;
  /// Of the project.
  int seats_left = 0;
  /// How many there were before the list was cut.
  std::size_t eligible = 0;
};

/// `list`, cut to its first `most`.
STINT_EXPORT ShortlistReport report_on(const Ledger& ledger,
                                       const Project& project, Shortlist list,
                                       std::size_t most);
STINT_EXPORT ShortlistReport report_on(const Student& student, Shortlist list,
                                       std::size_t most);

/// A heading, the table of candidates with each part of the scores, and the
/// excluded with the gates that they fail.
STINT_EXPORT std::string shortlist_text(const ShortlistReport& report,
                                        const Program& program,
                                        const TableLayout& layout);
STINT_EXPORT std::string shortlist_csv(const ShortlistReport& report);
/// As docs/output-format.md says.
STINT_EXPORT Value::Members shortlist_value(const ShortlistReport& report);

/// Why nobody is eligible for `project`, and what would help: first that it is
/// over, not open, or has no seat left; else the gate that stops most of
/// `excluded`, of whom those that are inactive or seek nothing are not counted.
STINT_EXPORT std::string nobody_advice(const Project& project, int seats_left,
                                       const std::vector<Excluded>& excluded,
                                       Date today);

/// `fit`, `interest`, `need`, `order` and their `parts`, for JSON.
STINT_EXPORT void add_scores(Value::Members& members, const Scores& scores);
/// `gate` and `text` of each, for JSON.
STINT_EXPORT Value::List gates_value(const std::vector<FailedGate>& gates);

/// The student's name, or the id where no name is known.
STINT_EXPORT std::string shown_name(const Student& student);

}  // namespace stint
