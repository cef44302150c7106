#pragma once

#include <functional>
#include <string>
#include <vector>

namespace stint::bench {

/// Runs `ours` and `yardstick` in turn `runs` times after one warm-up of each,
/// and prints the median time of both and the median of the ratios, pair by
/// pair: the machine's speed may drift, the ratio holds. `clear` runs after
/// each of ours and is not timed.
void compare(const std::string& name, int runs,
             const std::function<void()>& ours,
             const std::function<void()>& yardstick,
             const std::function<void()>& clear);

/// What a benchmark prints beside its ratio.
void say(const std::string& line);

// The benchmarks, by the names of main.cpp.
void load_bench();
void flow_10k_bench();
void flow_100k_bench();

}  // namespace stint::bench
