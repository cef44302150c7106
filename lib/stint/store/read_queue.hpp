#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace stint {

/// Jobs that other threads begin with at once, while this one still makes more
/// of them. A job touches nothing that another one does, and throws nothing.
class ReadQueue {
 public:
  /// `threads` counts this one; the others are started with the jobs that they
  /// are needed for.
  explicit ReadQueue(unsigned threads) : threads_(threads) {}
  ReadQueue(const ReadQueue&) = delete;
  ReadQueue& operator=(const ReadQueue&) = delete;
  ~ReadQueue() { finish(); }

  void add(std::function<void()> job);
  /// Takes part, and returns when all jobs are done.
  void finish();

 private:
  void work();

  const unsigned threads_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> jobs_;
  bool complete_ = false;
  bool first_ = true;
  std::vector<std::thread> others_;
};

}  // namespace stint
