#pragma once

#include <cstdint>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/problem.hpp"
#include "stint/records/settings.hpp"

namespace stint {

/// What a method other than `stable` makes as large as can be, level by level:
/// of two matchings the better one has the larger sum at the first level where
/// their sums differ. What an application adds to a level:
///
/// | method | levels |
/// | --- | --- |
/// | best | its worth |
/// | most | 1; its worth |
/// | greedy | 1; 1 if at the first place; at the second …; its worth |
/// | generous | 1; -1 if at the last place; at the place before …; its worth |
///
/// Only places that occur are levels.
///
/// (Irving, Kavitha, Mehlhorn, Michail and Paluch, Rank-maximal matchings,
/// 2006, treat profiles of matchings; Kwanashie, Irving, Manlove and Sng,
/// Profile-based optimal matchings in the student/project allocation problem,
/// 2015, these.)
class STINT_EXPORT Objective {
 public:
  /// No application adds more to any level.
  static constexpr std::int64_t largest_gain = 20'000;

  /// Both by application. `worth` is at most `largest_gain`; `place` starts
  /// from 1, a tie is one place, and places may be missing. Throws
  /// `std::logic_error` for the method `stable`, which has no such objective.
  Objective(Method method, std::vector<std::uint32_t> worth,
            std::vector<std::uint32_t> place);

  /// What a level counts.
  enum class Counts : std::uint8_t {
    placements,
    worth,
    /// Placements at a place: the more the better, or the fewer.
    at_place,
    not_at_place
  };
  struct Level {
    Counts counts = Counts::placements;
    std::uint32_t place = 0;
  };

  std::size_t levels() const;
  Level level(std::size_t number) const;
  // Inline, because every arc of a flow asks.
  std::int64_t gain(std::size_t level, std::uint32_t application) const {
    const auto [counts, place] = levels_[level];
    switch (counts) {
      case Counts::placements:
        return 1;
      case Counts::worth:
        return worth_[application];
      case Counts::at_place:
        return place_[application] == place ? 1 : 0;
      case Counts::not_at_place:
        return place_[application] == place ? -1 : 0;
    }
    return 0;
  }
  /// The sums of a matching, by level.
  std::vector<std::int64_t> totals(const Assignment& placed) const;
  /// What `to` has more than `from`, by level.
  std::vector<std::int64_t> change(const Assignment& from,
                                   const Assignment& to) const;

 private:
  std::vector<std::uint32_t> worth_;
  std::vector<std::uint32_t> place_;
  std::vector<Level> levels_;
};

}  // namespace stint
