#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/facts.hpp"
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
  /// The last day for which the stint needs it.
  Date last;
};

/// A paper that somebody has to ask for.
struct ExpiringPaper {
  PaperPlace place;
  /// Of a mentor whom nobody has named: the project to name one for.
  std::optional<ProjectId> nobody;
  /// Its last day; nothing if it is not on file.
  std::optional<Date> last;
  /// Its first day, where that is later than it is needed.
  std::optional<Date> begins;
  /// By day, then by placement; may be empty.
  std::vector<PaperNeed> needs;
  /// The command that settles it, to be typed as it stands.
  std::string command;

  /// The day from which it is felt: the first of its needs, or the day after
  /// its last.
  STINT_EXPORT Date due() const;
};

/// How far ahead a gap in the course of a stint counts.
enum class Gaps : std::uint8_t {
  /// Those that open within the days asked for: there is time for the others.
  near,
  /// However far ahead, where the paper still holds.
  any
};

/// What is missing, has run out or will by `days` after the day of `book`; by
/// `due`, then by place.
///
/// - Of stints that are accepted or active and not over: all that the program,
///   or a rule about youth, asks for and that does not hold on the day of the
///   start, or runs out before the end. A start later than `days` is left for
///   later, and so is an offer, which may yet be declined.
/// - Of active students and businesses, and of the mentors of projects that are
///   open and not over: what the program asks for, is on file and has run out
///   or will by then, whether or not a stint needs it. The papers of placements
///   end with the stint and are not in it.
///
/// Nothing is said of the people of a business of whom nobody is known, as
/// without the private layer.
STINT_EXPORT std::vector<ExpiringPaper> expiring_papers(const FactBook& book,
                                                        int days,
                                                        Gaps gaps = Gaps::near);

}  // namespace stint
