#include "stint/io/atomic_file.hpp"

#include <cerrno>
#include <filesystem>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "stint/io/file_system.hpp"
#include "unit/io/kernel.hpp"
#include "unit/io/temporary_directory.hpp"

namespace fs = std::filesystem;
using stint::write_file_atomically;

namespace {

/// What writing `path` under `answers` says.
std::string write_under(const std::vector<Answer>& answers,
                        const std::string& path) {
  try {
    with_kernel(answers, [&] { write_file_atomically(path, "new\n"); });
    return "done";
  } catch (const stint::Error& error) {
    return error.what();
  }
}

/// Refuses to open what is only a directory.
Answer refuse_directories(int code) {
  return {SYS_openat,
          [code](const Arguments& arguments) -> std::optional<long> {
            if ((arguments[2] & O_DIRECTORY) == 0) return std::nullopt;
            return -long{code};
          }};
}

/// The names in a directory: no temporary file may be left.
std::size_t names(const TemporaryDirectory& home) {
  const fs::directory_iterator all(home.path());
  return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

}  // namespace

TEST_CASE("a report that cannot be written leaves the old one alone") {
  const TemporaryDirectory home;
  home.save("out.csv", "old\n");
  const std::string path = home.path("out.csv");
  const std::string cannot_write = "cannot write `" + path + "`: ";
  CHECK(write_under({refuse(SYS_write, ENOSPC)}, path) ==
        cannot_write + "no space left on device");
  CHECK(write_under({refuse(SYS_fchmod, EPERM)}, path) ==
        cannot_write + "operation not permitted");
  CHECK(write_under({refuse_nth(1, SYS_fsync, EIO)}, path) ==
        cannot_write + "input/output error");
  CHECK(write_under({refuse(SYS_rename, EBUSY), refuse(SYS_renameat, EBUSY),
                     refuse(SYS_renameat2, EBUSY)},
                    path) ==
        "cannot replace `" + path + "`: device or resource busy");
  CHECK(home.text("out.csv") == "old\n");
  CHECK(names(home) == 1);
  CHECK(write_under({}, home.path()) ==
        "`" + home.path() + "` is a directory, not a file");
}

TEST_CASE("a report that was written but not confirmed says so") {
  const TemporaryDirectory home;
  const std::string path = home.path("out.csv");
  const std::string unconfirmed =
      "`" + path + "` was written, but the device did not confirm it";
  CHECK(write_under({refuse_nth(2, SYS_fsync, EIO)}, path) == unconfirmed);
  CHECK(home.text("out.csv") == "new\n");
  CHECK(write_under({refuse_directories(EMFILE)}, path) == unconfirmed);
  // A directory without a sync, or one that may be written to but not read.
  CHECK(write_under({refuse_nth(2, SYS_fsync, EINVAL)}, path) == "done");
  CHECK(write_under({refuse_directories(EACCES)}, path) == "done");
  CHECK(names(home) == 1);
}

TEST_CASE("a new file in the working directory needs no folder") {
  const TemporaryDirectory home;
  const fs::path before = fs::current_path();
  fs::current_path(home.path());
  const std::string said = write_under({}, "out.csv");
  fs::current_path(before);
  CHECK(said == "done");
  CHECK(home.text("out.csv") == "new\n");
}

TEST_CASE("a pipe and a device are written to, not replaced") {
  const TemporaryDirectory home;
  const std::string pipe = home.path("pipe");
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  CHECK(write_under({}, pipe) == "done");
  std::string bytes(100, ' ');
  bytes.resize(static_cast<std::size_t>(
      std::max<ssize_t>(0, ::read(reader, bytes.data(), bytes.size()))));
  CHECK(bytes == "new\n");
  CHECK(fs::is_fifo(pipe));
  CHECK(write_under({refuse(SYS_openat, EACCES)}, pipe) ==
        "cannot open `" + pipe + "`: permission denied");
  ::close(reader);
  CHECK(write_under({}, "/dev/full") ==
        "cannot write `/dev/full`: no space left on device");
  CHECK(fs::is_character_file("/dev/full"));
}
