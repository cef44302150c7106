#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

namespace stint::bench {

/// What a process asked of the system.
struct Calls {
  /// Files and folders that it opened, and names that it found missing.
  std::size_t files = 0;
  std::size_t folders = 0;
  std::size_t missing = 0;
  /// Calls that wait for the device: fsync, fdatasync, syncfs.
  std::size_t flushes = 0;
};

enum class Until : std::uint8_t {
  end,
  /// Killed on entry to its first exchange of two files, which is the first
  /// call after the commit point.
  first_exchange,
};

/// Runs `act` in a child process, stops it at each of its system calls, and
/// counts them. Aborts if the child fails. To be called while there is one
/// thread.
Calls calls_of(const std::function<void()>& act, Until until = Until::end);

}  // namespace stint::bench
