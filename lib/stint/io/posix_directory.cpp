#include <algorithm>
#include <array>
#include <cerrno>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "stint/io/file_errors.hpp"
#include "stint/io/posix_calls.hpp"

namespace stint::posix {

namespace {

/// Nearly every record fits, so that one call reads it; and it is left
/// uninitialised, which a `std::string` of that size could not be.
constexpr std::size_t first_read = std::size_t{16} << 10;

/// A read of a regular file that returns less than asked for has met the end,
/// unless the device failed after some whole pages (or sectors): the bytes
/// before the fault are returned then, and only the next call has the error.
bool may_go_on(std::size_t count, std::size_t asked) {
  return count == asked || (count != 0 && count % 512 == 0);
}

struct CloseDirectory {
  void operator()(DIR* stream) const noexcept { ::closedir(stream); }
};

class PosixDirectory final : public Directory {
 public:
  PosixDirectory(Descriptor fd, std::string path)
      : fd_(std::move(fd)), path_(std::move(path)) {}

  void list(std::vector<DirEntry>& entries) const override;
  bool read(const std::string& name, std::string& buffer, FileStamp* stamp,
            std::size_t limit) const override;
  std::optional<FileInfo> stat(const std::string& name) const override;

 private:
  FileType type_of_entry(const dirent& entry) const;
  [[noreturn]] void refuse(int code, const std::string& name) const;
  void check_regular(int fd, const std::string& name, FileStamp* stamp) const;
  std::size_t read_at(int fd, const std::string& name, char* into,
                      std::size_t count, std::size_t offset) const;
  void read_rest(int fd, const std::string& name, std::string& buffer,
                 std::size_t limit) const;

  Descriptor fd_;
  std::string path_;
};

FileType PosixDirectory::type_of_entry(const dirent& entry) const {
  switch (entry.d_type) {
    case DT_REG:
      return FileType::regular;
    case DT_DIR:
      return FileType::directory;
    case DT_LNK:
      return FileType::symlink;
    case DT_UNKNOWN: {
      struct ::stat status = {};
      if (::fstatat(fd_.get(), entry.d_name, &status, AT_SYMLINK_NOFOLLOW) ==
          0) {
        return type_of(status.st_mode);
      }
      return FileType::other;
    }
    default:
      return FileType::other;
  }
}

void PosixDirectory::list(std::vector<DirEntry>& entries) const {
  entries.clear();
  const int fd = ::openat(fd_.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const std::unique_ptr<DIR, CloseDirectory> stream(fd < 0 ? nullptr
                                                           : ::fdopendir(fd));
  if (!stream) {
    const int code = errno;
    if (fd >= 0) ::close(fd);
    throw file_error(code, "list", path_);
  }
  for (;;) {
    errno = 0;
    const dirent* entry = ::readdir(stream.get());
    if (entry == nullptr) break;
    const std::string_view name = static_cast<const char*>(entry->d_name);
    if (name == "." || name == "..") continue;
    entries.push_back({std::string(name), type_of_entry(*entry)});
  }
  if (errno != 0) throw file_error(errno, "list", path_);
  std::sort(
      entries.begin(), entries.end(),
      [](const DirEntry& a, const DirEntry& b) { return a.name < b.name; });
}

void PosixDirectory::refuse(int code, const std::string& name) const {
  const std::string path = join_path(path_, name);
  // A socket cannot be opened, and a FIFO has no position to read at.
  if (code == ESPIPE || code == ENXIO || code == ENODEV) {
    throw wrong_type(FileType::other, path);
  }
  throw file_error(code, "read", path);
}

void PosixDirectory::check_regular(int fd, const std::string& name,
                                   FileStamp* stamp) const {
  struct ::stat status = {};
  if (::fstat(fd, &status) != 0) refuse(errno, name);
  const FileInfo info = info_of(status);
  if (info.type != FileType::regular) {
    throw wrong_type(info.type, join_path(path_, name));
  }
  if (stamp != nullptr) *stamp = info.stamp;
}

std::size_t PosixDirectory::read_at(int fd, const std::string& name, char* into,
                                    std::size_t count,
                                    std::size_t offset) const {
  for (;;) {
    const ssize_t got = ::pread(fd, into, count, static_cast<off_t>(offset));
    if (got >= 0) return static_cast<std::size_t>(got);
    if (errno != EINTR) refuse(errno, name);
  }
}

void PosixDirectory::read_rest(int fd, const std::string& name,
                               std::string& buffer, std::size_t limit) const {
  for (;;) {
    const std::size_t had = buffer.size();
    if (had > limit) throw too_large(join_path(path_, name), limit);
    // One byte past the limit, so that a file that is too large goes on.
    const std::size_t more =
        std::min(std::max(had, first_read), limit + 1 - had);
    buffer.resize(had + more);
    const std::size_t got = read_at(fd, name, buffer.data() + had, more, had);
    buffer.resize(had + got);
    if (!may_go_on(got, more)) return;
  }
}

bool PosixDirectory::read(const std::string& name, std::string& buffer,
                          FileStamp* stamp, std::size_t limit) const {
  // O_NONBLOCK, because opening a FIFO would wait for a writer.
  const Descriptor fd(
      ::openat(fd_.get(), name.c_str(),
               O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
  if (!fd) {
    if (errno == ENOENT) return false;
    refuse(errno, name);
  }
  // The stamp is taken first: a later save then shows as a difference.
  if (stamp != nullptr) check_regular(fd.get(), name, stamp);
  std::array<char, first_read> start;  // NOLINT(*-member-init)
  const std::size_t asked = std::min(first_read, limit + 1);
  const std::size_t got = read_at(fd.get(), name, start.data(), asked, 0);
  if (got == 0 && stamp == nullptr) check_regular(fd.get(), name, nullptr);
  buffer.assign(start.data(), got);
  if (may_go_on(got, asked)) {
    if (stamp == nullptr) check_regular(fd.get(), name, nullptr);
    read_rest(fd.get(), name, buffer, limit);
  }
  return true;
}

std::optional<FileInfo> PosixDirectory::stat(const std::string& name) const {
  struct ::stat status = {};
  if (::fstatat(fd_.get(), name.c_str(), &status,
                AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH) == 0) {
    return info_of(status);
  }
  if (errno == ENOENT) return std::nullopt;
  throw file_error(errno, "look at", join_path(path_, name));
}

}  // namespace

std::unique_ptr<Directory> make_directory_reader(Descriptor fd,
                                                 std::string path) {
  return std::make_unique<PosixDirectory>(std::move(fd), std::move(path));
}

}  // namespace stint::posix
