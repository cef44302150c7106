#include "faults/run.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <stdexcept>

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/openat2.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stint::faults {

namespace {

/// Calls that only look. Closing is left out: its errors say nothing about what
/// was synced, and it changes nothing.
constexpr std::array looking{
    SYS_read,       SYS_pread64,   SYS_newfstatat, SYS_fstat,
    SYS_statx,      SYS_faccessat, SYS_faccessat2, SYS_getdents64,
    SYS_readlinkat, SYS_fgetxattr, SYS_flistxattr, SYS_lseek,
#ifdef SYS_open
    SYS_readlink,   SYS_access,    SYS_stat,       SYS_lstat,
#endif
};

/// Calls that open; they change the disk if they may create.
constexpr std::array opening{
    SYS_openat,
    SYS_openat2,
#ifdef SYS_open
    SYS_open,
    SYS_creat,
#endif
};

constexpr std::array changing{
    SYS_write,     SYS_pwrite64,  SYS_writev,    SYS_ftruncate, SYS_fallocate,
    SYS_fsync,     SYS_fdatasync, SYS_syncfs,    SYS_mkdirat,   SYS_unlinkat,
    SYS_renameat2, SYS_linkat,    SYS_symlinkat, SYS_fchmod,    SYS_fchmodat,
    SYS_fchown,    SYS_fchownat,  SYS_fsetxattr, SYS_flock,
#ifdef SYS_open
    SYS_mkdir,     SYS_unlink,    SYS_rmdir,     SYS_rename,    SYS_renameat,
    SYS_chmod,     SYS_chown,     SYS_truncate,  SYS_link,      SYS_symlink,
#endif
};

template <typename List>
bool has(const List& list, long number) {
  return std::find(list.begin(), list.end(), number) != list.end();
}

class Owned {
 public:
  explicit Owned(int fd) : fd_(fd) {
    if (fd_ < 0) throw std::runtime_error(std::strerror(errno));
  }
  Owned(const Owned&) = delete;
  Owned& operator=(const Owned&) = delete;
  ~Owned() { ::close(fd_); }
  int get() const { return fd_; }

 private:
  int fd_;
};

/// Asks us about each call that is counted, allows all others.
std::vector<sock_filter> filter(Counted counted) {
  std::vector<sock_filter> code;
  code.push_back(
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)));
  const auto ask = [&code](long number) {
    code.push_back(
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<__u32>(number), 0, 1));
    code.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF));
  };
  if (counted == Counted::all) {
    for (const long number : looking) ask(number);
  }
  for (const long number : opening) ask(number);
  for (const long number : changing) ask(number);
  code.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
  return code;
}

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

/// In the child, after fork: never returns.
[[noreturn]] void become(const Command& command, Counted counted, int socket,
                         int out, int err) {
  const int null = ::open("/dev/null", O_RDONLY);
  ::dup2(null, 0);
  ::dup2(out, 1);
  ::dup2(err, 2);
  std::vector<char*> words;
  for (const std::string& word : command.words) {
    words.push_back(const_cast<char*>(word.c_str()));
  }
  words.push_back(nullptr);
  if (::chdir(command.directory.c_str()) != 0) ::_exit(126);
  auto code = filter(counted);
  const sock_fprog program{.len = static_cast<unsigned short>(code.size()),
                           .filter = code.data()};
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  const long listener = ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
                                  SECCOMP_FILTER_FLAG_NEW_LISTENER, &program);
  if (listener < 0 || !send_descriptor(socket, static_cast<int>(listener))) {
    ::_exit(126);
  }
  ::close(static_cast<int>(listener));
  ::close(socket);
  ::execv(words[0], words.data());
  ::_exit(127);
}

std::string all_of(int fd) {
  std::string text;
  std::array<char, 4096> part{};
  for (off_t at = 0;;) {
    const ssize_t got = ::pread(fd, part.data(), part.size(), at);
    if (got <= 0) return text;
    text.append(part.data(), static_cast<std::size_t>(got));
    at += got;
  }
}

/// Watches one process from the start to its end.
class Supervisor {
 public:
  Supervisor(const Command& command, const Fault& fault, const Watch& watch)
      : below_(command.directory.string()), fault_(fault), watch_(watch) {}

  /// Answers the process's questions until it has ended.
  void follow(int listener, pid_t pid, Result& result);

 private:
  void answer(int listener, Result& result);
  bool may_create(const seccomp_notif& question) const;
  bool names_ours(const seccomp_notif& question) const;
  bool strikes(const seccomp_notif& question, bool changes, Result& result);

  std::string below_;
  Fault fault_;
  const Watch& watch_;
  pid_t pid_ = 0;
  bool started_ = false;
};

template <typename Value>
bool fetch(pid_t pid, std::uint64_t address, Value* into, std::size_t count) {
  const iovec here{.iov_base = into, .iov_len = count * sizeof(Value)};
  const iovec there{.iov_base = reinterpret_cast<void*>(address),
                    .iov_len = count * sizeof(Value)};
  return ::process_vm_readv(pid, &here, 1, &there, 1, 0) > 0;
}

bool Supervisor::may_create(const seccomp_notif& question) const {
  const auto& data = question.data;
  if (data.nr == SYS_openat2) {
    open_how how = {};
    return fetch(static_cast<pid_t>(question.pid), data.args[2], &how, 1) &&
           (how.flags & (O_CREAT | O_TRUNC)) != 0;
  }
  if (data.nr == SYS_openat) return (data.args[2] & (O_CREAT | O_TRUNC)) != 0;
  return has(opening, data.nr);
}

bool Supervisor::names_ours(const seccomp_notif& question) const {
  std::string text(below_.size(), '\0');
  for (const int argument : {0, 1}) {
    if (fetch(static_cast<pid_t>(question.pid), question.data.args[argument],
              text.data(), text.size()) &&
        text == below_) {
      return true;
    }
  }
  return false;
}

bool Supervisor::strikes(const seccomp_notif& question, bool changes,
                         Result& result) {
  if (fault_.kind == Kind::none) return false;
  if (fault_.counted == Counted::changing && !changes) return false;
  const std::uint64_t now =
      fault_.counted == Counted::all ? result.calls : result.changing;
  if (fault_.kind != Kind::fail_on) {
    if (now == fault_.at) result.struck = true;
    return now == fault_.at;
  }
  const bool terminal =
      question.data.nr == SYS_write && question.data.args[0] <= 2;
  if (now < fault_.at || terminal) return false;
  result.struck = true;
  return true;
}

void Supervisor::answer(int listener, Result& result) {
  seccomp_notif question = {};
  if (::ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &question) != 0) return;
  seccomp_notif_resp reply = {};
  reply.id = question.id;
  reply.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
  started_ = started_ || names_ours(question);
  if (started_) {
    const bool changes =
        has(changing, question.data.nr) || may_create(question);
    ++result.calls;
    if (changes) ++result.changing;
    if (changes && watch_) watch_();
    if (strikes(question, changes, result)) {
      if (fault_.kind == Kind::kill) {
        ::kill(pid_, SIGKILL);
        return;
      }
      reply.flags = 0;
      reply.error = -fault_.code;
    }
  }
  ::ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &reply);
}

void Supervisor::follow(int listener, pid_t pid, Result& result) {
  using clock = std::chrono::steady_clock;
  const auto deadline = clock::now() + std::chrono::minutes(1);
  pid_ = pid;
  for (;;) {
    pollfd event{.fd = listener, .events = POLLIN, .revents = 0};
    ::poll(&event, 1, 1000);
    if ((event.revents & POLLIN) != 0) {
      answer(listener, result);
    } else if ((event.revents & (POLLHUP | POLLERR)) != 0) {
      return;
    }
    if (!result.hung && clock::now() > deadline) {
      result.hung = true;
      ::kill(pid, SIGKILL);
    }
  }
}

}  // namespace

Result run(const Command& command, const Fault& fault, const Watch& watch) {
  const Owned out(::memfd_create("out", MFD_CLOEXEC));
  const Owned err(::memfd_create("err", MFD_CLOEXEC));
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
    throw std::runtime_error(std::strerror(errno));
  }
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error(std::strerror(errno));
  if (child == 0) become(command, fault.counted, ends[1], out.get(), err.get());
  ::close(ends[1]);
  const int listener = receive_descriptor(ends[0]);
  ::close(ends[0]);
  Result result;
  if (listener >= 0) {
    const Owned owned(listener);
    Supervisor(command, fault, watch).follow(listener, child, result);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  if (listener < 0) {
    throw Skipped(
        "this kernel does not let a process answer the "
        "system calls of another");
  }
  result.status =
      WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  result.out = all_of(out.get());
  result.err = all_of(err.get());
  return result;
}

}  // namespace stint::faults
