#pragma once

#include <functional>
#include <string>
#include <vector>

namespace stint::bench {

/// What a comparison measures: the time that passes, or the time that the
/// processors spend on it, which other programs disturb less.
enum class Clock { wall, processor };

double median(std::vector<double> figures);

/// The time that `act` takes, in milliseconds.
double milliseconds(Clock clock, const std::function<void()>& act);

/// Runs `ours` and `yardstick` in turn `runs` times after one warm-up of each,
/// and prints the median time of both and the median of the ratios, pair by
/// pair: the machine's speed may drift, the ratio holds. `clear` runs after
/// each of ours and is not timed.
void compare(const std::string& name, int runs,
             const std::function<void()>& ours,
             const std::function<void()>& yardstick,
             const std::function<void()>& clear, Clock clock = Clock::wall);

/// What a benchmark prints beside its ratio.
void say(const std::string& line);

// The benchmarks, by the names of main.cpp.
void load_1k_bench();
void load_10k_bench();
void load_100k_bench();
void load_cold_bench();
void load_memory_bench();
void command_show_bench();
void command_change_bench();
void commit_bench();
void flow_10k_bench();
void flow_100k_bench();
void stable_10k_bench();
void stable_100k_bench();
void stable_1m_bench();
void shortlist_bench();
void round_bench();
void report_bench();
void agenda_bench();

}  // namespace stint::bench
