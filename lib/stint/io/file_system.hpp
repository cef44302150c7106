#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/error.hpp"
#include "stint/base/export.hpp"

namespace stint {

/// The system refused a file call. `code()` is the `errno` of the call, so that
/// a caller can tell a full disk (`ENOSPC`) from a lost race (`EEXIST`); a call
/// that the file system does not know at all has `ENOTSUP`.
class STINT_EXPORT FileError : public Error {
 public:
  FileError(int code, const std::string& message, std::string help = {})
      : Error(message, std::move(help)), code_(code) {}

  int code() const noexcept { return code_; }

 private:
  int code_;
};

enum class FileType : std::uint8_t { regular, directory, symlink, other };

/// A name in a directory; never `.` or `..`.
struct DirEntry {
  std::string name;
  FileType type = FileType::other;

  friend bool operator==(const DirEntry&, const DirEntry&) = default;
};

/// What changes when a file is saved: a file whose stamp is as before has been
/// neither written nor replaced since. Times are nanoseconds since 1970.
struct FileStamp {
  std::uint64_t inode = 0;
  std::uint64_t size = 0;
  std::int64_t modified = 0;
  std::int64_t changed = 0;

  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

struct FileInfo {
  FileType type = FileType::other;
  /// The permission bits, 07777 at most.
  std::uint32_t mode = 0;
  std::uint32_t group = 0;
  std::uint64_t device = 0;
  FileStamp stamp;
};

/// Records are at most 1 MiB; a loader gives another limit where it knows
/// better.
inline constexpr std::size_t record_limit = std::size_t{1} << 20;
/// For files that only have to fit into memory.
inline constexpr std::size_t any_size = std::size_t{1} << 32;

/// An open directory, for loading many small files fast: no path is joined or
/// resolved again for a file, and nothing is allocated for one that fits the
/// caller's buffer.
class STINT_EXPORT Directory {
 public:
  Directory() = default;
  Directory(const Directory&) = delete;
  Directory& operator=(const Directory&) = delete;
  virtual ~Directory();

  /// Replaces `entries` by all names in the directory, sorted by their bytes.
  /// The types come with the names where the system gives them.
  virtual void list(std::vector<DirEntry>& entries) const = 0;

  /// Replaces `buffer` by the bytes of the regular file `name`, and `*stamp` by
  /// its stamp if one is asked for. `name` is one component.
  ///
  /// Returns false if there is no such file. Throws `FileError` for a symbolic
  /// link, a FIFO, a directory and whatever else is no regular file (it never
  /// waits for one), for a file of more than `limit` bytes, and where reading
  /// fails; the message names the whole path.
  ///
  /// May be called from several threads at once, each with its own buffer.
  virtual bool read(const std::string& name, std::string& buffer,
                    FileStamp* stamp = nullptr,
                    std::size_t limit = record_limit) const = 0;

  /// What is at `name`, without following a symbolic link; nothing if nothing
  /// is there. `name` is one component; `""` is the directory itself.
  virtual std::optional<FileInfo> stat(const std::string& name) const = 0;
};

/// A file that has just been created. It is closed, not synced, when it is
/// destroyed.
class STINT_EXPORT NewFile {
 public:
  NewFile() = default;
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  virtual ~NewFile();

  /// Appends all of `bytes`, or throws having appended a part of them.
  virtual void write(std::string_view bytes) = 0;
  /// Returns when the device holds the file. Never call it again after it
  /// failed: the second call would succeed without having written anything.
  virtual void sync() = 0;
};

/// A lock that is held until this is destroyed.
class STINT_EXPORT FileLock {
 public:
  FileLock() = default;
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;
  virtual ~FileLock();

  /// Replaces the content of the locked file; a failure is ignored, because the
  /// content is only information. Requires an exclusive lock.
  virtual void note(std::string_view text) = 0;
};

enum class LockMode : std::uint8_t { shared, exclusive };
enum class LockWait : std::uint8_t { never, as_long_as_it_takes };

/// The files below one directory, the root. All file calls of the program go
/// through this interface, so that a test can fail, kill or reorder each.
///
/// A path is relative to the root, its components are separated by `/`, and
/// each is known to be harmless (not empty, not `..`, no NUL): the grammar of
/// ids was checked before. `""` is the root itself. No symbolic link is ever
/// followed below the root.
///
/// Each function is one step that another process sees as a whole, except where
/// it says otherwise. Each throws `FileError`, and has changed nothing then;
/// the message names the path.
class STINT_EXPORT FileSystem {
 public:
  FileSystem() = default;
  FileSystem(const FileSystem&) = delete;
  FileSystem& operator=(const FileSystem&) = delete;
  virtual ~FileSystem();

  // Reading. These need no right to write, and may be called from several
  // threads at once.

  /// Null if there is no such directory. A file or symbolic link of that name
  /// is an error.
  virtual std::unique_ptr<Directory> open_directory(
      const std::string& path) const = 0;
  /// What is at `path`, without following a symbolic link; nothing if nothing
  /// is there.
  virtual std::optional<FileInfo> stat(const std::string& path) const = 0;
  /// Whether this process may create and remove names in the directory `path`.
  virtual bool is_writable_directory(const std::string& path) const = 0;

  // Changing.

  /// Creates the file `path`, which must not exist (`EEXIST`), with `mode` less
  /// the umask.
  virtual std::unique_ptr<NewFile> create(const std::string& path,
                                          std::uint32_t mode) = 0;
  /// Gives the file `to` the owner, group, mode, access list and `user.*`
  /// attributes of the file `from`. Not one step. Throws if one of them cannot
  /// be given; then `to` is not fit to take the place of `from`.
  virtual void copy_attributes(const std::string& from,
                               const std::string& to) = 0;
  /// Gives `to` the file `from`, replacing a file there.
  virtual void rename(const std::string& from, const std::string& to) = 0;
  /// The same, but throws `EEXIST` if anything is at `to`, and `ENOTSUP` where
  /// the file system cannot do that in one step.
  virtual void rename_no_replace(const std::string& from,
                                 const std::string& to) = 0;
  /// Swaps what is at the two paths, both of which must exist. `ENOTSUP` where
  /// the file system cannot do that in one step.
  virtual void exchange(const std::string& a, const std::string& b) = 0;
  /// Removes a file. `ENOENT` if there is none.
  virtual void unlink(const std::string& path) = 0;
  /// Makes a directory with `mode` less the umask. `EEXIST` if anything is
  /// there.
  virtual void make_directory(const std::string& path, std::uint32_t mode) = 0;
  /// `ENOTEMPTY` if it holds anything.
  virtual void remove_directory(const std::string& path) = 0;

  /// Returns when the device holds the names in the directory `path`. Never
  /// call it again after it failed.
  virtual void sync_directory(const std::string& path) = 0;
  /// Returns when the device holds all that was written to the file system of
  /// the root, by anyone. `ENOTSUP` where there is no such call.
  virtual void sync_all() = 0;

  // Locking.

  /// Locks the file `path`: an exclusive lock creates it if it is missing, a
  /// shared one needs no more than the right to read it. Null if the lock is
  /// held elsewhere and `wait` is `never`.
  virtual std::unique_ptr<FileLock> lock(const std::string& path, LockMode mode,
                                         LockWait wait) = 0;
};

/// The directory part and the last component: `a/b/c` gives `a/b` and `c`, `c`
/// gives `` and `c`.
struct PathParts {
  std::string directory;
  std::string name;
};
STINT_EXPORT PathParts split_path(std::string_view path);
/// `directory/name`, or `name` where `directory` is the root.
STINT_EXPORT std::string join_path(std::string_view directory,
                                   std::string_view name);

/// The bytes of the regular file at `path`; nothing if it, or its directory, is
/// missing. Throws as `Directory::read` does.
STINT_EXPORT std::optional<std::string> read_file(
    const FileSystem& files, const std::string& path,
    std::size_t limit = record_limit);

/// The names in the directory `path`; none if it is missing.
STINT_EXPORT std::vector<DirEntry> list_directory(const FileSystem& files,
                                                  const std::string& path);

/// Makes the directories that lead to the file `path` and are missing, and
/// returns them, outermost first.
STINT_EXPORT std::vector<std::string> make_parents(FileSystem& files,
                                                   const std::string& path);

}  // namespace stint
