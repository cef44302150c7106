#include "faults/descriptor.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <stdexcept>

#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace stint::faults {

namespace {

union Message {
  cmsghdr header;
  std::array<char, CMSG_SPACE(sizeof(int))> space;
};

/// Fills `message` and what it stands in for a message of one descriptor.
void prepare(msghdr& head, iovec& part, char& byte, Message& message) {
  part = {.iov_base = &byte, .iov_len = 1};
  head = {};
  head.msg_iov = &part;
  head.msg_iovlen = 1;
  head.msg_control = message.space.data();
  head.msg_controllen = message.space.size();
}

}  // namespace

Descriptor::Descriptor(int fd) : fd_(fd) {
  if (fd_ < 0) throw std::runtime_error(std::strerror(errno));
}

Descriptor::~Descriptor() { ::close(fd_); }

bool send_descriptor(int socket, int fd) {
  msghdr head;
  iovec part;
  char byte = 0;
  Message message = {};
  prepare(head, part, byte, message);
  cmsghdr* control = CMSG_FIRSTHDR(&head);
  control->cmsg_level = SOL_SOCKET;
  control->cmsg_type = SCM_RIGHTS;
  control->cmsg_len = CMSG_LEN(sizeof fd);
  std::memcpy(CMSG_DATA(control), &fd, sizeof fd);
  return ::sendmsg(socket, &head, 0) == 1;
}

int receive_descriptor(int socket) {
  msghdr head;
  iovec part;
  char byte = 0;
  Message message = {};
  prepare(head, part, byte, message);
  if (::recvmsg(socket, &head, MSG_CMSG_CLOEXEC) != 1) return -1;
  const cmsghdr* control = CMSG_FIRSTHDR(&head);
  if (control == nullptr) return -1;
  int fd = -1;
  std::memcpy(&fd, CMSG_DATA(control), sizeof fd);
  return fd;
}

}  // namespace stint::faults
