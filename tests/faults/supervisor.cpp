#include "faults/supervisor.hpp"

#include <chrono>
#include <cstddef>

#include <fcntl.h>
#include <linux/openat2.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>

#include "faults/calls.hpp"

namespace stint::faults {

namespace {

template <typename Value>
bool fetch(pid_t pid, std::uint64_t address, Value* into, std::size_t count) {
  const iovec here{.iov_base = into, .iov_len = count * sizeof(Value)};
  const iovec there{.iov_base = reinterpret_cast<void*>(address),
                    .iov_len = count * sizeof(Value)};
  return ::process_vm_readv(pid, &here, 1, &there, 1, 0) > 0;
}

}  // namespace

bool Supervisor::may_create(const seccomp_notif& question) const {
  const auto& data = question.data;
  if (data.nr == SYS_openat2) {
    open_how how = {};
    return fetch(static_cast<pid_t>(question.pid), data.args[2], &how, 1) &&
           (how.flags & (O_CREAT | O_TRUNC)) != 0;
  }
  if (data.nr == SYS_openat) return (data.args[2] & (O_CREAT | O_TRUNC)) != 0;
  return opens_file(data.nr);
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
    const bool changes = changes_disk(question.data.nr) || may_create(question);
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

}  // namespace stint::faults
