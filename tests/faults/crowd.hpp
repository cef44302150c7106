// Writers, readers and people with editors, all at once.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>

#include "faults/sweep.hpp"

namespace stint::faults {

/// For `duration`, on one program: writers who add to the same file, a writer
/// who changes many files, readers who must see those alike, and two editors
/// who save files of that change, one by renaming and one in place. Each
/// answer, refusal and save counts as tried, and as new if it changed
/// something. Nothing that was acknowledged may be lost, and each refusal has
/// to name a file that an editor saved.
Counts crowd(const std::string& stint, const std::filesystem::path& directory,
             std::chrono::seconds duration);

}  // namespace stint::faults
