// File descriptors: owned, and handed to another process.
#pragma once

namespace stint::faults {

/// Closes the descriptor at its end.
class Descriptor {
 public:
  /// Throws `std::runtime_error` with what `errno` means if `fd` is negative.
  explicit Descriptor(int fd);
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor();
  int get() const { return fd_; }

 private:
  int fd_;
};

/// Sends `fd` through the Unix socket `socket`. Allocates nothing, so that it
/// may be called after a fork. False if that fails.
bool send_descriptor(int socket, int fd);

/// The descriptor that the other end sent; -1 if it sent none.
int receive_descriptor(int socket);

}  // namespace stint::faults
