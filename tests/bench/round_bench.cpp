#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>

#include "bench.hpp"
#include "district.hpp"
#include "stint/base/stopwatch.hpp"
#include "stint/check/check.hpp"
#include "stint/io/posix_file_system.hpp"
#include "stint/match/round.hpp"
#include "stint/store/store.hpp"
#include "stint/workflow/plan_round.hpp"

namespace stint::bench {
namespace {

/// What `match --round` does, but for the printing and the disk.
Stopwatch run_round(const std::string& directory) {
  Stopwatch watch;
  PosixFileSystem files(directory);
  Store store(files, "bench");
  const Snapshot snapshot = store.read(everything);
  if (!snapshot.broken.empty()) std::abort();
  watch.lap("read the files");
  {
    const Ledger ledger(snapshot.program);
    const auto faults = check_records({ledger, {}, {}, district_day()});
    for (const RecordFinding& fault : faults)
      if (fault.severity == Severity::error) {
        say(fault.record.id + ": " + fault.message);
        std::abort();
      }
  }
  watch.lap("check the records");
  const RoundPlan plan = propose_round(
      snapshot.program,
      {.name = RoundId("fall"), .today = district_day(), .watch = &watch});
  const Changes changes = write_round(snapshot.program, plan, Replace::no);
  watch.lap("write the rows");
  const auto patches = store.preview(snapshot.program.settings, changes);
  watch.lap("prove the texts");
  return watch;
}

void split_of(const std::string& name, const DistrictSize& size) {
  const std::string directory = scratch(name);
  const std::size_t files = write_program(district(size), directory);
  say(fmt::format("round: {}, {} files, in {}", name, files, directory));
  constexpr int runs = 5;
  std::vector<Stopwatch> all;
  run_round(directory);
  for (int run = 0; run < runs; ++run) all.push_back(run_round(directory));
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
    return a.microseconds() < b.microseconds();
  });
  const Stopwatch& median = all[runs / 2];
  for (const Stopwatch::Lap& lap : median.laps())
    say(fmt::format("  {:<40} {:>8.1f} ms", lap.what,
                    static_cast<double>(lap.microseconds) / 1000));
  say(fmt::format("  {:<40} {:>8.1f} ms, {:.2f} times the reading", "in all",
                  static_cast<double>(median.microseconds()) / 1000,
                  static_cast<double>(median.microseconds()) /
                      static_cast<double>(median.laps().front().microseconds)));
}

}  // namespace

void round_bench() {
  split_of("district", {});
  split_of("open-district", {.any = 90});
  split_of("district-twice", {.per_student = 2, .minimum = 3});
}

}  // namespace stint::bench
