#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/io/file_system.hpp"

namespace stint {

/// What a `MemoryFileSystem` throws when the process is "killed". It is no
/// exception of the standard and no `Error`, so that nothing but the test
/// catches it.
struct STINT_EXPORT Killed {
  std::uint64_t operation = 0;
};

/// A disk in memory, for tests of whatever uses a `FileSystem`: directories,
/// inodes, attributes, exchange and locks behave as those of Linux. A test can
/// make the n-th operation fail, end the process there, or do something of its
/// own before it (a person who saves a file, say).
///
/// Operations are counted from 1, the reading ones too. `write` counts as two,
/// so that a kill can leave half of the bytes. Time is the number of the
/// operation: every change gives a new stamp.
///
/// The functions that read may be called from several threads as long as none
/// writes and no fault is set.
class STINT_EXPORT MemoryFileSystem final : public FileSystem {
 public:
  /// What the pretended kernel does not know; the calls throw `ENOTSUP`.
  struct Missing {
    bool exchange = false;
    bool no_replace = false;
    bool sync_all = false;
  };

  /// An empty disk.
  MemoryFileSystem();
  explicit MemoryFileSystem(Missing missing);
  /// The disk as another process would find it: a copy of everything but the
  /// locks and the faults.
  MemoryFileSystem(const MemoryFileSystem& other);
  ~MemoryFileSystem() override;

  // Faults. A fault that was set replaces the one before.

  /// Throws `Killed` instead of the `operation`-th operation from now on, and
  /// instead of every later one: the process is dead.
  void kill_at(std::uint64_t operation);
  /// The `operation`-th operation from now on throws `FileError` with `code`;
  /// the later ones work.
  void fail_at(std::uint64_t operation, int code);
  /// Every operation of the kind `name` (`sync_all`, `exchange` … as the
  /// functions are called, `write` and `sync` for those of a file) throws.
  void fail_always(const std::string& name, int code);
  /// Calls `act` before each operation with its number and its name. What `act`
  /// does to this disk is not counted and meets no fault.
  void before_each(std::function<void(std::uint64_t, const std::string&)> act);
  /// Nothing fails any more, and the process lives again.
  void clear_faults();
  /// Operations since the last fault was set or cleared.
  std::uint64_t operations() const;

  // The disk itself, past the interface: never counted, never failing.

  /// Saves a file as an editor does: a new inode in place of the old one.
  /// Makes the directories that are missing.
  void save(const std::string& path, const std::string& bytes);
  /// Writes into the inode that is at `path`, keeping it.
  void overwrite(const std::string& path, const std::string& bytes);
  /// Removes whatever is at `path`, with all that is below.
  void erase(const std::string& path);
  /// Puts something that is no regular file at `path`.
  void put_special(const std::string& path, FileType type);
  void set_mode(const std::string& path, std::uint32_t mode);
  std::uint32_t mode(const std::string& path) const;
  void set_attribute(const std::string& path, const std::string& name,
                     const std::string& value);
  std::map<std::string, std::string> attributes(const std::string& path) const;
  /// The bytes of all regular files below `path`, by their paths from the root;
  /// those in `.stint` only if `path` leads there.
  std::map<std::string, std::string> contents(
      const std::string& path = {}) const;
  /// The directories below the root, those in `.stint` left out, sorted.
  std::vector<std::string> directories() const;

  std::unique_ptr<Directory> open_directory(
      const std::string& path) const override;
  std::optional<FileInfo> stat(const std::string& path) const override;
  bool is_writable_directory(const std::string& path) const override;
  std::unique_ptr<NewFile> create(const std::string& path,
                                  std::uint32_t mode) override;
  void copy_attributes(const std::string& from, const std::string& to) override;
  void rename(const std::string& from, const std::string& to) override;
  void rename_no_replace(const std::string& from,
                         const std::string& to) override;
  void exchange(const std::string& a, const std::string& b) override;
  void unlink(const std::string& path) override;
  void make_directory(const std::string& path, std::uint32_t mode) override;
  void remove_directory(const std::string& path) override;
  void sync_directory(const std::string& path) override;
  void sync_all() override;
  /// A lock that would wait for ever throws `EDEADLK`.
  std::unique_ptr<FileLock> lock(const std::string& path, LockMode mode,
                                 LockWait wait) override;

 private:
  class Disk;
  class Faults;
  std::unique_ptr<Disk> disk_;
  std::shared_ptr<Faults> faults_;
};

}  // namespace stint
