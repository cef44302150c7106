// File systems of our own, gone with the process that mounted them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace stint::faults {

/// Leaves the mounts of the machine alone from here on: what this process
/// mounts, nobody else sees. False where that is not allowed. To be called
/// before there are threads.
bool own_mounts();

enum class Device : std::uint8_t { memory, ext4 };

class Mount {
 public:
  /// An empty file system of `device` at `at`, which is made; an image goes
  /// into a file beside. Throws `Skipped` where that is not allowed.
  Mount(Device device, const std::filesystem::path& at);
  /// The file system that the image `image` holds.
  Mount(const std::filesystem::path& image, const std::filesystem::path& at);
  Mount(const Mount&) = delete;
  Mount& operator=(const Mount&) = delete;
  ~Mount();

  const std::filesystem::path& path() const { return at_; }
  const std::filesystem::path& image() const { return image_; }

 private:
  std::filesystem::path at_;
  std::filesystem::path image_;
};

}  // namespace stint::faults
