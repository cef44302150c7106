// A drive in memory that remembers each write and each flush.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "faults/pages.hpp"

namespace stint::faults {

/// What a drive was asked to do: to write `bytes` (a page at most) at `offset`
/// or, if there are none, to flush. A write is sure to survive a power cut only
/// once a flush after it has been answered.
struct Event {
  std::uint64_t offset = 0;
  std::string bytes = {};

  bool is_flush() const { return bytes.empty(); }
};

/// What a drive held, and what it was asked to do from then on.
struct Recording {
  Pages before;
  std::vector<Event> events;
};

/// A file that we serve ourselves (FUSE, no library needed), for a loop device:
/// what the file system on it writes and flushes comes here in the order in
/// which a drive would get it.
class Drive {
 public:
  /// A drive of `size` bytes that holds `pages`, as the file `at`, which is
  /// made. Throws `Skipped` where that is not allowed.
  Drive(const std::filesystem::path& at, std::uint64_t size, Pages pages = {});
  Drive(const Drive&) = delete;
  Drive& operator=(const Drive&) = delete;
  /// Nothing may be mounted on it any more.
  ~Drive();

  const std::filesystem::path& path() const { return at_; }
  std::uint64_t size() const { return size_; }
  /// Begins to record, anew if it did before.
  void record();
  /// How many events there are since `record`.
  std::size_t recorded() const;
  /// Ends the recording and hands it over.
  Recording recording();

 private:
  /// An error as in `errno`, or 0, and what belongs to it.
  struct Answer {
    int error = 0;
    std::string body = {};
  };

  void serve();
  void note(Event event);
  Answer answer(std::uint32_t operation, std::string_view body);

  std::filesystem::path at_;
  std::uint64_t size_;
  int channel_;
  mutable std::mutex mutex_;
  Pages pages_;
  bool records_ = false;
  Recording recording_;
  std::thread server_;
};

}  // namespace stint::faults
