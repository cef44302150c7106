#include <cstdlib>
#include <filesystem>

#include <fmt/format.h>

#include "bare_reading.hpp"
#include "bench.hpp"
#include "district.hpp"
#include "process.hpp"
#include "stint/io/posix_file_system.hpp"
#include "stint/store/store.hpp"

namespace stint::bench {
namespace {

/// The program is given back, so that what is timed ends where it is loaded.
Snapshot read_program(const std::string& root, unsigned threads) {
  PosixFileSystem files(root);
  Store store(files, "bench");
  Snapshot snapshot = store.read(everything, {.threads = threads});
  if (!snapshot.broken.empty()) std::abort();
  return snapshot;
}

void compare_warm(const WrittenDistrict& district, int runs, unsigned threads,
                  Clock clock) {
  Snapshot loaded;
  compare(
      fmt::format("whole load, {} thread(s), {}", threads,
                  clock == Clock::wall ? "wall" : "processor"),
      runs, [&] { loaded = read_program(district.directory, threads); },
      [&] { read_bare(district.directory, threads); }, [&] { loaded = {}; },
      clock);
}

void say_program(const std::string& name, int runs,
                 const std::vector<std::string>& words) {
  const Cost cost = median_of(runs, words);
  say(fmt::format("{:<44} {:>8.2f} ms  processor {:>8.2f} ms", name, cost.wall,
                  cost.processor));
}

/// Other programs over the same files.
void say_others(const std::string& root) {
  const auto shell = [&](const std::string& command) {
    return std::vector<std::string>{"sh", "-c",
                                    "cd '" + root + "' && " + command};
  };
  const auto git = [&](const std::string& command) {
    return shell("git -c user.name=bench -c user.email=bench@example.org " +
                 command);
  };
  if (!std::filesystem::exists(root + "/.git"))
    for (const char* command : {"init -q", "add -A", "commit -q -m bench"})
      run(git(command));
  run(git("status"));
  say_program("git status", 5, git("status"));
  say_program("cat", 5, shell("find . -name '*.yaml' -print0 | xargs -0 cat"));
}

/// By the time that passes, most of which is spent waiting for the disk.
void compare_cold(const std::string& root, unsigned threads) {
  constexpr int runs = 3;
  std::vector<double> ours;
  std::vector<double> bare;
  for (int i = 0; i < runs; ++i) {
    make_cold(root);
    ours.push_back(
        milliseconds(Clock::wall, [&] { read_program(root, threads); }));
    make_cold(root);
    bare.push_back(
        milliseconds(Clock::wall, [&] { read_bare(root, threads); }));
  }
  say(fmt::format("{:<44} {:>8.2f} ms  yardstick {:>8.2f} ms",
                  fmt::format("whole load, {} thread(s), cold", threads),
                  median(ours), median(bare)));
}

void load(std::uint32_t size, int runs) {
  const WrittenDistrict& district = written_district(size);
  say(fmt::format("load: {} records, {} files, warm", district.records,
                  district.files));
  compare_warm(district, runs, 1, Clock::processor);
  compare_warm(district, runs, 2, Clock::processor);
  compare_warm(district, runs, 2, Clock::wall);
  say_others(district.directory);
}

}  // namespace

void load_1k_bench() { load(1'000, 101); }

void load_10k_bench() { load(10'000, 15); }

void load_100k_bench() { load(100'000, 5); }

void load_cold_bench() {
  for (const std::uint32_t size : {1'000U, 10'000U, 100'000U}) {
    const WrittenDistrict& district = written_district(size);
    if (!make_cold(district.directory)) {
      say("load-cold: skipped, these files lie in memory");
      return;
    }
    say(fmt::format("load-cold: {} records, {} files", district.records,
                    district.files));
    for (const unsigned threads : {1U, 2U})
      compare_cold(district.directory, threads);
  }
}

}  // namespace stint::bench
