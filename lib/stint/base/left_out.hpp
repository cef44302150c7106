#pragma once

#include <cstddef>

#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"

namespace stint {

/// Of more faults than these in one file only the first are shown, as many as
/// the scanner looks for. Each that is shown costs time and memory, and a file
/// of a megabyte has room for hundreds of thousands.
inline constexpr std::size_t most_faults_of_file = 100;

/// Adds to the help of `last`, the last one of a file that is shown, that
/// `count` more are not; nothing if there are none.
STINT_EXPORT void tell_left_out(Diagnostic& last, std::size_t count);

}  // namespace stint
