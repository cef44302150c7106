// Disks that are full, and disks that lose their power.
#pragma once

#include <filesystem>
#include <string>

#include "faults/mount.hpp"
#include "faults/sweep.hpp"

namespace stint::faults {

/// Runs the command with no free block, with one, with two, until it succeeds;
/// what is left is judged on the full disk, and once there is room again.
Counts fill_disk(World& world, const std::filesystem::path& disk);

/// Keeps a copy of the device before each call of the command that can change
/// it, and after its end; then mounts each copy as after a power cut. A command
/// that ended well must be found done. `world` is on `disk`, an image.
Counts cut_power(World& world, const Mount& disk);

}  // namespace stint::faults
