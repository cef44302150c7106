#include "stint/io/lock.hpp"

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace stint {

namespace {

constexpr const char* lock_path = ".stint/lock";
constexpr const char* ignore_path = ".stint/.gitignore";
constexpr auto patience = std::chrono::seconds(1);

std::string holder_of(const FileSystem& files) {
  try {
    std::string text =
        read_file(files, lock_path, std::size_t{4} << 10).value_or("");
    return text.substr(0, text.find('\n'));
  } catch (const Error&) {
    return {};  // only information
  }
}

/// Calls back once if it lives for longer than a second. The thread that waits
/// for the lock sleeps in the kernel, so that another has to look at the time.
class Impatience {
 public:
  Impatience(const FileSystem& files, const WaitingCallback& waiting)
      : thread_([this, &files, &waiting] {
          std::unique_lock guard(mutex_);
          if (!ended_.wait_for(guard, patience, [this] { return over_; })) {
            waiting(holder_of(files));
          }
        }) {}
  Impatience(const Impatience&) = delete;
  Impatience& operator=(const Impatience&) = delete;
  ~Impatience() {
    {
      const std::lock_guard guard(mutex_);
      over_ = true;
    }
    ended_.notify_one();
    thread_.join();
  }

 private:
  std::mutex mutex_;
  std::condition_variable ended_;
  bool over_ = false;
  std::thread thread_;
};

std::unique_ptr<FileLock> wait_for_lock(FileSystem& files, LockMode mode,
                                        const WaitingCallback& waiting) {
  if (auto lock = files.lock(lock_path, mode, LockWait::never)) return lock;
  if (!waiting) {
    return files.lock(lock_path, mode, LockWait::as_long_as_it_takes);
  }
  const Impatience impatience(files, waiting);
  return files.lock(lock_path, mode, LockWait::as_long_as_it_takes);
}

void make_home(FileSystem& files) {
  if (files.stat(".stint")) return;
  try {
    files.make_directory(".stint", 0777);
  } catch (const FileError& error) {
    if (error.code() != EEXIST) throw;  // another writer was first
  }
}

/// Whatever git is told of the program, `.stint` is no part of it. That a file
/// is empty means that its writer was interrupted. Only a courtesy, so that a
/// failure stops nobody.
void hide_from_git(FileSystem& files) {
  try {
    const auto info = files.stat(ignore_path);
    if (info && info->stamp.size != 0) return;
    if (info) files.unlink(ignore_path);
    files.create(ignore_path, 0666)->write("*\n");
  } catch (const FileError&) {
  }
}

}  // namespace

Lock::Lock(std::unique_ptr<FileLock> lock, bool exclusive)
    : lock_(std::move(lock)), exclusive_(exclusive) {}
Lock::Lock(Lock&&) noexcept = default;
Lock& Lock::operator=(Lock&& other) noexcept {
  release();
  lock_ = std::move(other.lock_);
  exclusive_ = other.exclusive_;
  return *this;
}
Lock::~Lock() { release(); }

Lock Lock::exclusive(FileSystem& files, const std::string& holder,
                     const WaitingCallback& waiting) {
  make_home(files);
  auto lock = wait_for_lock(files, LockMode::exclusive, waiting);
  lock->note(holder + "\n");
  hide_from_git(files);
  return {std::move(lock), true};
}

Lock Lock::shared(FileSystem& files, const WaitingCallback& waiting) {
  try {
    return {wait_for_lock(files, LockMode::shared, waiting), false};
  } catch (const FileError&) {
    return {nullptr, false};
  }
}

void Lock::release() {
  if (lock_ && exclusive_) lock_->note("");
  lock_.reset();
  exclusive_ = false;
}

}  // namespace stint
