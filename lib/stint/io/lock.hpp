#pragma once

#include <functional>
#include <memory>
#include <string>

#include "stint/base/export.hpp"
#include "stint/io/file_system.hpp"

namespace stint {

/// Calls from another thread while this one waits; the argument is what the
/// holder of the lock wrote about itself, one line, perhaps empty.
using WaitingCallback = std::function<void(const std::string& holder)>;

/// The lock of a program, `flock` on `.stint/lock`. One writer at a time holds
/// it from before it loads until its change is made; readers share it only
/// while they load. It is released when this is destroyed, or the process ends,
/// however it ends.
class STINT_EXPORT Lock {
 public:
  /// Waits until no other process holds the lock, which it does without
  /// polling. If that takes longer than a second, `waiting` is called once.
  /// `holder` says who holds the lock now (process, command, since when); it is
  /// only information for those who wait. Makes `.stint`, the lock file and
  /// `.stint/.gitignore` if they are missing. Throws `FileError` where one of
  /// the first two is not allowed.
  static Lock exclusive(FileSystem& files, const std::string& holder,
                        const WaitingCallback& waiting = {});

  /// Waits until no writer holds the lock. A reader never needs the right to
  /// write: if there is no lock file, or it cannot be read or locked, the
  /// result holds no lock, and nothing is thrown.
  ///
  /// Who loads without a lock compares `stat(".stint")` before and after, and
  /// loads again if the stamps differ: every change of several files leaves its
  /// mark on that directory.
  static Lock shared(FileSystem& files, const WaitingCallback& waiting = {});

  Lock(Lock&&) noexcept;
  Lock& operator=(Lock&&) noexcept;
  ~Lock();

  /// False only for a reader that found nothing to lock.
  bool is_held() const noexcept { return lock_ != nullptr; }
  bool is_exclusive() const noexcept { return exclusive_; }
  void release();

 private:
  Lock(std::unique_ptr<FileLock> lock, bool exclusive);

  std::unique_ptr<FileLock> lock_;
  bool exclusive_ = false;
};

}  // namespace stint
