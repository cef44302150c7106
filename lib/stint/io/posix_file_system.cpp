#include "stint/io/posix_file_system.hpp"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "stint/io/file_errors.hpp"
#include "stint/io/posix_calls.hpp"

namespace stint {

namespace posix {

Descriptor::~Descriptor() {
  // `read` looks at errno after its descriptors are gone.
  const int kept = errno;
  if (fd_ >= 0) ::close(fd_);
  errno = kept;
}

FileType type_of(unsigned mode) {
  if (S_ISREG(mode)) return FileType::regular;
  if (S_ISDIR(mode)) return FileType::directory;
  if (S_ISLNK(mode)) return FileType::symlink;
  return FileType::other;
}

FileInfo info_of(const struct ::stat& status) {
  const auto nanoseconds = [](const timespec& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
  };
  return {.type = type_of(status.st_mode),
          .mode = status.st_mode & 07777U,
          .group = status.st_gid,
          .device = status.st_dev,
          .stamp = {.inode = status.st_ino,
                    .size = static_cast<std::uint64_t>(status.st_size),
                    .modified = nanoseconds(status.st_mtim),
                    .changed = nanoseconds(status.st_ctim)}};
}

int write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

}  // namespace posix

using posix::Descriptor;

namespace {

class PosixNewFile final : public NewFile {
 public:
  PosixNewFile(Descriptor fd, std::string path)
      : fd_(std::move(fd)), path_(std::move(path)) {}

  void write(std::string_view bytes) override {
    if (const int code = posix::write_all(fd_.get(), bytes)) {
      throw file_error(code, "write", path_);
    }
  }
  void sync() override {
    if (::fsync(fd_.get()) != 0) throw file_error(errno, "sync", path_);
  }

 private:
  Descriptor fd_;
  std::string path_;
};

/// Closing the descriptor gives the lock back.
class PosixLock final : public FileLock {
 public:
  explicit PosixLock(Descriptor fd) : fd_(std::move(fd)) {}

  void note(std::string_view text) override {
    if (::ftruncate(fd_.get(), 0) == 0) posix::write_all(fd_.get(), text);
    ::lseek(fd_.get(), 0, SEEK_SET);
  }

 private:
  Descriptor fd_;
};

constexpr int directory_flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
constexpr int place_flags = O_PATH | O_DIRECTORY | O_CLOEXEC;

int open_at_once(int root, const char* path, int flags, mode_t mode) {
  open_how how = {};
  how.flags = static_cast<__u64>(flags);
  how.mode = mode;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
  return static_cast<int>(::syscall(SYS_openat2, root, path, &how, sizeof how));
}

int open_by_steps(int root, const std::string& path, int flags, mode_t mode) {
  Descriptor held;
  int at = root;
  for (std::size_t begin = 0;;) {
    const std::size_t slash = path.find('/', begin);
    const bool last = slash == std::string::npos;
    const std::string name = path.substr(begin, last ? slash : slash - begin);
    if (name == "..") {
      errno = EXDEV;  // as openat2 says
      return -1;
    }
    if (last) return ::openat(at, name.c_str(), flags | O_NOFOLLOW, mode);
    Descriptor next(::openat(at, name.c_str(), place_flags | O_NOFOLLOW));
    if (!next) return -1;
    held = std::move(next);
    at = held.get();
    begin = slash + 1;
  }
}

}  // namespace

class PosixFileSystem::Impl {
 public:
  Impl(const std::string& root, Resolve resolve)
      : root_(::open(root.c_str(), directory_flags)) {
    if (!root_) throw file_error(errno, "open", root);
    const Descriptor probe(
        open_at_once(root_.get(), ".", place_flags, mode_t{0}));
    by_steps_ = resolve == Resolve::step_by_step || !probe;
  }

  int root() const { return root_.get(); }

  /// -1 and errno where it cannot be opened.
  Descriptor try_open(const std::string& path, int flags,
                      mode_t mode = 0) const {
    const std::string& name = path.empty() ? here_ : path;
    return Descriptor(
        by_steps_ ? open_by_steps(root_.get(), name, flags, mode)
                  : open_at_once(root_.get(), name.c_str(), flags, mode));
  }

  Descriptor open(std::string_view verb, const std::string& path, int flags,
                  mode_t mode = 0) const {
    Descriptor fd = try_open(path, flags, mode);
    if (!fd) throw file_error(errno, verb, path);
    return fd;
  }

 private:
  const std::string here_ = ".";
  Descriptor root_;
  bool by_steps_ = false;
};

namespace {

/// The directory that a path is in, held open, so that a call on the last
/// component cannot be led astray.
struct Place {
  Descriptor directory;
  std::string name;

  template <typename Files>
  Place(const Files& files, std::string_view verb, const std::string& path) {
    PathParts parts = split_path(path);
    directory = files.open(verb, parts.directory, place_flags);
    name = std::move(parts.name);
  }
  int fd() const { return directory.get(); }
};

template <typename Files>
void rename_with(const Files& files, const std::string& from,
                 const std::string& to, unsigned flags, std::string_view verb) {
  const Place source(files, verb, from);
  const Place target(files, verb, to);
  // Not by the C library, which may turn ENOSYS into EINVAL.
  if (::syscall(SYS_renameat2, source.fd(), source.name.c_str(), target.fd(),
                target.name.c_str(), flags) == 0) {
    return;
  }
  const int code = errno;
  const bool unknown = flags != 0 && (code == EINVAL || code == ENOSYS);
  // Which of the two is missing or in the way is the one that is named.
  throw file_error(unknown ? ENOTSUP : code, verb, code == ENOENT ? from : to);
}

}  // namespace

PosixFileSystem::PosixFileSystem(const std::string& root, Resolve resolve)
    : impl_(std::make_unique<Impl>(root, resolve)) {}

PosixFileSystem::~PosixFileSystem() = default;

std::unique_ptr<Directory> PosixFileSystem::open_directory(
    const std::string& path) const {
  Descriptor fd = impl_->try_open(path, directory_flags);
  if (fd) return posix::make_directory_reader(std::move(fd), path);
  if (errno == ENOENT) return nullptr;
  throw file_error(errno, "open", path);
}

std::optional<FileInfo> PosixFileSystem::stat(const std::string& path) const {
  const PathParts parts = split_path(path);
  const Descriptor place = impl_->try_open(parts.directory, place_flags);
  struct ::stat status = {};
  if (place && ::fstatat(place.get(), parts.name.c_str(), &status,
                         AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH) == 0) {
    return posix::info_of(status);
  }
  if (errno == ENOENT || errno == ENOTDIR) return std::nullopt;
  throw file_error(errno, "look at", path);
}

bool PosixFileSystem::is_writable_directory(const std::string& path) const {
  const Descriptor place = impl_->try_open(path, place_flags);
  return place && ::faccessat(place.get(), ".", W_OK | X_OK, AT_EACCESS) == 0;
}

std::unique_ptr<NewFile> PosixFileSystem::create(const std::string& path,
                                                 std::uint32_t mode) {
  Descriptor fd = impl_->open("create", path,
                              O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
  return std::make_unique<PosixNewFile>(std::move(fd), path);
}

void PosixFileSystem::copy_attributes(const std::string& from,
                                      const std::string& to) {
  constexpr int flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
  const Descriptor source = impl_->open("read", from, flags);
  const Descriptor target = impl_->open("open", to, flags);
  const int code = posix::copy_attributes(source.get(), target.get());
  if (code == EPERM) {
    throw FileError(code,
                    "`" + from +
                        "` belongs to someone else, and its owner could not "
                        "be kept",
                    "let its owner run the command, or make the file yours");
  }
  if (code != 0) throw file_error(code, "keep the attributes of", from);
}

void PosixFileSystem::rename(const std::string& from, const std::string& to) {
  rename_with(*impl_, from, to, 0, "replace");
}

void PosixFileSystem::rename_no_replace(const std::string& from,
                                        const std::string& to) {
  rename_with(*impl_, from, to, RENAME_NOREPLACE, "move a file to");
}

void PosixFileSystem::exchange(const std::string& a, const std::string& b) {
  rename_with(*impl_, a, b, RENAME_EXCHANGE, "exchange");
}

void PosixFileSystem::unlink(const std::string& path) {
  const Place place(*impl_, "remove", path);
  if (::unlinkat(place.fd(), place.name.c_str(), 0) != 0) {
    throw file_error(errno, "remove", path);
  }
}

void PosixFileSystem::make_directory(const std::string& path,
                                     std::uint32_t mode) {
  const Place place(*impl_, "make", path);
  if (::mkdirat(place.fd(), place.name.c_str(), mode) != 0) {
    throw file_error(errno, "make", path);
  }
}

void PosixFileSystem::remove_directory(const std::string& path) {
  const Place place(*impl_, "remove", path);
  if (::unlinkat(place.fd(), place.name.c_str(), AT_REMOVEDIR) != 0) {
    throw file_error(errno, "remove", path);
  }
}

void PosixFileSystem::sync_directory(const std::string& path) {
  const Descriptor fd = impl_->open("sync", path, directory_flags);
  // EINVAL: a file system whose directories have nothing to sync.
  if (::fsync(fd.get()) != 0 && errno != EINVAL) {
    throw file_error(errno, "sync", path);
  }
}

void PosixFileSystem::sync_all() {
  if (::syncfs(impl_->root()) == 0) return;
  throw file_error(errno == ENOSYS ? ENOTSUP : errno, "sync", "");
}

std::unique_ptr<FileLock> PosixFileSystem::lock(const std::string& path,
                                                LockMode mode, LockWait wait) {
  const bool exclusive = mode == LockMode::exclusive;
  constexpr int common = O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
  Descriptor fd = impl_->open(
      "lock", path, common | (exclusive ? O_RDWR | O_CREAT : O_RDONLY),
      exclusive ? 0666 : 0);
  struct ::stat status = {};
  if (::fstat(fd.get(), &status) != 0) throw file_error(errno, "lock", path);
  if (!S_ISREG(status.st_mode)) {
    throw wrong_type(posix::type_of(status.st_mode), path);
  }
  const int operation =
      (exclusive ? LOCK_EX : LOCK_SH) | (wait == LockWait::never ? LOCK_NB : 0);
  while (::flock(fd.get(), operation) != 0) {
    if (errno == EWOULDBLOCK) return nullptr;
    if (errno != EINTR) throw file_error(errno, "lock", path);
  }
  return std::make_unique<PosixLock>(std::move(fd));
}

}  // namespace stint
