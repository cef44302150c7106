// Disks that are full.
#pragma once

#include <filesystem>

#include "faults/sweep.hpp"

namespace stint::faults {

/// Runs the command of `world`, which is on `disk`, with no free block, with
/// one, with two, until it succeeds three times; what is left is judged on the
/// full disk, and once there is room again.
Counts fill_disk(World& world, const std::filesystem::path& disk);

}  // namespace stint::faults
