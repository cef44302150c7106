#include <algorithm>
#include <cstdio>
#include <ctime>
#include <iterator>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "bench.hpp"

namespace stint::bench {
namespace {

struct Benchmark {
  std::string_view name;
  void (*run)();
};

constexpr Benchmark benchmarks[] = {
    {"load-1k", load_1k_bench},
    {"load-10k", load_10k_bench},
    {"load-100k", load_100k_bench},
    {"load-cold", load_cold_bench},
    {"load-memory", load_memory_bench},
    {"command-show", command_show_bench},
    {"command-change", command_change_bench},
    {"commit", commit_bench},
    {"flow-10k", flow_10k_bench},
    {"flow-100k", flow_100k_bench},
    {"shortlist", shortlist_bench},
    {"round", round_bench},
    {"reports", report_bench},
    {"agenda", agenda_bench},
    {"stable-10k", stable_10k_bench},
    {"stable-100k", stable_100k_bench},
    {"stable-1m", stable_1m_bench},
};

double seconds(Clock clock) {
  timespec time{};
  clock_gettime(
      clock == Clock::wall ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) +
         static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Runs the benchmarks of these names, or all if there are none; false if one
/// is not known.
bool run(const std::vector<std::string_view>& names) {
  for (const std::string_view name : names)
    if (std::none_of(std::begin(benchmarks), std::end(benchmarks),
                     [&](const Benchmark& one) { return one.name == name; })) {
      fmt::print(stderr, "stint_bench: no benchmark `{}`\n", name);
      return false;
    }
  for (const Benchmark& benchmark : benchmarks)
    if (names.empty() ||
        std::find(names.begin(), names.end(), benchmark.name) != names.end())
      benchmark.run();
  return true;
}

}  // namespace

double median(std::vector<double> figures) {
  std::sort(figures.begin(), figures.end());
  return figures[figures.size() / 2];
}

double milliseconds(Clock clock, const std::function<void()>& act) {
  const double begin = seconds(clock);
  act();
  return (seconds(clock) - begin) * 1e3;
}

void compare(const std::string& name, int runs,
             const std::function<void()>& ours,
             const std::function<void()>& yardstick,
             const std::function<void()>& clear, Clock clock) {
  std::vector<double> mine;
  std::vector<double> theirs;
  std::vector<double> ratios;
  ours();
  clear();
  yardstick();
  for (int run = 0; run < runs; ++run) {
    mine.push_back(milliseconds(clock, ours));
    clear();
    theirs.push_back(milliseconds(clock, yardstick));
    ratios.push_back(mine.back() / theirs.back());
  }
  say(
      fmt::format("{:<44} {:>8.2f} ms  yardstick {:>8.2f} ms  ratio {:.2f} "
                  "({:.2f} to {:.2f})",
                  name, median(mine), median(theirs), median(ratios),
                  *std::min_element(ratios.begin(), ratios.end()),
                  *std::max_element(ratios.begin(), ratios.end())));
}

void say(const std::string& line) {
  fmt::print("{}\n", line);
  std::fflush(stdout);
}

}  // namespace stint::bench

int main(int argc, char** argv) {
  return stint::bench::run({argv + 1, argv + argc}) ? 0 : 2;
}
