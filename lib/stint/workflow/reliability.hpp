#pragma once

#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/ledger.hpp"

namespace stint {

/// What the placements say of whether someone could be relied on.
enum class Reliability : std::uint8_t {
  started,
  completed,
  on_time,
  late,
  absent_excused,
  absent_unexcused,
  no_show,
  ended_early,
  called_off
};
template <>
struct Words<Reliability> {
  static constexpr std::array<std::string_view, 9> names{
      "started", "completed",      "on-time",
      "late",    "absent-excused", "absent-unexcused",
      "no-show", "ended-early",    "called-off"};
};

/// A fact, how often it is on record, and where: never a score.
struct ReliabilityFact {
  Reliability fact = Reliability::started;
  int count = 0;
  /// `pantry-inventory 2026-10-17`, in the order of placements and days; of
  /// days on time `pantry-inventory: 5`.
  std::vector<std::string> sources;
};

/// Of a student; facts that there are none of are left out.
///
/// - `started`, `completed`: stints that ever were in that state.
/// - `on-time`: days worked of which no lateness is on record; `late`: days of
///   which it is, with the minutes.
/// - `absent-excused`, `absent-unexcused`: days missed.
/// - `no-show`: ends with that cause.
/// - `ended-early`: ends after a seat was accepted, unless the cause is a
///   no-show or the business; with the cause.
STINT_EXPORT std::vector<ReliabilityFact> reliability(const Ledger& ledger,
                                                      const StudentId& student);

/// Of a business: stints that `started` and `completed` with it, and those that
/// were `called-off`, which is an end after an offer whose cause is the
/// business.
STINT_EXPORT std::vector<ReliabilityFact> reliability(
    const Ledger& ledger, const BusinessId& business);

}  // namespace stint
