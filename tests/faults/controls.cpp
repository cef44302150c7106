#include <chrono>

#include "faults/crowd.hpp"
#include "faults/full.hpp"
#include "faults/jobs.hpp"
#include "faults/power.hpp"

namespace stint::faults {

namespace {

/// The judge's look at one scene; `writer` does the work.
using Look = std::function<Counts(const Scene& scene, const Words& writer,
                                  const fs::path& directory)>;

const std::string typical = "set, 4 files";
const std::string single = "set, 1 file";
const std::string grown = "add, 1 file";

class Controls {
 public:
  explicit Controls(const Options& options) : options_(options) {}

  void add(const std::string& kind, const std::string& name,
           std::function<Counts(const fs::path&)> act) {
    jobs_.push_back({.kind = "control, " + kind,
                     .name = name,
                     .act = std::move(act),
                     .must_fail = true});
  }

  /// `mode` is one of naive's.
  void add(const std::string& kind, const std::string& mode,
           const std::string& scene_name, const Look& look) {
    for (const Scene& scene : all_scenes()) {
      if (scene.name != scene_name) continue;
      add(kind, mode + scene_name.substr(3),
          [=, naive = options_.naive](const fs::path& directory) {
            return look(scene, {naive, mode}, directory);
          });
    }
  }

  std::vector<Job> take() { return std::move(jobs_); }

 private:
  const Options& options_;
  std::vector<Job> jobs_;
};

/// Each file replaced whole is not all files or none; and a single file that
/// is, leaves another over.
void add_sweeps(const Options& options, Controls& controls) {
  const auto look = [stint = options.stint](auto sweep) {
    return [=](const Scene& scene, const Words& writer,
               const fs::path& directory) {
      World world(scene, directory, stint);
      world.replace_writer(writer);
      return sweep(world, Effort::quick);
    };
  };
  for (const std::string mode : {"in-place", "rename-each"}) {
    for (const std::string& scene : {typical, single}) {
      controls.add("kills", mode, scene, look(sweep_kills));
      controls.add("errors", mode, scene, look(sweep_errors));
    }
  }
}

/// Whoever opens a file before there is room for its text leaves it empty;
/// whoever replaces one file after another stops half-way.
void add_full_disks(const Options& options, Controls& controls) {
  for (const Device device : {Device::memory, Device::ext4}) {
    const Look look = [device, stint = options.stint](
                          const Scene& scene, const Words& writer,
                          const fs::path& directory) {
      const Mount mount(device, directory / "disk");
      World world(scene, mount.path(), stint);
      world.replace_writer(writer);
      return fill_disk(world, mount.path());
    };
    const std::string kind = std::string("full, ") + name_of(device);
    controls.add(kind, "in-place", grown, look);
    controls.add(kind, "rename-each", typical, look);
  }
}

/// What nobody synced is not there.
void add_power_cuts(const Options& options, Controls& controls) {
  for (const Device device : {Device::ext4, Device::xfs, Device::btrfs}) {
    const Look look = [device, stint = options.stint](
                          const Scene& scene, const Words& writer,
                          const fs::path& directory) {
      return cut_power(scene, device, stint, writer, directory, Effort::quick);
    };
    const std::string kind = std::string("power, ") + name_of(device);
    controls.add(kind, "rename-each", single, look);
    controls.add(kind, "rename-each", typical, look);
  }
}

/// Without the lock, additions get lost; with it, but without a look at what a
/// person saved meanwhile, that gets lost.
void add_crowds(const Options& options, Controls& controls) {
  const Crowding usual{.stint = options.stint,
                       .duration = std::chrono::seconds(4)};
  Crowding unlocked = usual;
  unlocked.adder = {options.naive, "add-unlocked"};
  Crowding unseeing = usual;
  unseeing.changer = {options.naive, "change-unseen"};
  controls.add("crowd", "add-unlocked", [=](const fs::path& directory) {
    return crowd(unlocked, directory);
  });
  controls.add("crowd", "change-unseen", [=](const fs::path& directory) {
    return crowd(unseeing, directory);
  });
}

}  // namespace

std::vector<Job> controls_of(const Options& options) {
  Controls controls(options);
  add_sweeps(options, controls);
  add_full_disks(options, controls);
  add_power_cuts(options, controls);
  add_crowds(options, controls);
  return controls.take();
}

}  // namespace stint::faults
