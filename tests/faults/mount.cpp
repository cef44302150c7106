#include "faults/mount.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>

#include <fcntl.h>
#include <fmt/format.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include "faults/run.hpp"

namespace stint::faults {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t mebibyte = std::uintmax_t{1} << 20;

bool mounts_are_ours = false;

bool shell(const std::string& command) {
  return std::system((command + " >/dev/null 2>&1").c_str()) == 0;
}

/// Becomes root in a world of its own, where anyone may mount memory.
bool own_users() {
  const auto user = ::getuid();
  const auto group = ::getgid();
  if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
  std::ofstream("/proc/self/setgroups") << "deny";
  std::ofstream("/proc/self/uid_map") << "0 " << user << " 1";
  std::ofstream("/proc/self/gid_map") << "0 " << group << " 1";
  return ::getuid() == 0;
}

/// Whether the kernel knows the file system, once it was asked for it.
bool is_known(const std::string& name) {
  std::ifstream list("/proc/filesystems");
  for (std::string word; list >> word;) {
    if (word == name) return true;
  }
  return false;
}

void mount_image(Device device, const fs::path& image, const fs::path& at) {
  const std::string name = name_of(device);
  if (shell(fmt::format("timeout 60 mount -t {} -o loop '{}' '{}'", name,
                        image.string(), at.string()))) {
    return;
  }
  throw Skipped(is_known(name) ? "an image cannot be mounted here"
                               : "this kernel knows no " + name);
}

/// How to make a file system without asking the device to forget anything.
const char* maker(Device device) {
  switch (device) {
    case Device::xfs:
      return "mkfs.xfs -q -f -K";
    case Device::btrfs:
      return "mkfs.btrfs -q -f -K";
    default:
      return "mkfs.ext4 -q -F -m 0 -E nodiscard";
  }
}

}  // namespace

void own_mounts() {
  if (::unshare(CLONE_NEWNS) != 0 && !own_users()) return;
  mounts_are_ours =
      ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

void need_own_mounts() {
  if (!mounts_are_ours) throw Skipped("nothing can be mounted here");
}

const char* name_of(Device device) {
  switch (device) {
    case Device::memory:
      return "tmpfs";
    case Device::ext4:
      return "ext4";
    case Device::xfs:
      return "xfs";
    case Device::btrfs:
      return "btrfs";
  }
  return "";
}

std::uintmax_t small_size(Device device) {
  switch (device) {
    case Device::memory:
      return 4 * mebibyte;
    case Device::ext4:
      return 8 * mebibyte;
    case Device::xfs:
      return 300 * mebibyte;
    case Device::btrfs:
      return 128 * mebibyte;
  }
  return 0;
}

void make_file_system(Device device, const fs::path& image) {
  const std::string words = maker(device);
  if (!shell(fmt::format("{} '{}'", words, image.string()))) {
    throw Skipped(words.substr(0, words.find(' ')) + " is missing");
  }
}

Mount::Mount(Device device, const fs::path& at) : at_(at) {
  need_own_mounts();
  fs::create_directories(at_);
  if (device == Device::memory) {
    const std::string size = fmt::format("size={}", small_size(device));
    if (::mount("none", at_.c_str(), "tmpfs", 0, size.c_str()) != 0) {
      throw Skipped(std::strerror(errno));
    }
    return;
  }
  fs::path image = at_;
  image += ".image";
  std::ofstream(image).flush();
  fs::resize_file(image, small_size(device));
  make_file_system(device, image);
  mount_image(device, image, at_);
}

Mount::Mount(Device device, const fs::path& image, const fs::path& at)
    : at_(at) {
  need_own_mounts();
  fs::create_directories(at_);
  mount_image(device, image, at_);
}

Mount::~Mount() {
  // The mount program gives the loop device back as well.
  if (::umount2(at_.c_str(), 0) != 0) ::umount2(at_.c_str(), MNT_DETACH);
}

void sync_disk(const fs::path& at) {
  const int fd = ::open(at.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  ::syncfs(fd);
  ::close(fd);
}

}  // namespace stint::faults
