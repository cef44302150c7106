#include "faults/drive.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/fuse.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "faults/mount.hpp"
#include "faults/run.hpp"

namespace stint::faults {

namespace fs = std::filesystem;

namespace {

template <typename Value>
std::string raw(const Value& value) {
  return {reinterpret_cast<const char*>(&value), sizeof value};
}

/// The beginning of a request's body as the kernel's struct.
template <typename Value>
Value as(std::string_view body) {
  Value value = {};
  std::memcpy(&value, body.data(), std::min(body.size(), sizeof value));
  return value;
}

std::string welcome(std::string_view body) {
  const auto asked = as<fuse_init_in>(body);
  fuse_init_out out = {};
  out.major = FUSE_KERNEL_VERSION;
  out.minor = std::min<std::uint32_t>(asked.minor, FUSE_KERNEL_MINOR_VERSION);
  out.max_write = page_size;
  out.max_background = 16;
  out.congestion_threshold = 12;
  out.time_gran = 1;
  return raw(out);
}

/// Our one file, which is the root of its file system.
std::string attributes(std::uint64_t size) {
  fuse_attr_out out = {};
  out.attr_valid = 3600;
  out.attr.ino = FUSE_ROOT_ID;
  out.attr.size = size;
  out.attr.blocks = size / 512;
  out.attr.mode = S_IFREG | 0600U;
  out.attr.nlink = 1;
  out.attr.uid = ::getuid();
  out.attr.gid = ::getgid();
  out.attr.blksize = page_size;
  return raw(out);
}

/// Reads and writes go straight to us, past the cache of the kernel.
std::string opened() {
  fuse_open_out out = {};
  out.open_flags = FOPEN_DIRECT_IO;
  return raw(out);
}

std::string written(std::size_t size) {
  fuse_write_out out = {};
  out.size = static_cast<std::uint32_t>(size);
  return raw(out);
}

void reply(int channel, std::uint64_t question, int error,
           const std::string& body) {
  fuse_out_header head = {};
  head.unique = question;
  head.error = -error;
  head.len = static_cast<std::uint32_t>(sizeof head + body.size());
  const std::array<iovec, 2> parts{
      iovec{.iov_base = &head, .iov_len = sizeof head},
      iovec{.iov_base = const_cast<char*>(body.data()),
            .iov_len = body.size()}};
  // A question may have been withdrawn meanwhile.
  [[maybe_unused]] const ssize_t sent = ::writev(channel, parts.data(), 2);
}

}  // namespace

Drive::Drive(const fs::path& at, std::uint64_t size, Pages pages)
    : at_(at), size_(size), pages_(std::move(pages)) {
  need_own_mounts();
  std::ofstream(at_).flush();
  channel_ = ::open("/dev/fuse", O_RDWR | O_CLOEXEC);
  if (channel_ < 0) throw Skipped("/dev/fuse cannot be opened here");
  const std::string options =
      fmt::format("fd={},rootmode=100600,user_id={},group_id={}", channel_,
                  ::getuid(), ::getgid());
  if (::mount("drive", at_.c_str(), "fuse", MS_NOSUID | MS_NODEV,
              options.c_str()) != 0) {
    ::close(channel_);
    throw Skipped("no drive of our own can be mounted here");
  }
  server_ = std::thread([this] { serve(); });
}

Drive::~Drive() {
  ::umount2(at_.c_str(), MNT_DETACH);
  // The server ends with the last who has the file open.
  server_.join();
  ::close(channel_);
}

void Drive::record() {
  const std::lock_guard guard(mutex_);
  records_ = true;
  recording_ = {.before = pages_, .events = {}};
}

std::size_t Drive::recorded() const {
  const std::lock_guard guard(mutex_);
  return recording_.events.size();
}

Recording Drive::recording() {
  const std::lock_guard guard(mutex_);
  records_ = false;
  return std::exchange(recording_, {});
}

void Drive::serve() {
  // The kernel wants room for the largest write and then some.
  std::string room(64 * 1024, '\0');
  for (;;) {
    const ssize_t got = ::read(channel_, room.data(), room.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN || errno == ENOENT)) {
      continue;
    }
    if (got < static_cast<ssize_t>(sizeof(fuse_in_header))) return;
    const std::string_view all(room.data(), static_cast<std::size_t>(got));
    const auto head = as<fuse_in_header>(all);
    if (head.opcode == FUSE_FORGET || head.opcode == FUSE_BATCH_FORGET ||
        head.opcode == FUSE_INTERRUPT) {
      continue;  // These want no answer.
    }
    const Answer now = answer(head.opcode, all.substr(sizeof head));
    reply(channel_, head.unique, now.error, now.body);
  }
}

void Drive::note(Event event) {
  const std::lock_guard guard(mutex_);
  if (!event.is_flush()) write_pages(pages_, event.offset, event.bytes);
  if (records_) recording_.events.push_back(std::move(event));
}

Drive::Answer Drive::answer(std::uint32_t operation, std::string_view body) {
  switch (operation) {
    case FUSE_INIT:
      return {.body = welcome(body)};
    case FUSE_GETATTR:
    case FUSE_SETATTR:
      return {.body = attributes(size_)};
    case FUSE_OPEN:
      return {.body = opened()};
    case FUSE_READ: {
      const auto asked = as<fuse_read_in>(body);
      const std::uint64_t rest = size_ - std::min(size_, asked.offset);
      const std::lock_guard guard(mutex_);
      return {.body = read_pages(pages_, asked.offset,
                                 std::min<std::uint64_t>(asked.size, rest))};
    }
    case FUSE_WRITE: {
      const auto asked = as<fuse_write_in>(body);
      note({.offset = asked.offset,
            .bytes = std::string(body.substr(sizeof asked, asked.size))});
      return {.body = written(asked.size)};
    }
    case FUSE_FSYNC:
      note({});
      return {};
    case FUSE_FLUSH:
    case FUSE_RELEASE:
    case FUSE_DESTROY:
      return {};
    default:
      return {.error = ENOSYS};
  }
}

}  // namespace stint::faults
