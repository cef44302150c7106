// Drives that lose their power.
#pragma once

#include <filesystem>
#include <string>

#include "faults/mount.hpp"
#include "faults/sweep.hpp"

namespace stint::faults {

/// Records what the command of `scene` makes a drive with a file system of
/// `device` write and flush, and what the kernel writes after its end; then
/// mounts what each of the power cuts of `cuts_of` leaves. A command that ended
/// with 0 must be found done in all that a cut after its end may leave.
/// `writer`, if there is one, does the work instead of `stint`. All of it
/// happens below `directory`.
Counts cut_power(const Scene& scene, Device device, const std::string& stint,
                 const Words& writer, const std::filesystem::path& directory,
                 Effort effort);

}  // namespace stint::faults
