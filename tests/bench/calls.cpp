#include "calls.hpp"

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <map>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stint::bench {
namespace {

/// A call between its entry and its return.
struct Call {
  std::uint64_t number = 0;
  bool folder = false;
};

/// Follows a process and its threads from call to call.
class Tracer {
 public:
  Tracer(pid_t child, Until until) : child_(child), until_(until) {}

  Calls run() {
    int status = 0;
    if (waitpid(child_, &status, 0) != child_) std::abort();
    ptrace(PTRACE_SETOPTIONS, child_, nullptr,
           PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_EXITKILL);
    go_on(child_, 0);
    for (;;) {
      const pid_t thread = waitpid(-1, &status, __WALL);
      if (thread < 0) std::abort();
      if (WIFSTOPPED(status))
        stopped(thread, WSTOPSIG(status));
      else if (thread == child_)
        return end(status);
    }
  }

 private:
  Calls end(int status) const {
    const bool killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    if (until_ == Until::end ? status != 0 : !killed) std::abort();
    return calls_;
  }

  static void go_on(pid_t thread, int signal) {
    ptrace(PTRACE_SYSCALL, thread, nullptr, signal);
  }

  void stopped(pid_t thread, int signal) {
    // Threads that begin, and programs that are started, stop as well.
    const bool ours = signal == SIGTRAP || signal == SIGSTOP;
    const bool call = signal == (SIGTRAP | 0x80);
    if (call) look_at(thread);
    go_on(thread, call || ours ? 0 : signal);
  }

  void look_at(pid_t thread) {
    __ptrace_syscall_info info{};
    ptrace(PTRACE_GET_SYSCALL_INFO, thread, sizeof info, &info);
    if (info.op == PTRACE_SYSCALL_INFO_ENTRY)
      enter(thread, info);
    else if (info.op == PTRACE_SYSCALL_INFO_EXIT)
      leave(calls_under_way_[thread], info.exit.rval);
  }

  void enter(pid_t thread, const __ptrace_syscall_info& info) {
    Call& call = calls_under_way_[thread];
    call.number = info.entry.nr;
    if (call.number == SYS_openat) call.folder = is_folder(info.entry.args[2]);
    if (call.number == SYS_openat2)
      // The flags are what `open_how` begins with.
      call.folder = is_folder(static_cast<std::uint64_t>(
          ptrace(PTRACE_PEEKDATA, thread, info.entry.args[2], nullptr)));
    if (until_ == Until::first_exchange && call.number == SYS_renameat2 &&
        info.entry.args[4] == RENAME_EXCHANGE)
      kill(child_, SIGKILL);
  }

  void leave(const Call& call, std::int64_t result) {
    switch (call.number) {
      case SYS_openat:
      case SYS_openat2:
        if (result >= 0) ++(call.folder ? calls_.folders : calls_.files);
        if (result == -ENOENT) ++calls_.missing;
        break;
      case SYS_fsync:
      case SYS_fdatasync:
      case SYS_syncfs:
        ++calls_.flushes;
        break;
      default:
        break;
    }
  }

  static bool is_folder(std::uint64_t flags) {
    return (flags & O_DIRECTORY) != 0;
  }

  const pid_t child_;
  const Until until_;
  Calls calls_;
  std::map<pid_t, Call> calls_under_way_;
};

}  // namespace

Calls calls_of(const std::function<void()>& act, Until until) {
  const pid_t child = fork();
  if (child < 0) std::abort();
  if (child == 0) {
    ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
    raise(SIGSTOP);
    act();
    _exit(0);
  }
  return Tracer(child, until).run();
}

}  // namespace stint::bench
