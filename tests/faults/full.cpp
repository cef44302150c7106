#include "faults/full.hpp"

#include <cstdint>
#include <stdexcept>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "faults/mount.hpp"

namespace stint::faults {

namespace {

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

}  // namespace stint::faults
