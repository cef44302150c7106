// A directory that is gone when this is.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

#include <unistd.h>

namespace stint::faults {

class Scratch {
 public:
  /// In memory where there is such a place: nothing here waits for a device,
  /// and what a device may lose is the business of another test.
  Scratch() {
    const char* const wanted = std::getenv("TMPDIR");
    const bool memory = ::access("/dev/shm", R_OK | W_OK | X_OK) == 0;
    std::string name = (wanted != nullptr ? std::filesystem::path(wanted)
                        : memory          ? std::filesystem::path("/dev/shm")
                                 : std::filesystem::temp_directory_path()) /
                       "faults.XXXXXX";
    if (::mkdtemp(name.data()) == nullptr) {
      throw std::runtime_error(name + ": cannot be made");
    }
    path_ = std::filesystem::canonical(name);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace stint::faults
