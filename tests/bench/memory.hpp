#pragma once

#include <cstddef>
#include <functional>

namespace stint::bench {

/// The memory of this program, in bytes of resident pages.
struct Memory {
  /// Before `act`, and the most while it ran.
  std::size_t before;
  std::size_t most;
};

/// Runs `act` in a child process, whose peak is that of this run alone. To be
/// called while there is one thread.
Memory memory_of(const std::function<void()>& act);

}  // namespace stint::bench
