#include "stint/store/read_queue.hpp"

#include <utility>

namespace stint {

void ReadQueue::add(std::function<void()> job) {
  {
    const std::lock_guard guard(mutex_);
    jobs_.push_back(std::move(job));
  }
  // The first job is for this thread, so that a few files start no other.
  if (others_.size() + 1 < threads_ && !first_)
    others_.emplace_back([this] { work(); });
  else
    changed_.notify_one();
  first_ = false;
}

void ReadQueue::finish() {
  {
    const std::lock_guard guard(mutex_);
    complete_ = true;
  }
  changed_.notify_all();
  work();
  for (std::thread& other : others_) other.join();
  others_.clear();
}

void ReadQueue::work() {
  std::unique_lock lock(mutex_);
  while (true) {
    changed_.wait(lock, [this] { return complete_ || !jobs_.empty(); });
    if (jobs_.empty()) return;
    const std::function<void()> job = std::move(jobs_.front());
    jobs_.pop_front();
    lock.unlock();
    job();
    lock.lock();
  }
}

}  // namespace stint
