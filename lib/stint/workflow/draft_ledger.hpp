#pragma once

#include <map>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/ledger.hpp"

namespace stint {

/// The placements of a program as a batch leaves them so far: what was decided
/// for one line is seen by the lines after it, so that two of them do not take
/// the same seat. Borrows from the program.
class STINT_EXPORT DraftLedger {
 public:
  explicit DraftLedger(const Program& program) : ledger_(program) {}

  const Program& program() const { return ledger_.program(); }
  /// The program as it was read.
  const Ledger& ledger() const { return ledger_; }

  /// The placement as it now stands; null if there is none.
  const Placement* find(const PlacementId& id) const;
  /// What the placement of this id becomes.
  void put(Placement placement);
  /// The student's placements as they now stand, by project.
  std::vector<const Placement*> of(const StudentId& student) const;
  /// What has been put, by id.
  const std::map<PlacementId, Placement>& changed() const { return changed_; }

  /// Never below 0.
  int seats_left(const Project& project) const;

  /// The most students who hold the capacity of `business` on one day of
  /// `within`, and the first such day.
  struct Crowd {
    int students = 0;
    Date day;
  };
  Crowd most_held(const Business& business, const DateRange& within) const;

 private:
  std::vector<DateRange> held_dates(const Business& business) const;

  Ledger ledger_;
  std::map<PlacementId, Placement> changed_;
};

}  // namespace stint
