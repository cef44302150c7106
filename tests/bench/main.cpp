#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iterator>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "bench.hpp"

namespace stint::bench {
namespace {

double milliseconds(const std::function<void()>& act) {
  const auto begin = std::chrono::steady_clock::now();
  act();
  return std::chrono::duration<double, std::milli>(
             std::chrono::steady_clock::now() - begin)
      .count();
}

double median(std::vector<double> figures) {
  std::sort(figures.begin(), figures.end());
  return figures[figures.size() / 2];
}

}  // namespace

void compare(const std::string& name, int runs,
             const std::function<void()>& ours,
             const std::function<void()>& yardstick,
             const std::function<void()>& clear) {
  std::vector<double> mine;
  std::vector<double> theirs;
  std::vector<double> ratios;
  ours();
  clear();
  yardstick();
  for (int run = 0; run < runs; ++run) {
    mine.push_back(milliseconds(ours));
    clear();
    theirs.push_back(milliseconds(yardstick));
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

namespace {

struct Benchmark {
  std::string_view name;
  void (*run)();
};

constexpr Benchmark benchmarks[] = {
    {"load", stint::bench::load_bench},
    {"flow-10k", stint::bench::flow_10k_bench},
    {"flow-100k", stint::bench::flow_100k_bench},
};

}  // namespace

// Runs the benchmarks named, or all.
int main(int argc, char** argv) {
  const std::vector<std::string_view> wanted(argv + 1, argv + argc);
  for (const std::string_view name : wanted)
    if (std::none_of(std::begin(benchmarks), std::end(benchmarks),
                     [&](const Benchmark& one) { return one.name == name; })) {
      fmt::print(stderr, "no benchmark is named {}\n", name);
      return 2;
    }
  for (const Benchmark& benchmark : benchmarks)
    if (wanted.empty() ||
        std::find(wanted.begin(), wanted.end(), benchmark.name) != wanted.end())
      benchmark.run();
  return 0;
}
