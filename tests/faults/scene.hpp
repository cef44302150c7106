// The commands that are put to the test, each on a program made for it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "faults/tree.hpp"

namespace stint::faults {

using Words = std::vector<std::string>;

/// A command that changes a program, and how to look at what it did.
struct Scene {
  /// What there is before the first of `before` runs.
  enum class Start : std::uint8_t { program, nothing, repository };

  std::string name;
  /// Commands that lead to the old state.
  std::vector<Words> before;
  Words command;
  /// Commands whose answers tell the new state from the old one.
  std::vector<Words> readers;
  /// Commands after which nothing may be left of an interruption. The last must
  /// succeed.
  std::vector<Words> settle;
  Start start = Start::program;
  /// Whether it is in the share that every test run has.
  bool in_share = false;
};

/// One scene for each writing command, and for each way in which it writes.
std::vector<Scene> all_scenes();

/// What the scene begins with, before git knows of it.
Tree start_of(const Scene& scene);

/// What a command may read from the directory above the program.
std::map<std::string, std::string> files_beside();

}  // namespace stint::faults
