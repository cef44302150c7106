#include "faults/disk.hpp"

#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace stint::faults {

namespace {

void sync_disk(const fs::path& disk) {
  const int fd = ::open(disk.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  ::syncfs(fd);
  ::close(fd);
}

/// Takes up all room but `blocks` blocks. False if there is not so much.
class Ballast {
 public:
  explicit Ballast(fs::path disk)
      : disk_(std::move(disk)), path_(disk_ / "ballast") {}
  ~Ballast() { drop(); }
  Ballast(const Ballast&) = delete;
  Ballast& operator=(const Ballast&) = delete;

  void drop() {
    std::error_code ignored;
    fs::remove(path_, ignored);
    sync_disk(disk_);
  }

  bool leave(std::uint64_t blocks) {
    drop();
    const int fd = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    off_t size = 0;
    // What describes the ballast takes room itself.
    for (int round = 0; round < 64; ++round) {
      const auto now = room();
      if (now.f_bavail == blocks) break;
      const auto more =
          static_cast<off_t>(now.f_bavail) - static_cast<off_t>(blocks);
      size += more * static_cast<off_t>(now.f_frsize);
      if (more < 0 ? ::ftruncate(fd, size) != 0
                   : ::posix_fallocate(fd, 0, size) != 0) {
        break;
      }
      ::syncfs(fd);
    }
    ::close(fd);
    return room().f_bavail == blocks;
  }

 private:
  struct ::statvfs room() const {
    struct ::statvfs status = {};
    ::statvfs(disk_.c_str(), &status);
    return status;
  }

  fs::path disk_;
  fs::path path_;
};

/// On the full disk the next command may have no room for its lock, but must
/// not spoil anything; with room it must succeed.
std::string settle_twice(const World& world, Ballast& ballast, Side side) {
  if (world.settle(side).empty()) return {};
  const Verdict still = world.see();
  if (!still.fault.empty()) return still.fault + ", on the full disk";
  if (still.side != side) return "what readers saw is gone, on the full disk";
  ballast.drop();
  return world.settle(side);
}

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The states of a device, each once, in the order in which it had them.
class Film {
 public:
  explicit Film(fs::path image) : image_(std::move(image)) {}

  void take() {
    // The kernel may write while the image is read; two that are alike are a
    // moment that there was.
    std::string bytes = bytes_of(image_);
    for (std::string again; (again = bytes_of(image_)) != bytes;) {
      bytes = std::move(again);
    }
    if (pictures_.empty() || pictures_.back() != bytes) {
      pictures_.push_back(std::move(bytes));
    }
  }
  const std::vector<std::string>& pictures() const { return pictures_; }

 private:
  fs::path image_;
  std::vector<std::string> pictures_;
};

/// What is found on a copy of the device.
Verdict after_cut(World& world, const fs::path& place,
                  const std::string& picture, std::size_t number) {
  // A name of its own: the kernel may hold the device of the picture before,
  // and all that it remembers of it, for a while yet.
  const fs::path image = place / ("cut" + std::to_string(number) + ".image");
  std::ofstream(image, std::ios::binary) << picture;
  const Mount mount(image, place / "cut");
  world.move_to(mount.path());
  Verdict verdict = world.see();
  if (verdict.fault.empty()) verdict.fault = world.settle(verdict.side);
  return verdict;
}

}  // namespace

Counts fill_disk(World& world, const fs::path& disk) {
  constexpr std::uint64_t most = 400;
  Counts counts;
  Ballast ballast(disk);
  int successes = 0;
  for (std::uint64_t blocks = 0; successes < 3; ++blocks) {
    ballast.drop();
    world.restore();
    const std::string where =
        world.scene().name + ": " + std::to_string(blocks) + " blocks free";
    if (blocks == most) throw std::runtime_error(where + ", and still no end");
    if (!ballast.leave(blocks)) continue;
    const Result result = world.run_command({});
    Verdict verdict = world.see();
    if (verdict.fault.empty()) {
      verdict.fault = World::disagreement(result, verdict.side);
    }
    if (verdict.fault.empty()) {
      verdict.fault = settle_twice(world, ballast, verdict.side);
    }
    counts.add(verdict, where);
    if (result.status == 0) ++successes;
  }
  return counts;
}

Counts cut_power(World& world, const Mount& disk) {
  Counts counts;
  Film film(disk.image());
  world.restore();
  sync_disk(disk.path());
  const Result result = world.run_command({}, [&film] { film.take(); });
  film.take();
  const fs::path place = disk.path().parent_path();
  std::size_t number = 0;
  for (const std::string& picture : film.pictures()) {
    Verdict verdict = after_cut(world, place, picture, ++number);
    const bool last = number == film.pictures().size();
    if (last && result.status == 0 && verdict.fault.empty() &&
        verdict.side == Side::old_state) {
      verdict.fault = "done, but not on the device";
    }
    counts.add(verdict, world.scene().name + ": state " +
                            std::to_string(number) + " of the device");
  }
  world.move_to(disk.path());
  return counts;
}

}  // namespace stint::faults
