#include "stint/io/atomic_file.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "stint/io/file_errors.hpp"
#include "stint/io/posix_calls.hpp"

namespace stint {

namespace {

using posix::Descriptor;

/// What the links at `path` lead to; `path` itself if nothing is there yet.
std::string resolved(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(
      ::realpath(path.c_str(), nullptr), &std::free);
  return real ? std::string(real.get()) : path;
}

void write_directly(const std::string& path, std::string_view bytes) {
  const Descriptor fd(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
  if (!fd) throw file_error(errno, "open", path);
  if (const int code = posix::write_all(fd.get(), bytes)) {
    throw file_error(code, "write", path);
  }
}

/// A file beside the one to be written; removed unless it took its place.
class Temporary {
 public:
  Temporary(const std::string& directory, const std::string& name)
      : path_(directory + "." + name + ".stint-" + std::to_string(::getpid())),
        fd_(::open(path_.c_str(),
                   O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                   0666)) {
    if (!fd_) throw file_error(errno, "create", path_);
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }

  int fd() const { return fd_.get(); }
  void take_place_of(const std::string& path) {
    if (::rename(path_.c_str(), path.c_str()) != 0) {
      throw file_error(errno, "replace", path);
    }
    path_.clear();
  }

 private:
  std::string path_;
  Descriptor fd_;
};

void confirm(const std::string& directory, const std::string& path) {
  const Descriptor fd(::open(directory.empty() ? "." : directory.c_str(),
                             O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (fd && (::fsync(fd.get()) == 0 || errno == EINVAL)) return;
  // A directory that may be written to, but not read, cannot be synced.
  if (!fd && errno == EACCES) return;
  throw Unconfirmed(
      "`" + path + "` was written, but the device did not confirm it",
      "look at the system's log before you rely on the file");
}

}  // namespace

void write_file_atomically(const std::string& path, std::string_view bytes) {
  const std::string target = resolved(path);
  struct ::stat status = {};
  const bool exists = ::stat(target.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode))
    throw file_error(EISDIR, "write", path);
  if (exists && !S_ISREG(status.st_mode)) return write_directly(target, bytes);
  const std::size_t slash = target.rfind('/') + 1;  // 0 where there is none
  const std::string directory = target.substr(0, slash);
  Temporary file(directory, target.substr(slash));
  int code = posix::write_all(file.fd(), bytes);
  if (code == 0 && exists &&
      ::fchmod(file.fd(), status.st_mode & 07777U) != 0) {
    code = errno;
  }
  if (code == 0 && ::fsync(file.fd()) != 0) code = errno;
  if (code != 0) throw file_error(code, "write", path);
  file.take_place_of(target);
  confirm(directory, path);
}

}  // namespace stint
