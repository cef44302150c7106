#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "bench.hpp"
#include "calls.hpp"
#include "district.hpp"
#include "stint/io/journal.hpp"
#include "stint/io/posix_file_system.hpp"

namespace stint::bench {
namespace {

namespace fs = std::filesystem;

std::string text_of(const std::string& what) {
  return "name: " + what + "\n" + std::string(700, '#') + "\n";
}

/// Files of a record's size in some folders, and two texts for each.
class Files {
 public:
  explicit Files(std::size_t count) : root_(scratch("commit")) {
    fs::remove_all(root_);
    for (std::size_t i = 0; i < count; ++i) {
      std::string path = fmt::format("folder-{}/record-{}.yaml", i % 20, i);
      fs::create_directories(fs::path(root_) / path.substr(0, path.find('/')));
      std::ofstream(fs::path(root_) / path, std::ios::binary) << text_of("a");
      patches_.push_back({std::move(path), text_of("a"), text_of("b")});
    }
    sync();
  }

  /// One transaction that replaces all files.
  void commit() {
    PosixFileSystem files(root_);
    const Lock lock = Lock::exclusive(files, "bench");
    Journal journal(files, lock);
    journal.recover();
    journal.commit(patches_, {}, "bench");
  }

  /// What the next command begins with.
  Recovery recover() {
    PosixFileSystem files(root_);
    const Lock lock = Lock::exclusive(files, "bench");
    return Journal(files, lock).recover();
  }

  /// The yardstick, which a kill leaves half done: each file alone is written
  /// beside the old one, synced, and renamed into its place.
  void replace_each() {
    for (const FilePatch& patch : patches_) {
      const std::string path = root_ + "/" + patch.path;
      const std::string fresh = path + ".new";
      const int fd = open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0666);
      const auto size = static_cast<ssize_t>(patch.after->size());
      if (fd < 0 || write(fd, patch.after->data(), patch.after->size()) != size)
        std::abort();
      if (fsync(fd) != 0) std::abort();
      close(fd);
      fs::rename(fresh, path);
    }
  }

  /// The next commit goes the other way.
  void turn_round() {
    for (FilePatch& patch : patches_) std::swap(patch.before, patch.after);
  }

 private:
  std::string root_;
  std::vector<FilePatch> patches_;
};

void measure(std::size_t count, int runs) {
  Files files(count);
  std::vector<double> ours;
  std::vector<double> processor;
  std::vector<double> each;
  for (int i = 0; i < runs; ++i) {
    ours.push_back(milliseconds(Clock::wall, [&] { files.commit(); }));
    files.turn_round();
    processor.push_back(
        milliseconds(Clock::processor, [&] { files.commit(); }));
    // Puts the same texts there once more, so that the files stay as they are.
    if (each.empty() || count < 1'000)
      each.push_back(milliseconds(Clock::wall, [&] { files.replace_each(); }));
    files.turn_round();
  }
  const Calls calls = calls_of([&] { files.commit(); });
  say(fmt::format(
      "commit: {:>5} files {:>8.1f} ms  processor {:>7.1f} ms  "
      "{:>2} flushes; an fsync each {:>8.1f} ms",
      count, median(ours), median(processor), calls.flushes, median(each)));
}

void measure_recovery(std::size_t count, int runs) {
  Files files(count);
  std::vector<double> wall;
  std::vector<double> processor;
  for (int i = 0; i < 2 * runs; ++i) {
    calls_of([&] { files.commit(); }, Until::first_exchange);
    Recovery recovery;
    std::vector<double>& times = i % 2 == 0 ? wall : processor;
    times.push_back(milliseconds(i % 2 == 0 ? Clock::wall : Clock::processor,
                                 [&] { recovery = files.recover(); }));
    if (recovery.outcome != Recovery::Outcome::finished) std::abort();
    files.turn_round();
  }
  say(
      fmt::format("commit: recovery of {} files after a kill at the commit "
                  "point {:.1f} ms, processor {:.1f} ms",
                  count, median(wall), median(processor)));
}

}  // namespace

void commit_bench() {
  measure_recovery(500, 11);
  for (const std::size_t count : {1U, 20U, 500U, 5'000U})
    measure(count, count < 1'000 ? 11 : 3);
}

}  // namespace stint::bench
