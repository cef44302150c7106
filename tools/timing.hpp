#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "stint/base/stopwatch.hpp"

namespace stint::tools {

/// The name of the lap of reading `files` files: `read 24 files`.
std::string reading_lap(std::size_t files);

/// A line for each lap, and one for them all with the share of reading, below
/// which no command can go: `read 24 files    1.2 ms`.
std::vector<std::string> time_lines(const Stopwatch& watch);

}  // namespace stint::tools
