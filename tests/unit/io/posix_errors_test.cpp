// What the program's user is told, and what is on the disk, when the kernel
// says no.

#include <cerrno>
#include <cstring>

#include <dirent.h>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include "stint/io/file_errors.hpp"
#include "stint/io/posix_file_system.hpp"
#include "unit/io/kernel.hpp"
#include "unit/io/temporary_directory.hpp"

namespace fs = std::filesystem;
using stint::FileError;
using stint::FileType;
using stint::PosixFileSystem;

namespace {

/// What `act` throws under `answers`: the code and the message.
struct Thrown {
  int code = 0;
  std::string message;

  friend bool operator==(const Thrown&, const Thrown&) = default;
};

std::ostream& operator<<(std::ostream& out, const Thrown& thrown) {
  return out << thrown.code << ": " << thrown.message;
}

Thrown thrown_under(const std::vector<Answer>& answers,
                    const std::function<void()>& act) {
  try {
    with_kernel(answers, act);
    return {};
  } catch (const FileError& error) {
    return {error.code(), error.what()};
  }
}

Thrown thrown_by(const std::function<void()>& act) {
  return thrown_under({}, act);
}

std::size_t open_descriptors() {
  const fs::directory_iterator all("/proc/self/fd");
  return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

/// A file system that keeps no types beside its names.
Answer names_only() {
  return {SYS_getdents64,
          [](const Arguments& arguments) -> std::optional<long> {
            // The thread that waits shares our memory.
            auto* buffer = reinterpret_cast<char*>(arguments[1]);
            const long got =
                ::syscall(SYS_getdents64, arguments[0], buffer, arguments[2]);
            for (long at = 0; at < got;) {
              unsigned short length = 0;
              std::memcpy(&length, buffer + at + offsetof(dirent64, d_reclen),
                          sizeof length);
              buffer[at + long{offsetof(dirent64, d_type)}] = DT_UNKNOWN;
              at += length;
            }
            return got < 0 ? -long{errno} : got;
          }};
}

}  // namespace

TEST_CASE("the reason of every refusal ends in what to do") {
  const auto help = [](int code) {
    return stint::file_error(code, "write", "a.yaml").help();
  };
  for (const int code : {EACCES, EPERM}) {
    CHECK(help(code) ==
          "check the permissions of the file and of its directory");
  }
  for (const int code : {ENOSPC, EDQUOT}) {
    CHECK(help(code) == "make room on the disk and run the command again");
  }
  for (const int code : {EMFILE, ENFILE}) {
    CHECK(help(code) ==
          "close other programs, or raise the limit with `ulimit -n`");
  }
  CHECK(help(EROFS) ==
        "make the file system writable and run the command again");
  CHECK(help(EIO) == "the device may be failing: look at the system's log");
  CHECK(help(EEXIST).empty());
  CHECK(stint::file_error(ENOSPC, "write", "a.yaml").what() ==
        std::string("cannot write `a.yaml`: no space left on device"));
  CHECK(stint::file_error(ELIBSCN, "open", "").what() ==
        std::string("cannot open the program's directory: .lib section in "
                    "a.out corrupted"));
}

TEST_CASE("an error of the path is told from one of the device") {
  for (const int code : {ELOOP, EISDIR, ENXIO, EFBIG, ENOTDIR}) {
    CHECK(stint::is_no_file(FileError(code, "x")));
  }
  for (const int code : {EIO, EACCES, EMFILE}) {
    CHECK_FALSE(stint::is_no_file(FileError(code, "x")));
  }
}

TEST_CASE("a program that is not there cannot be opened") {
  CHECK(thrown_by([] { const PosixFileSystem files("/nowhere/at all"); }) ==
        Thrown{ENOENT,
               "cannot open `/nowhere/at all`: no such file or directory"});
}

TEST_CASE("a kernel without openat2 is as strict") {
  const TemporaryDirectory home;
  home.save("folder/a.yaml", "a\n");
  fs::create_symlink("folder", home.path("link"));
  with_kernel({refuse(SYS_openat2, ENOSYS)}, [&] {
    const PosixFileSystem files(home.path());
    CHECK(stint::read_file(files, "folder/a.yaml") == "a\n");
    CHECK_THROWS_AS(stint::read_file(files, "link/a.yaml"), FileError);
    CHECK_THROWS_AS(stint::read_file(files, "link/b/a.yaml"), FileError);
  });
}

TEST_CASE("types are looked up where the names come without") {
  const TemporaryDirectory home;
  home.save("a.yaml", "a\n");
  fs::create_directory(home.path("folder"));
  fs::create_symlink("a.yaml", home.path("link"));
  REQUIRE(::mkfifo(home.path("pipe").c_str(), 0600) == 0);
  const PosixFileSystem files(home.path());
  const std::vector<stint::DirEntry> expected{{"a.yaml", FileType::regular},
                                              {"folder", FileType::directory},
                                              {"link", FileType::symlink},
                                              {"pipe", FileType::other}};
  std::vector<stint::DirEntry> entries;
  with_kernel({}, [&] { entries = stint::list_directory(files, ""); });
  CHECK(entries == expected);
  with_kernel({names_only()},
              [&] { entries = stint::list_directory(files, ""); });
  CHECK(entries == expected);
  // The first name is removed between the two calls.
  const auto gone = [](const Arguments& arguments) -> std::optional<long> {
    const auto* name = reinterpret_cast<const char*>(arguments[1]);
    if (std::string_view(name) != "a.yaml") return std::nullopt;
    return -ENOENT;
  };
  with_kernel({names_only(), {SYS_newfstatat, gone}},
              [&] { entries = stint::list_directory(files, ""); });
  CHECK(entries.front() == stint::DirEntry{"a.yaml", FileType::other});
  CHECK(entries.back() == expected.back());
}

TEST_CASE("a directory that cannot be listed is named, and closed again") {
  const TemporaryDirectory home;
  home.save("students/a.yaml", "a\n");
  const PosixFileSystem files(home.path());
  const auto directory = files.open_directory("students");
  const std::size_t before = open_descriptors();
  std::vector<stint::DirEntry> entries;
  const auto list = [&] { directory->list(entries); };
  CHECK(thrown_under({refuse(SYS_openat, EMFILE)}, list) ==
        Thrown{EMFILE, "cannot list `students`: too many open files"});
  CHECK(thrown_under(refuse_fstat(1, ENOMEM), list) ==
        Thrown{ENOMEM, "cannot list `students`: cannot allocate memory"});
  CHECK(thrown_under({refuse(SYS_getdents64, EIO)}, list) ==
        Thrown{EIO, "cannot list `students`: input/output error"});
  CHECK(open_descriptors() == before);
}

TEST_CASE("what stands in the place of a directory is named") {
  const TemporaryDirectory home;
  home.save("students", "no folder\n");
  const PosixFileSystem files(home.path());
  CHECK(thrown_by([&] { files.open_directory("students"); }) ==
        Thrown{ENOTDIR, "`students` is not below directories only"});
  CHECK_FALSE(files.stat("students/a.yaml"));
  CHECK_FALSE(files.is_writable_directory("students"));
  CHECK_FALSE(files.is_writable_directory("nowhere"));
  CHECK(files.is_writable_directory(""));
  bool writable = true;
  with_kernel({refuse(SYS_faccessat2, EACCES), refuse(SYS_faccessat, EACCES)},
              [&] { writable = files.is_writable_directory(""); });
  CHECK_FALSE(writable);
}

TEST_CASE("a socket and a device without a driver are no files") {
  const TemporaryDirectory home;
  const PosixFileSystem files(home.path());
  const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address = {};
  address.sun_family = AF_UNIX;
  home.path("socket").copy(address.sun_path, sizeof address.sun_path - 1);
  const auto* name = reinterpret_cast<const sockaddr*>(&address);
  REQUIRE(::bind(fd, name, sizeof address) == 0);
  ::close(fd);
  home.save("device", "");
  CHECK(thrown_by([&] { stint::read_file(files, "socket"); }) ==
        Thrown{ENXIO, "`socket` is a device, FIFO or socket, not a file"});
  CHECK(thrown_under({refuse(SYS_openat, ENODEV)},
                     [&] { stint::read_file(files, "device"); }) ==
        Thrown{ENXIO, "`device` is a device, FIFO or socket, not a file"});
  stint::FileStamp stamp;
  std::string bytes;
  const auto directory = files.open_directory("");
  fs::create_directory(home.path("folder"));
  CHECK(thrown_by([&] { directory->read("folder", bytes, &stamp); }) ==
        Thrown{EISDIR, "`folder` is a directory, not a file"});
}

TEST_CASE("a stamp comes with every size of file") {
  const TemporaryDirectory home;
  const PosixFileSystem files(home.path());
  const auto directory = files.open_directory("");
  for (const std::size_t size : {0UL, 10UL, 512UL, 40'000UL}) {
    home.save("f", std::string(size, 'x'));
    std::string bytes;
    stint::FileStamp stamp;
    REQUIRE(directory->read("f", bytes, &stamp));
    CHECK(bytes == std::string(size, 'x'));
    CHECK(stamp == files.stat("f")->stamp);
  }
}

TEST_CASE("a read goes on after a signal, and ends at an error") {
  const TemporaryDirectory home;
  home.save("a.yaml", "name: a\n");
  const PosixFileSystem files(home.path());
  std::optional<std::string> bytes;
  const auto read = [&] { bytes = stint::read_file(files, "a.yaml"); };
  CHECK(thrown_under({refuse_nth(1, SYS_pread64, EINTR)}, read) == Thrown{});
  CHECK(bytes == "name: a\n");
  CHECK(thrown_under({refuse(SYS_pread64, EIO)}, read) ==
        Thrown{EIO, "cannot read `a.yaml`: input/output error"});
  home.save("a.yaml", "");
  CHECK(thrown_under(refuse_fstat(1, EIO), read) ==
        Thrown{EIO, "cannot read `a.yaml`: input/output error"});
}

TEST_CASE("a file past its limit is refused with the limit") {
  const TemporaryDirectory home;
  home.save("a.yaml", std::string(40'000, 'x'));
  const PosixFileSystem files(home.path());
  CHECK(thrown_by([&] { stint::read_file(files, "a.yaml", 20'000); }) ==
        Thrown{EFBIG, "`a.yaml` has more than 20000 bytes"});
  CHECK(thrown_by([&] { stint::read_file(files, "a.yaml", 511); }) ==
        Thrown{EFBIG, "`a.yaml` has more than 511 bytes"});
}

TEST_CASE("a write goes on after a signal, and ends at an error") {
  const TemporaryDirectory home;
  PosixFileSystem files(home.path());
  with_kernel({refuse_nth(1, SYS_write, EINTR)},
              [&] { files.create("a.yaml", 0666)->write("name: a\n"); });
  CHECK(home.text("a.yaml") == "name: a\n");
  const auto file = files.create("b.yaml", 0666);
  CHECK(thrown_under({refuse(SYS_write, ENOSPC)}, [&] {
          file->write("name: b\n");
        }) == Thrown{ENOSPC, "cannot write `b.yaml`: no space left on device"});
  CHECK(thrown_under({refuse(SYS_fsync, EIO)}, [&] { file->sync(); }) ==
        Thrown{EIO, "cannot sync `b.yaml`: input/output error"});
  CHECK(thrown_by([&] { files.create("b.yaml", 0666); }) ==
        Thrown{EEXIST, "cannot create `b.yaml`: file exists"});
}

TEST_CASE("a file system that lacks a rename says so, others say why") {
  const TemporaryDirectory home;
  home.save("a", "a\n");
  home.save("b", "b\n");
  PosixFileSystem files(home.path());
  for (const int code : {EINVAL, ENOSYS}) {
    const std::vector<Answer> old{refuse(SYS_renameat2, code)};
    CHECK(thrown_under(old, [&] { files.exchange("a", "b"); }) ==
          Thrown{ENOTSUP, "cannot exchange `b`: operation not supported"});
    CHECK(thrown_under(old, [&] { files.rename_no_replace("a", "c"); }) ==
          Thrown{ENOTSUP,
                 "cannot move a file to `c`: operation not "
                 "supported"});
  }
  CHECK(thrown_under({refuse(SYS_renameat2, EIO)}, [&] {
          files.exchange("a", "b");
        }) == Thrown{EIO, "cannot exchange `b`: input/output error"});
  CHECK(thrown_under(
            {refuse(SYS_renameat2, EINVAL), refuse(SYS_renameat, EINVAL)}, [&] {
              files.rename("a", "b");
            }) == Thrown{EINVAL, "cannot replace `b`: invalid argument"});
  CHECK(thrown_by([&] { files.rename("missing", "b"); }) ==
        Thrown{ENOENT, "cannot replace `missing`: no such file or directory"});
  CHECK(thrown_by([&] { files.rename_no_replace("a", "b"); }) ==
        Thrown{EEXIST, "cannot move a file to `b`: file exists"});
  CHECK(home.text("a") == "a\n");
  CHECK(home.text("b") == "b\n");
}

TEST_CASE("names that cannot be looked at, removed or made are named") {
  const TemporaryDirectory home;
  home.save("folder/a", "a\n");
  PosixFileSystem files(home.path());
  CHECK(thrown_under({refuse(SYS_newfstatat, EACCES)}, [&] {
          files.stat("folder/a");
        }) == Thrown{EACCES, "cannot look at `folder/a`: permission denied"});
  CHECK(thrown_by([&] { files.unlink("folder/b"); }) ==
        Thrown{ENOENT, "cannot remove `folder/b`: no such file or directory"});
  CHECK(thrown_by([&] { files.make_directory("folder", 0777); }) ==
        Thrown{EEXIST, "cannot make `folder`: file exists"});
  CHECK(thrown_by([&] { files.remove_directory("folder"); }) ==
        Thrown{ENOTEMPTY, "cannot remove `folder`: directory not empty"});
  CHECK(home.text("folder/a") == "a\n");
}

TEST_CASE("a name that a directory cannot look at is named, with its folder") {
  const TemporaryDirectory home;
  home.save("students/a.yaml", "a: 1\n");
  const PosixFileSystem files(home.path());
  const auto directory = files.open_directory("students");
  CHECK(directory->stat("a.yaml")->type == stint::FileType::regular);
  CHECK_FALSE(directory->stat("b.yaml"));
  CHECK(thrown_under({refuse(SYS_newfstatat, EIO)},
                     [&] { directory->stat("a.yaml"); }) ==
        Thrown{EIO, "cannot look at `students/a.yaml`: input/output error"});
}

TEST_CASE("a sync that failed is told from one that does not exist") {
  const TemporaryDirectory home;
  fs::create_directory(home.path("folder"));
  PosixFileSystem files(home.path());
  const auto one = [&] { files.sync_directory("folder"); };
  const auto all = [&] { files.sync_all(); };
  CHECK(thrown_by(all) == Thrown{});
  CHECK(thrown_under({refuse(SYS_fsync, EINVAL)}, one) == Thrown{});
  CHECK(thrown_under({refuse(SYS_fsync, EIO)}, one) ==
        Thrown{EIO, "cannot sync `folder`: input/output error"});
  CHECK(thrown_under({refuse(SYS_syncfs, EIO)}, all) ==
        Thrown{EIO,
               "cannot sync the program's directory: input/output "
               "error"});
  CHECK(thrown_under({refuse(SYS_syncfs, ENOSYS)}, all).code == ENOTSUP);
}

TEST_CASE("a lock is refused for whatever is no file, and never waits for it") {
  const TemporaryDirectory home;
  REQUIRE(::mkfifo(home.path("pipe").c_str(), 0600) == 0);
  PosixFileSystem files(home.path());
  const auto lock = [&files](const std::string& path) {
    return files.lock(path, stint::LockMode::exclusive, stint::LockWait::never);
  };
  CHECK(thrown_by([&] { lock("pipe"); }) ==
        Thrown{ENXIO, "`pipe` is a device, FIFO or socket, not a file"});
  CHECK(thrown_under(refuse_fstat(1, EIO), [&] { lock("lock"); }) ==
        Thrown{EIO, "cannot lock `lock`: input/output error"});
  CHECK(thrown_under({refuse(SYS_flock, ENOLCK)}, [&] { lock("lock"); }) ==
        Thrown{ENOLCK, "cannot lock `lock`: no locks available"});
  std::unique_ptr<stint::FileLock> held;
  with_kernel({refuse_nth(1, SYS_flock, EINTR)}, [&] { held = lock("lock"); });
  REQUIRE(held);
  CHECK(lock("lock") == nullptr);
  held->note("a long note");
  held->note("short");
  CHECK(home.text("lock") == "short");
  with_kernel({refuse(SYS_ftruncate, EIO)}, [&] { held->note("lost"); });
  CHECK(home.text("lock") == "short");
  CHECK(lock("lock") == nullptr);
}
