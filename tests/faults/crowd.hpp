// Writers, readers and people with editors, all at once.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>

#include "faults/sweep.hpp"

namespace stint::faults {

struct Crowding {
  std::string stint;
  std::chrono::seconds duration;
  /// Called in stint's place with the program and an item to add to one file,
  /// and with the program and the year for the group; empty for stint.
  Words adder = {};
  Words changer = {};
};

/// For a while, on one program: writers who add to the same file, a writer who
/// changes many files, readers who must see those alike, and two editors who
/// save files of that change, one by renaming and one in place. Each answer,
/// refusal and save counts as tried, and as new if it changed something.
/// Nothing that was acknowledged may be lost, and each refusal has to name a
/// file that an editor saved.
Counts crowd(const Crowding& crowding, const std::filesystem::path& directory);

}  // namespace stint::faults
