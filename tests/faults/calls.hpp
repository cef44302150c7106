// The system calls that have to do with files.
#pragma once

#include <vector>

#include <linux/filter.h>

#include "faults/run.hpp"

namespace stint::faults {

/// Whether the call `number` changes what is on the disk, or syncs it.
bool changes_disk(long number);

/// Whether it opens a file, which changes the disk if it may create one.
bool opens_file(long number);

/// Has the kernel ask us about each call that is counted, and allow all others.
std::vector<sock_filter> filter(Counted counted);

}  // namespace stint::faults
