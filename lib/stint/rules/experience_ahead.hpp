#pragma once

#include <optional>
#include <span>

#include "stint/rules/endorsement.hpp"

namespace stint {

/// The answer by the floor for the student's own pathway once every stint that
/// holds a seat is completed: on its last day, with the hours agreed (those
/// verified, if they are more) without a longer pause, and well assessed.
/// Nothing without terms.
STINT_EXPORT std::optional<FloorAnswer> experience_ahead(
    const EndorsementBook& book, const Student& student);

/// The first of `further` whose stints have at most `longest` each on average,
/// else the last; none of 0 hours where `further` is empty.
STINT_EXPORT FurtherStints first_within(std::span<const FurtherStints> further,
                                        Hours longest);

}  // namespace stint
