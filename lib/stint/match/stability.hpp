#pragma once

#include <cstdint>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/problem.hpp"

namespace stint {

/// What keeps an application of a student who would prefer it from blocking a
/// matching: how many of the project's seats, and of the group's, are held by
/// applications that the group ranks at least as high. In the group a student's
/// own placement counts only where it ranks strictly higher.
struct Standing {
  std::uint32_t project_held = 0;
  std::uint32_t group_held = 0;
};

/// Answers for any matching, stable or not, where each application stands. The
/// test by counting: given that student s prefers project p, the application
/// (s, p) blocks exactly if fewer than p's seats are held by applications
/// ranked at least as high, and fewer than the group's capacity by *other*
/// students' applications ranked at least as high or by s's own ranked strictly
/// higher. This is the definition by three conditions (Abraham, Irving and
/// Manlove 2007, for orders of applications), in a form that also explains.
///
/// Where ties are kept the same test is weak stability: to prefer is to prefer
/// strictly, and a rank that another student shares is ranked at least as high.
///
/// Borrows both; `placed` may exceed capacities.
class STINT_EXPORT Stability {
 public:
  Stability(const Problem& problem, const Assignment& placed);

  Standing standing(std::uint32_t student, std::uint32_t application) const;
  /// False also where the student holds the application, or one that is as good
  /// or better.
  bool blocks(std::uint32_t student, std::uint32_t application) const;
  /// Every blocking application, by student, then by preference.
  std::vector<std::uint32_t> blocking() const;

  /// The worst rank held on a project, in a group; `no_index` if none is.
  std::uint32_t worst_of_project(std::uint32_t project) const;
  std::uint32_t worst_of_group(std::uint32_t group) const;

 private:
  /// Ranks held, by owner, ascending.
  struct Held {
    std::vector<std::uint32_t> begin;
    std::vector<std::uint32_t> ranks;
    /// By owner: the first rank that as many hold at least as high as there is
    /// room for.
    std::vector<std::uint32_t> limit;
    std::uint32_t at_least(std::uint32_t owner, std::uint32_t rank) const;
    std::uint32_t worst(std::uint32_t owner) const;
  };
  enum class Owner : std::uint8_t { project, group };
  static Held held_by(const Problem& problem, const Assignment& placed,
                      Owner owner);
  static std::vector<std::uint32_t> limits(
      const Held& held, const std::vector<std::uint32_t>& capacity);
  /// True if the student's own placement is with the same group, and ranked the
  /// same: then it is no obstacle.
  bool ties_with_own(std::uint32_t student, std::uint32_t application) const;

  const Problem* problem_;
  const Assignment* placed_;
  Held projects_;
  Held groups_;
};

}  // namespace stint
