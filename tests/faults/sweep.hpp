// Every call of a command disturbed in turn.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "faults/world.hpp"

namespace stint::faults {

/// What was tried, and how it ended.
struct Counts {
  std::uint64_t tried = 0;
  std::uint64_t old_states = 0;
  std::uint64_t new_states = 0;
  /// How often a recovery was killed, on top of what was tried.
  std::uint64_t recoveries = 0;
  std::uint64_t failures = 0;
  /// The first failures, in words.
  std::vector<std::string> examples;

  void add(const Verdict& verdict, const std::string& where);
  void merge(const Counts& other);
};

/// All calls, or a share of them that takes seconds.
enum class Effort : std::uint8_t { quick, full };

/// Kills the command on entry to each of its calls, and lets it end. What is on
/// the disk after a call is what is there on entry to the next.
Counts sweep_kills(World& world, Effort effort);

/// Makes each call fail, with each error, once and from then on.
Counts sweep_errors(World& world, Effort effort);

}  // namespace stint::faults
