#pragma once

#include <string>
#include <utility>

#include "stint/io/file_system.hpp"

struct stat;

namespace stint::posix {

/// A file descriptor that is closed when this is destroyed.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int fd) noexcept : fd_(fd) {}
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~Descriptor();

  int get() const noexcept { return fd_; }
  explicit operator bool() const noexcept { return fd_ >= 0; }

 private:
  int fd_ = -1;
};

FileType type_of(unsigned mode);
FileInfo info_of(const struct ::stat& status);

/// Writes all of `bytes`; 0, or the errno of the call that failed.
int write_all(int fd, std::string_view bytes);

/// An open directory for fast loading; `path` is for messages.
std::unique_ptr<Directory> make_directory_reader(Descriptor fd,
                                                 std::string path);

/// Gives `to` the user attributes, owner, group, access list and mode of
/// `from`; 0, or the errno of the call that failed.
int copy_attributes(int from, int to);

}  // namespace stint::posix
