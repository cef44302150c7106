// A shell for transcripts: runs one command after the other, each in a fixed
// environment and all in the same scratch directory, and reports what they
// wrote and how they ended.
#pragma once

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stint::testing {

struct ShellOptions {
  // The folder that is searched first for programs.
  std::filesystem::path bin;
  // What commands see as $EXAMPLES.
  std::filesystem::path examples;
  // How long a command may run.
  std::chrono::seconds timeout{20};
};

struct ShellResult {
  std::string out;
  std::string err;
  // As the shell counts: 128 and more for a command that a signal ended.
  int status = 0;
};

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path.string() + ": cannot be read");
  return {std::istreambuf_iterator<char>(in), {}};
}

// Linux only. One thread, one Shell at a time: it blocks SIGCHLD.
class Shell {
 public:
  explicit Shell(ShellOptions options) : options_(std::move(options)) {
    auto name =
        (std::filesystem::temp_directory_path() / "transcript.XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
      throw std::runtime_error(name + ": cannot be made");
    }
    root_ = std::filesystem::canonical(name);
    scratch_ = root_ / "scratch";
    std::filesystem::create_directory(scratch_);
    directory_ = scratch_.string();
    set_environment();

    // Blocked, so that it waits for sigtimedwait instead of getting lost.
    signal(SIGCHLD, SIG_DFL);
    sigemptyset(&child_ended_);
    sigaddset(&child_ended_, SIGCHLD);
    sigprocmask(SIG_BLOCK, &child_ended_, nullptr);
  }

  Shell(const Shell&) = delete;
  Shell& operator=(const Shell&) = delete;

  ~Shell() {
    std::error_code error;
    std::filesystem::remove_all(root_, error);
    if (!error) return;
    // A command left something behind that only its owner may unlock.
    try {
      directory_ = root_.string();
      run("chmod -R u+rwx .");
    } catch (const std::exception&) {
    }
    std::filesystem::remove_all(root_, error);
  }

  // Runs `sh -c command` where the command before it ended up, with nothing to
  // read, and stops what it left running. Throws if it does not end in time.
  ShellResult run(const std::string& command) {
    const std::string cwd = (root_ / "cwd").string();
    const std::string script = "trap 'pwd >\"" + cwd + "\"' EXIT\n" + command;

    const pid_t child = fork();
    if (child < 0) throw std::runtime_error("fork failed");
    if (child == 0) become(script);
    setpgid(child, child);  // as the child does: whoever comes first
    const int status = wait_for(child);

    if (std::ifstream in(cwd); in) std::getline(in, directory_);
    return {.out = read("out"), .err = read("err"), .status = status};
  }

 private:
  void set_environment() {
    environment_ = {
        "PATH=" + options_.bin.string() + ":/usr/local/bin:/usr/bin:/bin",
        "HOME=" + scratch_.string(),
        "TMPDIR=" + root_.string(),
        "EXAMPLES=" + options_.examples.string(),
        "TZ=UTC",
        "LC_ALL=C.UTF-8",
        "COLUMNS=80",
        "TERM=dumb",
        "GIT_CONFIG_NOSYSTEM=1",
        "GIT_CONFIG_COUNT=1",
        "GIT_CONFIG_KEY_0=init.defaultBranch",
        "GIT_CONFIG_VALUE_0=main",
        "GIT_AUTHOR_NAME=A. Tester",
        "GIT_AUTHOR_EMAIL=tester@example.org",
        "GIT_AUTHOR_DATE=2026-01-05T09:00:00Z",
        "GIT_COMMITTER_NAME=A. Tester",
        "GIT_COMMITTER_EMAIL=tester@example.org",
        "GIT_COMMITTER_DATE=2026-01-05T09:00:00Z",
    };
    // What steers instrumented builds must reach them.
    for (const char* name : {"ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS",
                             "UBSAN_OPTIONS", "LLVM_PROFILE_FILE"}) {
      if (const char* value = std::getenv(name)) {
        environment_.push_back(std::string(name) + "=" + value);
      }
    }
  }

  // In the child, after fork: never returns.
  [[noreturn]] void become(const std::string& script) {
    setpgid(0, 0);
    sigprocmask(SIG_UNBLOCK, &child_ended_, nullptr);
    const auto redirect = [](const std::string& path, int flags, int to) {
      const int fd = open(path.c_str(), flags | O_CLOEXEC, 0600);
      if (fd < 0 || dup2(fd, to) < 0) _exit(126);
    };
    redirect("/dev/null", O_RDONLY, 0);
    redirect((root_ / "out").string(), O_WRONLY | O_CREAT | O_TRUNC, 1);
    redirect((root_ / "err").string(), O_WRONLY | O_CREAT | O_TRUNC, 2);
    if (chdir(directory_.c_str()) != 0) _exit(126);

    std::vector<std::string> words = {"sh", "-c", script};
    const auto pointers = [](std::vector<std::string>& strings) {
      std::vector<char*> result;
      for (auto& string : strings) result.push_back(string.data());
      result.push_back(nullptr);
      return result;
    };
    execve("/bin/sh", pointers(words).data(), pointers(environment_).data());
    _exit(127);
  }

  int wait_for(pid_t child) {
    using clock = std::chrono::steady_clock;
    const auto deadline = clock::now() + options_.timeout;
    int status = 0;
    bool ended = false;
    while (!(ended = waitpid(child, &status, WNOHANG) == child)) {
      const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(
          deadline - clock::now());
      if (left.count() <= 0) break;
      const timespec time{.tv_sec = left.count() / 1'000'000'000,
                          .tv_nsec = left.count() % 1'000'000'000};
      sigtimedwait(&child_ended_, nullptr, &time);
    }
    kill(-child, SIGKILL);
    if (!ended) {
      waitpid(child, &status, 0);
      throw std::runtime_error("no end after " +
                               std::to_string(options_.timeout.count()) + " s");
    }
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  }

  // What the last command wrote, with the paths of this machine replaced.
  std::string read(const char* name) const {
    std::string text = read_file(root_ / name);
    const auto replace = [&text](const std::string& path, const char* by) {
      for (std::size_t at = 0;
           !path.empty() && (at = text.find(path, at)) != std::string::npos;) {
        text.replace(at, path.size(), by);
      }
    };
    replace(scratch_.string(), "$SCRATCH");
    replace(options_.examples.string(), "$EXAMPLES");
    return text;
  }

  ShellOptions options_;
  std::filesystem::path root_;     // holds what no command should come across
  std::filesystem::path scratch_;  // where the commands are at home
  std::string directory_;          // where the next command starts
  std::vector<std::string> environment_;
  sigset_t child_ended_{};
};

}  // namespace stint::testing
