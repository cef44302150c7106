#pragma once

#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/ledger.hpp"

namespace stint {

/// What is odd about a project, though not wrong: a line for a person, and the
/// command that looks into it.
struct Concern {
  std::string text;
  std::string command;

  friend bool operator==(const Concern&, const Concern&) = default;
};

/// What a change of a project brings in that a person may not have meant, on
/// `today`: it is open, and its business is not active or its days are past; it
/// is not open, and students are still on it; its hazardous work is in a word
/// that no rule knows. `before` is null for a new one, and what held of it
/// already is not said again. The ledger is of the program after the change.
STINT_EXPORT std::vector<Concern> new_concerns(const Ledger& ledger,
                                               const Project* before,
                                               const Project& project,
                                               Date today);

}  // namespace stint
