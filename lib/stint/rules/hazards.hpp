#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/project.hpp"
#include "stint/rules/rule_book.hpp"

namespace stint {

/// A word in `hazards` of a project that no rule of the program has, in any
/// version, so that no age follows from it.
struct UnknownHazard {
  /// Which item of `hazards`.
  std::size_t index = 0;
  std::string word;
  /// The word that was probably meant; empty where none is near.
  std::string near;

  /// "no rule knows the hazardous work `baling`"
  STINT_EXPORT std::string text() const;
  /// What to do: the word that is near, or where the words stand.
  STINT_EXPORT std::string help() const;
};

/// In the order of `hazards`. None where no rule of the program has any word.
STINT_EXPORT std::vector<UnknownHazard> unknown_hazards(const RuleBook& book,
                                                        const Project& project);

}  // namespace stint
