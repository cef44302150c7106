#pragma once

#include <optional>
#include <string>

#include "stint/base/export.hpp"
#include "stint/match/explain.hpp"
#include "stint/match/smallest_change.hpp"
#include "stint/records/value.hpp"

namespace stint {

/// A pair and all that decides about it.
struct ExplanationReport {
  const Student* student = nullptr;
  const Project* project = nullptr;
  Explanation explanation;
  /// Empty without a round.
  RoundId round;
  /// Of an answer that is no.
  std::optional<SmallestChange> change;

  /// Whether the answer is yes: in a round, that the pair was placed; else that
  /// every gate lets it pass.
  STINT_EXPORT bool yes() const;
};

STINT_EXPORT std::string explanation_text(const ExplanationReport& report);
STINT_EXPORT Value::Members explanation_value(const ExplanationReport& report);

}  // namespace stint
