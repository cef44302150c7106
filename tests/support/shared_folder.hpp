// Where the test data made by others lies, which is no part of the project.
#pragma once

#include <cstdlib>
#include <filesystem>

namespace stint::testing {

// STINT_SHARED_DATA, else `shared/data` beside the project; it may be absent.
inline std::filesystem::path shared_data() {
  namespace fs = std::filesystem;
  const char* set = std::getenv("STINT_SHARED_DATA");
  return set != nullptr ? fs::path(set)
                        : fs::path(STINT_SOURCE_DIR) / ".." / "shared" / "data";
}

}  // namespace stint::testing
