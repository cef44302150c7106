#include "faults/carry_out.hpp"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>

#include <fmt/format.h>

#include "faults/scratch.hpp"

namespace stint::faults {

namespace {

void carry_out_one(Job& job) {
  try {
    const Scratch scratch;
    job.counts = job.act(scratch.path());
  } catch (const Skipped& error) {
    job.skipped = error.what();
  } catch (const std::exception& error) {
    job.counts.failures = 1;
    job.counts.examples = {error.what()};
    // Not what a control is to show.
    job.must_fail = false;
  }
}

bool is_right(const Job& job) {
  return !job.skipped.empty() || job.must_fail == (job.counts.failures > 0);
}

void print_line(const std::string& kind, const std::string& name,
                const Counts& counts) {
  fmt::print("{:<22}  {:<24}{:>8}{:>8}{:>8}{:>12}{:>10}\n", kind, name,
             counts.tried, counts.old_states, counts.new_states,
             counts.recoveries, counts.failures);
}

void print_job(const Job& job) {
  if (!job.skipped.empty()) {
    fmt::print("{:<22}  {:<24}  skipped: {}\n", job.kind, job.name,
               job.skipped);
    return;
  }
  print_line(job.kind, job.name, job.counts);
  if (job.must_fail) {
    fmt::print("  {}, {}: {}\n", job.kind, job.name,
               is_right(job) ? "failed, as it must"
                             : "did not fail, so the judge is blind");
  } else {
    for (const auto& text : job.counts.examples) fmt::print("  {}\n", text);
  }
}

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

void carry_out_all(std::vector<Job>& jobs) {
  Printer printer(jobs);
  std::atomic<std::size_t> next = 0;
  std::vector<std::thread> threads;
  // They wait for devices and for processes more than half of the time.
  const unsigned count = 2 * std::max(1U, std::thread::hardware_concurrency());
  for (unsigned i = 0; i < count; ++i) {
    threads.emplace_back([&] {
      for (std::size_t at = next++; at < jobs.size(); at = next++) {
        carry_out_one(jobs[at]);
        printer.end(at);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace

bool carry_out(std::vector<Job>& jobs) {
  fmt::print("{:<22}  {:<24}{:>8}{:>8}{:>8}{:>12}{:>10}\n", "kind", "command",
             "tried", "old", "new", "recoveries", "failures");
  carry_out_all(jobs);
  Counts all;
  for (const Job& job : jobs) {
    if (!job.must_fail) all.merge(job.counts);
  }
  print_line("all", "but controls", all);
  return std::all_of(jobs.begin(), jobs.end(), is_right);
}

}  // namespace stint::faults
