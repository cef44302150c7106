#include "faults/power.hpp"

#include <algorithm>
#include <map>

#include "faults/cuts.hpp"
#include "faults/drive.hpp"

namespace stint::faults {

namespace {

/// A command, as the drive saw it.
struct Take {
  Recording recording;
  int status = 0;
  /// The drive had confirmed the events before this one when it ended.
  std::size_t confirmed = 0;
};

/// The number after the last flush of the first `count` events.
std::size_t end_of_flushes(const std::vector<Event>& events,
                           std::size_t count) {
  while (count > 0 && !events[count - 1].is_flush()) --count;
  return count;
}

Take record(World& world, Drive& drive, const fs::path& disk) {
  Take take;
  world.restore();
  sync_disk(disk);
  drive.record();
  take.status = world.run_command({}).status;
  const std::size_t ended = drive.recorded();
  sync_disk(disk);
  take.recording = drive.recording();
  take.confirmed = end_of_flushes(take.recording.events, ended);
  return take;
}

/// What is found on a drive that holds `pages`.
Verdict mounted(World& world, Device device, const Pages& pages,
                const fs::path& place) {
  // The world is judged on one drive after another, so nothing that the kernel
  // remembers of one can be taken for the next.
  const Drive drive(place / "cut drive", small_size(device), pages);
  const Mount mount(device, drive.path(), place / "cut");
  world.move_to(mount.path());
  Verdict verdict = world.see();
  if (verdict.fault.empty()) verdict.fault = world.settle(verdict.side);
  return verdict;
}

std::string name_of(const World& world, const Cut& cut) {
  return world.scene().name + ": power cut after " + std::to_string(cut.asked) +
         " events, " + std::to_string(cut.lost.size()) + " of the last " +
         std::to_string(cut.asked - cut.flushed) + " lost";
}

Counts judge_cuts(World& world, Device device, const Take& take,
                  const fs::path& place, Effort effort) {
  Counts counts;
  std::map<std::uint64_t, Verdict> known;
  const std::size_t most = effort == Effort::full ? 8 : 2;
  for (const Cut& cut : cuts_of(take.recording.events, most)) {
    const Pages pages = after(take.recording, cut);
    const auto [at, is_other] = known.try_emplace(digest(pages));
    if (is_other) at->second = mounted(world, device, pages, place);
    Verdict verdict = at->second;
    if (take.status == 0 && cut.flushed >= take.confirmed &&
        verdict.fault.empty() && verdict.side == Side::old_state) {
      verdict.fault = "done, but not on the device";
    }
    if (is_other) counts.add(verdict, name_of(world, cut));
  }
  return counts;
}

}  // namespace

Counts cut_power(const Scene& scene, Device device, const std::string& stint,
                 const Words& writer, const fs::path& directory,
                 Effort effort) {
  Drive drive(directory / "drive", small_size(device));
  make_file_system(device, drive.path());
  const fs::path disk = directory / "disk";
  auto mount = std::make_unique<Mount>(device, drive.path(), disk);
  World world(scene, disk, stint);
  if (!writer.empty()) world.replace_writer(writer);
  const Take take = record(world, drive, disk);
  // Two file systems with one name would be too many for the kernel.
  mount.reset();
  return judge_cuts(world, device, take, directory, effort);
}

}  // namespace stint::faults
