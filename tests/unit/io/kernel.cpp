#include "unit/io/kernel.hpp"

#include <cstddef>
#include <cstring>
#include <exception>
#include <future>
#include <memory>
#include <stdexcept>
#include <thread>

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

/// Holds up the calls of this thread that have an answer; the descriptor at
/// which they arrive.
int hold_up(const std::vector<Answer>& answers) {
  std::vector<sock_filter> code{
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr))};
  for (const Answer& answer : answers) {
    code.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K,
                            static_cast<__u32>(answer.call), 0, 1));
    code.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF));
  }
  code.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
  const sock_fprog program{.len = static_cast<unsigned short>(code.size()),
                           .filter = code.data()};
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  return static_cast<int>(::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
                                    SECCOMP_FILTER_FLAG_NEW_LISTENER,
                                    &program));
}

/// A sanitizer writes to a pipe of its own to learn what it may read.
bool is_none_of_ours(const seccomp_data& data) {
  struct stat status = {};
  return data.nr == SYS_write &&
         ::fstat(static_cast<int>(data.args[0]), &status) == 0 &&
         S_ISFIFO(status.st_mode);
}

void answer_one(int listener, const std::vector<Answer>& answers) {
  seccomp_notif question = {};
  if (::ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &question) != 0) return;
  seccomp_notif_resp response = {};
  response.id = question.id;
  response.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
  Arguments arguments{};
  std::copy_n(static_cast<const __u64*>(question.data.args), arguments.size(),
              arguments.begin());
  for (const Answer& answer : answers) {
    if (answer.call != question.data.nr || is_none_of_ours(question.data))
      continue;
    const std::optional<long> value = answer.give(arguments);
    if (!value) continue;
    response.flags = 0;
    if (*value < 0) response.error = static_cast<__s32>(*value);
    if (*value >= 0) response.val = *value;
    break;
  }
  ::ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &response);
}

/// Until the other end of `ended` is closed.
void answer_all(int listener, int ended, const std::vector<Answer>& answers) {
  for (;;) {
    std::array<pollfd, 2> ends{{{listener, POLLIN, 0}, {ended, POLLIN, 0}}};
    ::poll(ends.data(), ends.size(), -1);
    if ((ends[0].revents & POLLIN) != 0) {
      answer_one(listener, answers);
    } else if (ends[1].revents != 0) {
      return;
    }
  }
}

}  // namespace

Answer refuse(long call, int code) {
  return {call, [code](const Arguments&) { return -long{code}; }};
}

Answer refuse_nth(int nth, long call, int code) {
  return {call,
          [=, count = std::make_shared<int>(0)](
              const Arguments&) -> std::optional<long> {
            if (++*count != nth) return std::nullopt;
            return -long{code};
          }};
}

std::vector<Answer> refuse_fstat(int nth, int code) {
  const auto count = std::make_shared<int>(0);
  const auto give = [=]() -> std::optional<long> {
    if (++*count != nth) return std::nullopt;
    return -long{code};
  };
  std::vector<Answer> answers;
#ifdef SYS_fstat
  answers.push_back({SYS_fstat, [=](const Arguments&) { return give(); }});
#endif
#ifdef SYS_newfstatat
  // With a name it is another function.
  answers.push_back(
      {SYS_newfstatat, [=](const Arguments& arguments) -> std::optional<long> {
         if ((arguments[3] & AT_EMPTY_PATH) == 0) return {};
         return give();
       }});
#endif
  return answers;
}

void with_kernel(const std::vector<Answer>& answers,
                 const std::function<void()>& act) {
  std::array<int, 2> ended{};
  if (::pipe2(ended.data(), O_CLOEXEC) != 0) throw std::runtime_error("pipe");
  std::promise<int> listener;
  std::exception_ptr thrown;
  std::thread acting([&] {
    const int fd = hold_up(answers);
    listener.set_value(fd);
    try {
      if (fd >= 0) act();
    } catch (...) {
      thrown = std::current_exception();
    }
  });
  const int fd = listener.get_future().get();
  // To the thread's very end: what a sanitizer does there needs answers, too.
  std::thread answering([&] {
    if (fd >= 0) answer_all(fd, ended[0], answers);
  });
  acting.join();
  ::close(ended[1]);
  answering.join();
  ::close(ended[0]);
  ::close(fd);
  if (fd < 0) throw std::runtime_error("no calls can be held up here");
  if (thrown) std::rethrow_exception(thrown);
}
