#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "stint/io/memory_file_system.hpp"

namespace stint {

/// The inodes of a `MemoryFileSystem`, and what its calls do to them. Never
/// fails of itself: faults come from `MemoryFileSystem::Faults`.
class MemoryFileSystem::Disk {
 public:
  struct Node {
    FileInfo info;
    std::string bytes;
    std::map<std::string, std::string> attributes;
    std::map<std::string, std::shared_ptr<Node>> children;
  };
  using Pointer = std::shared_ptr<Node>;

  Disk();
  Disk(const Disk& other);
  Disk& operator=(const Disk&) = delete;
  ~Disk() = default;

  /// What is at `path`; null if nothing is. Throws where a symbolic link or a
  /// file is on the way.
  Pointer find(const std::string& path, std::string_view verb) const;
  /// The directory that `path` is in; throws where there is none.
  Pointer parent(const std::string& path, std::string_view verb) const;
  Pointer make_node(FileType type, std::uint32_t mode);
  /// Gives `node` a new stamp.
  void touch(Node& node);
  /// Puts `node` at `path`, replacing what is there.
  void put(const std::string& path, Pointer node);
  void remove(const std::string& path);
  void make_missing_directories(const std::string& path);

  Missing missing;
  int readers = 0;
  bool writer = false;

 private:
  Pointer root_;
  std::uint64_t last_inode_ = 0;
  std::int64_t clock_ = 0;
};

/// Counts the operations, and makes them fail as a test has asked.
class MemoryFileSystem::Faults {
 public:
  /// To be called before each operation; `name` is that of the function.
  void step(const char* name, const std::string& path);
  void restart();

  std::uint64_t kill_at = 0;
  std::uint64_t fail_at = 0;
  int code = 0;
  std::map<std::string, int> always;
  std::function<void(std::uint64_t, const std::string&)> act;
  std::atomic<std::uint64_t> count = 0;
};

}  // namespace stint
