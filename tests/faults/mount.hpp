// File systems of our own, gone with the process that mounted them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace stint::faults {

/// Leaves the mounts of the machine alone from here on: what this process
/// mounts, nobody else sees. To be called before there are threads.
void own_mounts();

/// Throws `Skipped` unless `own_mounts` succeeded.
void need_own_mounts();

enum class Device : std::uint8_t { memory, ext4, xfs, btrfs };

/// As the mount program calls it.
const char* name_of(Device device);

/// The size in bytes of a small file system of `device`, as its makers allow.
std::uintmax_t small_size(Device device);

/// Makes an empty file system of `device`, which is not memory, in the file
/// `image`. Throws `Skipped` where the program for it is missing.
void make_file_system(Device device, const std::filesystem::path& image);

class Mount {
 public:
  /// An empty file system of `device` at `at`, which is made; an image goes
  /// into a file beside. Throws `Skipped` where that cannot be done.
  Mount(Device device, const std::filesystem::path& at);
  /// The file system of `device` that the file `image` holds.
  Mount(Device device, const std::filesystem::path& image,
        const std::filesystem::path& at);
  Mount(const Mount&) = delete;
  Mount& operator=(const Mount&) = delete;
  ~Mount();

  const std::filesystem::path& path() const { return at_; }

 private:
  std::filesystem::path at_;
};

/// Has the kernel write all that it keeps in memory of the file system at `at`.
void sync_disk(const std::filesystem::path& at);

}  // namespace stint::faults
