#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

/// A kernel that answers otherwise than ours: a failing disk, an old version,
/// a file system that lacks a call. The calls of one thread are held up by
/// seccomp and answered by another, so that the rest of the test is not
/// touched, and nothing is left behind.

/// The six arguments of a system call, as registers hold them.
using Arguments = std::array<std::uint64_t, 6>;

struct Answer {
  /// The number of the call, SYS_….
  long call = 0;
  /// Gives what the call returns, a negative errno if it fails; nothing to
  /// let the kernel make it. May make calls of its own.
  std::function<std::optional<long>(const Arguments&)> give;
};

/// Every call fails with the errno `code`.
Answer refuse(long call, int code);
/// Only the `nth` call does, counted from 1.
Answer refuse_nth(int nth, long call, int code);
/// `fstat` has two numbers; which one is used depends on the C library.
std::vector<Answer> refuse_fstat(int nth, int code);

/// Runs `act` in a thread of its own, answering its calls, and throws what it
/// throws.
void with_kernel(const std::vector<Answer>& answers,
                 const std::function<void()>& act);
