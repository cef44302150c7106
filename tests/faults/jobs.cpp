#include "faults/jobs.hpp"

#include <chrono>
#include <stdexcept>

#include "faults/crowd.hpp"
#include "faults/full.hpp"
#include "faults/power.hpp"

namespace stint::faults {

namespace {

std::vector<Scene> chosen_scenes(const Options& options) {
  std::vector<Scene> scenes = all_scenes();
  std::erase_if(scenes, [&](const Scene& scene) {
    return scene.name.find(options.only) == std::string::npos ||
           (options.effort == Effort::quick && !scene.in_share);
  });
  return scenes;
}

/// Disks are slow to make: the share of them is smaller yet.
std::vector<Scene> scenes_for_disks(const Options& options) {
  std::vector<Scene> scenes = chosen_scenes(options);
  std::erase_if(scenes, [&](const Scene& scene) {
    return options.effort == Effort::quick && scene.name != "set, 1 file" &&
           scene.name != "set, 4 files";
  });
  return scenes;
}

using Sweep = Counts (*)(World&, Effort);

std::vector<Job> sweeps(const Options& options, const std::string& kind,
                        Sweep sweep) {
  std::vector<Job> jobs;
  for (const Scene& scene : chosen_scenes(options)) {
    jobs.push_back({.kind = kind,
                    .name = scene.name,
                    .act = [=](const fs::path& directory) {
                      World world(scene, directory, options.stint);
                      return sweep(world, options.effort);
                    }});
  }
  return jobs;
}

std::vector<Job> crowds(const Options& options) {
  const std::chrono::seconds duration(options.effort == Effort::full ? 60 : 4);
  return {{.kind = "crowd",
           .name = std::to_string(duration.count()) + " seconds",
           .act = [=](const fs::path& directory) {
             return crowd({.stint = options.stint, .duration = duration},
                          directory);
           }}};
}

std::vector<Job> full_disks(const Options& options) {
  std::vector<Job> jobs;
  for (const Scene& scene : scenes_for_disks(options)) {
    for (const Device device : {Device::memory, Device::ext4}) {
      jobs.push_back({.kind = std::string("full, ") + name_of(device),
                      .name = scene.name,
                      .act = [=](const fs::path& directory) {
                        const Mount mount(device, directory / "disk");
                        World world(scene, mount.path(), options.stint);
                        return fill_disk(world, mount.path());
                      }});
    }
  }
  return jobs;
}

std::vector<Job> power_cuts(const Options& options) {
  std::vector<Job> jobs;
  for (const Scene& scene : scenes_for_disks(options)) {
    for (const Device device : {Device::ext4, Device::xfs, Device::btrfs}) {
      jobs.push_back({.kind = std::string("power, ") + name_of(device),
                      .name = scene.name,
                      .act = [=](const fs::path& directory) {
                        return cut_power(scene, device, options.stint, {},
                                         directory, options.effort);
                      }});
    }
  }
  return jobs;
}

std::vector<Job> jobs_of_kind(const Options& options, const std::string& kind) {
  if (kind == "kills") return sweeps(options, kind, sweep_kills);
  if (kind == "errors") return sweeps(options, kind, sweep_errors);
  if (kind == "crowd") return crowds(options);
  if (kind == "full") return full_disks(options);
  if (kind == "power") return power_cuts(options);
  if (kind == "controls") return controls_of(options);
  throw std::runtime_error("no kind of fault is called " + kind);
}

}  // namespace

std::vector<Job> jobs_of(const Options& options) {
  std::vector<Job> jobs;
  for (const std::string& kind : options.kinds) {
    for (Job& job : jobs_of_kind(options, kind)) {
      jobs.push_back(std::move(job));
    }
  }
  return jobs;
}

}  // namespace stint::faults
