#include "terminal.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"

namespace stint::tools {
namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

struct Size {
  int columns = 0;
  int rows = 0;
};

// Zeros where `fd` is no terminal.
Size size_of(int fd) {
  winsize size{};
  if (ioctl(fd, TIOCGWINSZ, &size) != 0) return {};
  return {size.ws_col, size.ws_row};
}

// What a person set, which goes before what the terminal says; 0 if nothing.
int columns_wanted() {
  std::int64_t columns = 0;
  return parse_count(environment("COLUMNS"), 10'000, columns)
             ? static_cast<int>(columns)
             : 0;
}

bool names_utf8() {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const std::string value = fold_case(environment(name));
    if (value.empty()) continue;
    return value.find("utf-8") != std::string::npos ||
           value.find("utf8") != std::string::npos;
  }
  return false;
}

// Returns 0, or the errno of the write that failed.
int write_all(int fd, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(fd, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

// How long the colour is that `text` begins with, as `Paint::ansi` makes them;
// 0 if with none.
std::size_t colour_length(std::string_view text) {
  if (!text.starts_with("\x1b[")) return 0;
  const std::size_t end = text.find_first_not_of("0123456789;", 2);
  return end != text.npos && text[end] == 'm' ? end + 1 : 0;
}

// What a terminal is sent: text, line breaks, our own colours, and nothing else
// that it would obey, wherever it comes from. CSV has it raw, for one.
std::string safe(std::string_view text, Paint paint) {
  std::string result;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\n\x1b"), text.size());
    result += printable(text.substr(0, end));
    text.remove_prefix(end);
    const std::size_t colour = paint == Paint::ansi ? colour_length(text) : 0;
    const std::size_t kept = text.starts_with('\n') ? 1 : colour;
    result += kept > 0 ? text.substr(0, kept) : printable(text.substr(0, 1));
    text.remove_prefix(std::min(std::max<std::size_t>(kept, 1), text.size()));
  }
  return result;
}

// As a program ends that wrote into a pipe that nobody reads: without a word.
[[noreturn]] void end_quietly() {
  std::signal(SIGPIPE, SIG_DFL);
  std::raise(SIGPIPE);
  _exit(128 + SIGPIPE);
}

std::string pager_command() {
  for (const char* name : {"STINT_PAGER", "PAGER"})
    if (std::getenv(name) != nullptr) return environment(name);
  return "less -FRX";
}

// In the child, after fork.
[[noreturn]] void become_pager(const std::string& command, int input) {
  std::signal(SIGPIPE, SIG_DFL);
  if (dup2(input, 0) < 0) _exit(127);
  execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
  _exit(127);
}

}  // namespace

Terminal::Terminal()
    : out_is_terminal_(isatty(1) != 0),
      error_is_terminal_(isatty(2) != 0),
      is_utf8_(names_utf8()) {
  choose(ColorChoice::automatic, Paging::allowed);
}

void Terminal::choose(ColorChoice color, Paging paging) {
  may_page_ = paging == Paging::allowed;
  const bool wanted =
      environment("NO_COLOR").empty() && environment("TERM") != "dumb";
  const auto paint = [&](bool is_terminal) {
    const bool painted =
        color == ColorChoice::always ||
        (color == ColorChoice::automatic && wanted && is_terminal);
    return painted ? Paint::ansi : Paint::plain;
  };
  paint_ = paint(out_is_terminal_);
  error_paint_ = paint(error_is_terminal_);
}

std::optional<int> Terminal::width() const {
  if (!out_is_terminal_) return std::nullopt;
  int columns = columns_wanted();
  if (columns == 0) columns = size_of(1).columns;
  return columns == 0 ? 80 : std::max(columns, 20);
}

int Terminal::text_width() const {
  int columns = columns_wanted();
  for (const int fd : {1, 2})
    if (columns == 0) columns = size_of(fd).columns;
  return columns == 0 ? 80 : std::clamp(columns, 20, 100);
}

bool Terminal::has_input_terminal() const { return isatty(0) != 0; }

void Terminal::write_out(std::string_view text) const {
  if (text.empty()) return;
  std::string kept;
  if (out_is_terminal_) text = kept = safe(text, paint_);
  if (page(text)) return;
  const int fault = write_all(1, text);
  if (fault == EPIPE) end_quietly();
  if (fault != 0)
    throw Error(std::string("cannot write to standard output: ") +
                std::strerror(fault));
}

void Terminal::write_error(std::string_view text) const {
  write_all(2, error_is_terminal_ ? safe(text, error_paint_) : text);
}

// False if nothing was shown: not wanted, not needed, or no pager there.
bool Terminal::page(std::string_view text) const {
  const std::string command = pager_command();
  if (!out_is_terminal_ || !may_page_ || command.empty() || command == "cat")
    return false;
  const auto lines = std::count(text.begin(), text.end(), '\n');
  if (lines < size_of(1).rows) return false;
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return false;
  const pid_t child = fork();
  if (child == 0) become_pager(command, ends[0]);
  close(ends[0]);
  if (child > 0) write_all(ends[1], text);
  close(ends[1]);
  if (child < 0) return false;
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  return !(WIFEXITED(status) && WEXITSTATUS(status) >= 126);
}

void secure_standard_streams() {
  for (const int fd : {0, 1, 2}) {
    if (fcntl(fd, F_GETFD) != -1 || errno != EBADF) continue;
    // The lowest free number is taken, which is `fd`.
    if (open("/dev/null", fd == 0 ? O_RDONLY : O_WRONLY) != fd) _exit(2);
  }
  std::signal(SIGPIPE, SIG_IGN);
}

}  // namespace stint::tools
