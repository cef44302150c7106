#pragma once

#include <functional>
#include <string>
#include <vector>

#include "stint/match/gates.hpp"

namespace stint {

/// A change of one field of a student or a project that might let the pair come
/// together.
struct FieldChange {
  /// `with web-design at level 3 instead of 2`
  std::string text;
  std::function<void(Student&, Project&)> make;
};

/// In the order in which the smallest change is looked for; `failed` are the
/// gates that stop the pair now.
std::vector<FieldChange> field_changes(const FactBook& book,
                                       const Student& student,
                                       const Project& project,
                                       const std::vector<FailedGate>& failed);

}  // namespace stint
