#pragma once

#include <optional>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/ledger.hpp"
#include "stint/workflow/papers.hpp"

namespace stint {

/// What a paper that is missing or runs out stands in the way of.
struct PaperNeed {
  PlacementId placement;
  /// `start`: the stint cannot begin. `rest`: it is going on, or will have
  /// begun, and the paper does not cover the rest of it.
  enum class Part : std::uint8_t { start, rest } part = Part::start;
  /// The first day of need on which the paper does not hold.
  Date from;
};

/// A paper that somebody has to ask for.
struct ExpiringPaper {
  PaperPlace place;
  /// Its last day; nothing if it is not on file.
  std::optional<Date> last;
  /// Its first day, where that is later than it is needed.
  std::optional<Date> begins;
  /// By day, then by placement; may be empty.
  std::vector<PaperNeed> needs;
  /// The command that settles it.
  std::string command;

  /// The day from which it is felt: the first of its needs, or the day after
  /// its last.
  STINT_EXPORT Date due() const;
};

/// What is missing, has run out or will by `today + days`; by `due`, then by
/// place.
///
/// - Of stints that are accepted or active: all that the program asks for and
///   that does not hold on the day of the start, or runs out before the end. A
///   start or a gap later than `today + days` is left for later, and so is an
///   offer, which may yet be declined. A stint that should be over counts until
///   it is ended.
/// - Of active students and businesses and of the people of these: whatever is
///   on file and has its last day from today on, whether or not a stint needs
///   it. The papers of placements end with the stint and are not in it.
STINT_EXPORT std::vector<ExpiringPaper> expiring_papers(const Ledger& ledger,
                                                        Date today, int days);

}  // namespace stint
