#include "faults/mount.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>

#include <fmt/format.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include "faults/run.hpp"

namespace stint::faults {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t image_size = std::uintmax_t{8} << 20;

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

void mount_image(const fs::path& image, const fs::path& at) {
  if (!shell(fmt::format("mount -o loop '{}' '{}'", image.string(),
                         at.string()))) {
    throw Skipped("an image cannot be mounted here");
  }
}

}  // namespace

bool own_mounts() {
  if (::unshare(CLONE_NEWNS) != 0 && !own_users()) return false;
  return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

Mount::Mount(Device device, const fs::path& at) : at_(at) {
  fs::create_directories(at_);
  if (device == Device::memory) {
    if (::mount("none", at_.c_str(), "tmpfs", 0, "size=4m") != 0) {
      throw Skipped(std::strerror(errno));
    }
    return;
  }
  image_ = at_;
  image_ += ".image";
  std::ofstream(image_).flush();
  fs::resize_file(image_, image_size);
  if (!shell(fmt::format("mkfs.ext4 -q -F -m 0 '{}'", image_.string()))) {
    throw Skipped("mkfs.ext4 is missing");
  }
  mount_image(image_, at_);
}

Mount::Mount(const fs::path& image, const fs::path& at)
    : at_(at), image_(image) {
  fs::create_directories(at_);
  mount_image(image_, at_);
}

Mount::~Mount() {
  // The mount program gives the loop device back as well.
  if (::umount2(at_.c_str(), 0) != 0) ::umount2(at_.c_str(), MNT_DETACH);
}

}  // namespace stint::faults
