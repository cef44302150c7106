#include "hostile/process.hpp"

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <stdexcept>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stint::hostile {
namespace {

using Clock = std::chrono::steady_clock;

// Longer than any of this takes on a busy machine, under a sanitizer.
constexpr auto limit = std::chrono::seconds(60);

/// A process and the ends from which its output is read; both are one where it
/// has a terminal.
struct Child {
  pid_t process = 0;
  int out = -1;
  int err = -1;
};

[[noreturn]] void become(const std::vector<std::string>& words,
                         const std::filesystem::path& directory) {
  if (chdir(directory.c_str()) != 0) _exit(126);
  // No colour, so that every escape that comes is somebody else's.
  setenv("NO_COLOR", "1", 1);
  setenv("TERM", "xterm", 1);
  setenv("STINT_PAGER", "cat", 1);
  setenv("LC_ALL", "C.UTF-8", 1);
  unsetenv("STINT_DIR");
  unsetenv("STINT_BY");
  std::vector<char*> pointers;
  for (const std::string& word : words)
    pointers.push_back(const_cast<char*>(word.c_str()));
  pointers.push_back(nullptr);
  execv(pointers.front(), pointers.data());
  _exit(127);
}

Child start_on_terminal(const std::vector<std::string>& words,
                        const std::filesystem::path& directory) {
  Child child;
  const winsize size{
      .ws_row = 50, .ws_col = 120, .ws_xpixel = 0, .ws_ypixel = 0};
  child.process = forkpty(&child.out, nullptr, nullptr, &size);
  if (child.process < 0) throw std::runtime_error("no pseudo-terminal");
  if (child.process == 0) {
    const int nothing = open("/dev/null", O_RDONLY);
    if (nothing < 0 || dup2(nothing, 0) < 0) _exit(126);
    become(words, directory);
  }
  return child;
}

Child start_on_pipes(const std::vector<std::string>& words,
                     const std::filesystem::path& directory) {
  int out[2] = {-1, -1};
  int err[2] = {-1, -1};
  if (pipe2(out, O_CLOEXEC) != 0 || pipe2(err, O_CLOEXEC) != 0)
    throw std::runtime_error("no pipe");
  Child child{.process = fork(), .out = out[0], .err = err[0]};
  if (child.process < 0) throw std::runtime_error("no process");
  if (child.process == 0) {
    const int nothing = open("/dev/null", O_RDONLY);
    if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(out[1], 1) < 0 ||
        dup2(err[1], 2) < 0)
      _exit(126);
    become(words, directory);
  }
  close(out[1]);
  close(err[1]);
  return child;
}

/// Appends what there is; false once there is no more to come.
bool take(int fd, std::string& text) {
  char bytes[65536];
  const ssize_t count = read(fd, bytes, sizeof bytes);
  if (count > 0) text.append(bytes, static_cast<std::size_t>(count));
  return count > 0 || (count < 0 && errno == EINTR);
}

}  // namespace

Result run(const std::vector<std::string>& words,
           const std::filesystem::path& directory, Ends ends) {
  const Child child = ends == Ends::terminal
                          ? start_on_terminal(words, directory)
                          : start_on_pipes(words, directory);
  Result result;
  pollfd open_ends[] = {{child.out, POLLIN, 0}, {child.err, POLLIN, 0}};
  const auto deadline = Clock::now() + limit;
  while (open_ends[0].fd >= 0 || open_ends[1].fd >= 0) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        deadline - Clock::now());
    if (left.count() <= 0 ||
        poll(open_ends, 2, static_cast<int>(left.count())) == 0) {
      result.hung = true;
      kill(child.process, SIGKILL);
      break;
    }
    for (int i = 0; i < 2; ++i)
      if (open_ends[i].revents != 0 &&
          !take(open_ends[i].fd, i == 0 ? result.out : result.err))
        open_ends[i].fd = -1;
  }
  int status = 0;
  while (waitpid(child.process, &status, 0) < 0 && errno == EINTR) continue;
  close(child.out);
  if (child.err >= 0) close(child.err);
  result.status =
      WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  return result;
}

}  // namespace stint::hostile
