#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/program.hpp"
#include "stint/records/record_ref.hpp"
#include "stint/workflow/school_year.hpp"

namespace stint {

/// A record of the year that has to stay, and one that stays and needs it.
struct KeptRecord {
  RecordRef record;
  RecordRef needed_by;
};

/// What leaves the program with a school year.
struct YearArchive {
  SchoolYear year;
  /// Sorted.
  std::vector<RecordRef> records;
  /// Sorted.
  std::vector<KeptRecord> kept;

  /// `archive 12 students, 30 placements, 8 projects and 1 round of 2025-26`.
  STINT_EXPORT std::string summary() const;
};

/// What is finished with `year` and the summer after it, and needed by nothing
/// that stays: students who have left, were to graduate by then and have no
/// later step, with all of their placements; projects that are over and closed
/// or cancelled; rounds. Whatever a record that stays names has to stay too,
/// and so has every placement of a student who stays, because skills, hours and
/// endorsements are worked out from them.
///
/// Throws `Error` if the program has no such school year, or if it is not over.
STINT_EXPORT YearArchive archive_year(const Program& program, SchoolYear year,
                                      Date today);

/// Where a file of the program goes: `archive/2025-26/students/s-1.yaml`; what
/// is private stays in the private layer, as
/// `private/archive/2025-26/students/s-1.yaml`.
STINT_EXPORT std::string archived_path(SchoolYear year, std::string_view path);

}  // namespace stint
