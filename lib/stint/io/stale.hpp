#pragma once

#include <string>
#include <vector>

#include "stint/io/file_patch.hpp"
#include "stint/io/file_system.hpp"

namespace stint {

/// A sentence for each file of `seen` that is not as it was when it was read,
/// in their order. Opens a folder once for all files of it that follow one
/// another, its private counterpart's between them or not.
std::vector<std::string> find_stale(const FileSystem& files,
                                    const std::vector<SeenFile>& seen);

}  // namespace stint
