// stint_faults --stint PROGRAM [--naive PROGRAM] [--quick] [--only TEXT] KIND…
//
// Disturbs the real program in every way that a machine can, and looks at what
// is left. KIND is kills, errors, crowd, full, power or controls. Prints what
// was tried, and ends with 1 if anything was lost, mixed or told wrongly.

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <functional>
#include <iostream>
#include <mutex>
#include <stdexcept>
#include <thread>

#include <fmt/format.h>

#include "faults/crowd.hpp"
#include "faults/disk.hpp"
#include "faults/scratch.hpp"
#include "faults/sweep.hpp"

namespace stint::faults {
namespace {

struct Options {
  std::string stint;
  std::string naive;
  std::string only;
  Effort effort = Effort::full;
  std::vector<std::string> kinds;
};

/// A line of the table.
struct Job {
  std::string kind;
  std::string name;
  std::function<Counts(const fs::path& directory)> act;
  /// A control has to fail.
  bool must_fail = false;
  Counts counts;
  /// Why it could not be done here.
  std::string skipped = {};
};

Options parse(int count, char** words) {
  Options options;
  for (int i = 1; i < count; ++i) {
    const std::string word = words[i];
    const auto value = [&] {
      if (i + 1 == count) throw std::runtime_error(word + " needs a value");
      return std::string(words[++i]);
    };
    if (word == "--stint") {
      options.stint = fs::absolute(value());
    } else if (word == "--naive") {
      options.naive = fs::absolute(value());
    } else if (word == "--only") {
      options.only = value();
    } else if (word == "--quick") {
      options.effort = Effort::quick;
    } else {
      options.kinds.push_back(word);
    }
  }
  return options;
}

std::vector<Scene> chosen_scenes(const Options& options) {
  std::vector<Scene> scenes = all_scenes();
  std::erase_if(scenes, [&](const Scene& scene) {
    return scene.name.find(options.only) == std::string::npos ||
           (options.effort == Effort::quick && !scene.in_share);
  });
  return scenes;
}

using Sweep = Counts (*)(World&, Effort);

void add_sweep(const Options& options, const std::string& kind, Sweep sweep,
               std::vector<Job>& jobs) {
  for (const Scene& scene : chosen_scenes(options)) {
    jobs.push_back({.kind = kind,
                    .name = scene.name,
                    .act =
                        [=, &options](const fs::path& directory) {
                          World world(scene, directory, options.stint);
                          return sweep(world, options.effort);
                        },
                    .must_fail = false,
                    .counts = {}});
  }
}

/// The same judge on programs without the protection.
void add_controls(const Options& options, std::vector<Job>& jobs) {
  for (const std::string mode : {"in-place", "rename-each"}) {
    for (const Scene& scene : all_scenes()) {
      if (scene.name != "set, 4 files" && scene.name != "set, 1 file") continue;
      for (const auto& [kind, sweep] :
           {std::pair<const char*, Sweep>{"kills", sweep_kills},
            std::pair<const char*, Sweep>{"errors", sweep_errors}}) {
        // A rename is all that one file needs, but for the file left over.
        jobs.push_back({.kind = std::string("control, ") + kind,
                        .name = mode + ", " + scene.name.substr(5),
                        .act =
                            [=, &options](const fs::path& directory) {
                              World world(scene, directory, options.stint);
                              world.replace_writer({options.naive, mode});
                              return sweep(world, Effort::quick);
                            },
                        .must_fail = true,
                        .counts = {}});
      }
    }
  }
}

void add_crowd(const Options& options, std::vector<Job>& jobs) {
  const std::chrono::seconds duration(options.effort == Effort::full ? 60 : 4);
  jobs.push_back({.kind = "crowd",
                  .name = std::to_string(duration.count()) + " seconds",
                  .act =
                      [=, &options](const fs::path& directory) {
                        return crowd(options.stint, directory, duration);
                      },
                  .must_fail = false,
                  .counts = {}});
}

Counts fill(const Options& options, const Scene& scene, Device device,
            const fs::path& directory) {
  const Mount mount(device, directory / "disk");
  World world(scene, mount.path(), options.stint);
  return fill_disk(world, mount.path());
}

Counts cut(const Options& options, const Scene& scene, const Words& writer,
           const fs::path& directory) {
  const Mount mount(Device::ext4, directory / "disk");
  World world(scene, mount.path(), options.stint);
  if (!writer.empty()) world.replace_writer(writer);
  return cut_power(world, mount);
}

/// Full disks and power cuts, on file systems of their own.
void add_disks(const Options& options, const std::string& kind,
               std::vector<Job>& jobs) {
  const auto add = [&](const Scene& scene, const std::string& name, auto act) {
    jobs.push_back({.kind = name,
                    .name = scene.name,
                    .act =
                        [=, &options](const fs::path& directory) {
                          return act(options, scene, directory);
                        },
                    .must_fail = name.starts_with("control"),
                    .counts = {}});
  };
  for (const Scene& scene : chosen_scenes(options)) {
    const bool typical =
        scene.name == "set, 1 file" || scene.name == "set, 4 files";
    if (options.effort == Effort::quick && !typical) continue;
    for (const auto device : {Device::memory, Device::ext4}) {
      if (kind != "full") continue;
      add(scene, device == Device::memory ? "full tmpfs" : "full ext4",
          [device](auto& all, auto& what, auto& where) {
            return fill(all, what, device, where);
          });
    }
    if (kind != "power") continue;
    add(scene, "power cut, ext4", [](auto& all, auto& what, auto& where) {
      return cut(all, what, {}, where);
    });
    if (!typical) continue;
    add(scene, "control, power", [](auto& all, auto& what, auto& where) {
      return cut(all, what, {all.naive, "rename-each"}, where);
    });
  }
}

std::vector<Job> jobs_of(const Options& options, bool mounts) {
  std::vector<Job> jobs;
  for (const std::string& kind : options.kinds) {
    if (kind == "kills") {
      add_sweep(options, kind, sweep_kills, jobs);
    } else if (kind == "errors") {
      add_sweep(options, kind, sweep_errors, jobs);
    } else if (kind == "controls") {
      add_controls(options, jobs);
    } else if (kind == "crowd") {
      add_crowd(options, jobs);
    } else if (kind == "full" || kind == "power") {
      if (mounts) {
        add_disks(options, kind, jobs);
      } else {
        fmt::print("skipped: {}, for nothing can be mounted here\n", kind);
      }
    } else {
      throw std::runtime_error("no kind of fault is called " + kind);
    }
  }
  return jobs;
}

void carry_out(Job& job) {
  try {
    const Scratch scratch;
    job.counts = job.act(scratch.path());
  } catch (const Skipped& error) {
    job.skipped = error.what();
  } catch (const std::exception& error) {
    job.counts.failures = 1;
    job.counts.examples = {error.what()};
    job.must_fail = false;
  }
}

bool is_right(const Job& job) {
  return !job.skipped.empty() || job.must_fail == (job.counts.failures > 0);
}

void print_line(const std::string& kind, const std::string& name,
                const Counts& counts) {
  fmt::print("{:<16}  {:<24}{:>8}{:>8}{:>8}{:>12}{:>10}\n", kind, name,
             counts.tried, counts.old_states, counts.new_states,
             counts.recoveries, counts.failures);
}

void print_job(const Job& job) {
  if (!job.skipped.empty()) {
    fmt::print("{:<16}  {:<24}  skipped: {}\n", job.kind, job.name,
               job.skipped);
    return;
  }
  print_line(job.kind, job.name, job.counts);
  if (is_right(job)) return;
  if (job.must_fail) fmt::print("  a control that does not fail\n");
  for (const auto& text : job.counts.examples) fmt::print("  {}\n", text);
}

/// Prints the jobs in their order, each as soon as it and those before it are
/// over.
class Printer {
 public:
  explicit Printer(const std::vector<Job>& jobs)
      : jobs_(jobs), over_(jobs.size()) {}

  void end(std::size_t job) {
    const std::lock_guard guard(mutex_);
    over_[job] = true;
    for (; printed_ < jobs_.size() && over_[printed_]; ++printed_) {
      print_job(jobs_[printed_]);
    }
    std::fflush(stdout);
  }

 private:
  const std::vector<Job>& jobs_;
  std::vector<bool> over_;
  std::mutex mutex_;
  std::size_t printed_ = 0;
};

/// Each on its own disk, as many at once as there are processors.
void carry_out_all(std::vector<Job>& jobs) {
  Printer printer(jobs);
  std::atomic<std::size_t> next = 0;
  std::vector<std::thread> threads;
  const unsigned count = std::max(1U, std::thread::hardware_concurrency());
  for (unsigned i = 0; i < count; ++i) {
    threads.emplace_back([&] {
      for (std::size_t at = next++; at < jobs.size(); at = next++) {
        carry_out(jobs[at]);
        printer.end(at);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

/// Whether all went as it should.
bool sum_up(const std::vector<Job>& jobs) {
  Counts all;
  for (const Job& job : jobs) {
    if (!job.must_fail) all.merge(job.counts);
  }
  print_line("all", "but controls", all);
  return std::all_of(jobs.begin(), jobs.end(), is_right);
}

}  // namespace
}  // namespace stint::faults

int main(int count, char** words) {
  using namespace stint::faults;
  try {
    const Options options = parse(count, words);
    const bool mounts = own_mounts();
    std::vector<Job> jobs = jobs_of(options, mounts);
    fmt::print("{:<16}  {:<24}{:>8}{:>8}{:>8}{:>12}{:>10}\n", "kind", "command",
               "tried", "old", "new", "recoveries", "failures");
    carry_out_all(jobs);
    return sum_up(jobs) ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << "stint_faults: " << error.what() << '\n';
    return 2;
  }
}
