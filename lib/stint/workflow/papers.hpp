#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/program.hpp"
#include "stint/rules/rule_book.hpp"
#include "stint/workflow/paper_owner.hpp"

namespace stint {

/// A document that a stint may not start without, and what is on file of it.
/// Borrows from the records.
struct AskedPaper {
  PaperPlace place;
  /// Null if it is not on file.
  const Paper* paper = nullptr;
  /// Of a mentor whom nobody has named: the project to name one for. There is
  /// then one entry for all that the program asks of mentors.
  std::optional<ProjectId> nobody;
  /// The last day on which it is asked for, where that may be before the end of
  /// the stint.
  std::optional<Date> until;

  /// Why it does not hold on `day`: `… is not on file`; empty if it holds.
  STINT_EXPORT std::string fault_on(Date day) const;
  /// The command that helps, typed on `today`, so that it holds as long as it
  /// is `needed`.
  STINT_EXPORT std::string command(const Program& program,
                                   const DateRange& needed, Date today) const;
  bool holds_on(Date day) const {
    return paper != nullptr && paper->dates.contains(day);
  }
};

/// The records that a stint rests on. `placement` is null where there is none
/// yet; the others are not null.
struct StintRecords {
  const Student* student = nullptr;
  const Business* business = nullptr;
  const Project* project = nullptr;
  const Placement* placement = nullptr;

  PlacementId id() const { return {project->id, student->id}; }
  /// The placement's own dates, or the project's.
  STINT_EXPORT DateRange dates() const;
};

/// All that the program asks for before this stint may start, in the order of
/// `OwnerKind`, then as the settings list it.
STINT_EXPORT std::vector<AskedPaper> asked_papers(const Settings& settings,
                                                  const StintRecords& stint);

/// What the rules about youth ask the student for besides, as `youth_papers`
/// says. It counts where it is kept, with the student or with the placement,
/// first of all where it holds on `day`.
STINT_EXPORT std::vector<AskedPaper> youth_papers_asked(
    const RuleBook& book, const StintRecords& stint, Date day);

/// What of both holds on the first day, `start`, and runs out before the last
/// one: a line each, such as "`insurance` of bright-bakery runs out on
/// 2027-01-01, before bakery-website ends on 2027-02-12".
STINT_EXPORT std::vector<std::string> papers_that_run_out(
    const RuleBook& book, const StintRecords& stint, Date start);

}  // namespace stint
