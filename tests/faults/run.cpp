#include "faults/run.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <stdexcept>

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "faults/calls.hpp"
#include "faults/descriptor.hpp"
#include "faults/supervisor.hpp"

namespace stint::faults {

namespace {

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

}  // namespace

Result run(const Command& command, const Fault& fault, const Watch& watch) {
  const Descriptor out(::memfd_create("out", MFD_CLOEXEC));
  const Descriptor err(::memfd_create("err", MFD_CLOEXEC));
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
    const Descriptor owned(listener);
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
