#include "stint/io/lock.hpp"

#include <cerrno>
#include <chrono>
#include <memory>
#include <thread>

#include <doctest/doctest.h>
#include <sys/syscall.h>

#include "stint/io/memory_file_system.hpp"
#include "stint/io/posix_file_system.hpp"
#include "unit/io/kernel.hpp"
#include "unit/io/temporary_directory.hpp"

using stint::Lock;
using stint::MemoryFileSystem;

namespace {

constexpr const char* ignore_path = ".stint/.gitignore";

int code_of(MemoryFileSystem& disk) {
  try {
    Lock::exclusive(disk, "test");
    return 0;
  } catch (const stint::FileError& error) {
    return error.code();
  }
}

}  // namespace

TEST_CASE("a second writer may make the home of the lock first") {
  MemoryFileSystem disk;
  disk.before_each([&](std::uint64_t, const std::string& name) {
    if (name != "make_directory" || disk.contents(".stint").size() > 0) return;
    disk.save(".stint/other", "");
  });
  CHECK(Lock::exclusive(disk, "test").is_exclusive());
}

TEST_CASE("a program that cannot be written to cannot be locked") {
  MemoryFileSystem disk;
  disk.fail_always("make_directory", EROFS);
  CHECK(code_of(disk) == EROFS);
  CHECK(disk.contents(".stint").empty());
}

TEST_CASE("git is told to leave the lock out, once and whole") {
  MemoryFileSystem disk;
  { const Lock lock = Lock::exclusive(disk, "test"); }
  CHECK(disk.contents(".stint").at(ignore_path) == "*\n");
  // Whoever was interrupted before the text has left an empty file.
  disk.save(ignore_path, "");
  { const Lock lock = Lock::exclusive(disk, "test"); }
  CHECK(disk.contents(".stint").at(ignore_path) == "*\n");
  disk.save(ignore_path, "tx\n");
  { const Lock lock = Lock::exclusive(disk, "test"); }
  CHECK(disk.contents(".stint").at(ignore_path) == "tx\n");
  // It is no more than a courtesy.
  disk.erase(ignore_path);
  disk.fail_always("create", ENOSPC);
  CHECK(Lock::exclusive(disk, "test").is_held());
}

TEST_CASE("a lock says who holds it until it is released or moved") {
  MemoryFileSystem disk;
  MemoryFileSystem second;
  Lock lock = Lock::exclusive(disk, "`stint log`, process 1");
  CHECK(disk.contents(".stint").at(".stint/lock") ==
        "`stint log`, process 1\n");
  Lock other = std::move(lock);
  CHECK(other.is_held());
  other = Lock::exclusive(second, "second");
  CHECK(disk.contents(".stint").at(".stint/lock").empty());
  CHECK(second.contents(".stint").at(".stint/lock") == "second\n");
}

TEST_CASE("who is let in within a second is told nothing") {
  const TemporaryDirectory home;
  stint::PosixFileSystem files(home.path());
  auto held = std::make_unique<Lock>(Lock::exclusive(files, "first"));
  bool told = false;
  const auto begin = std::chrono::steady_clock::now();
  std::thread other([&] {
    stint::PosixFileSystem mine(home.path());
    Lock::exclusive(mine, "second", [&](const std::string&) { told = true; });
  });
  std::this_thread::sleep_for(std::chrono::milliseconds(100));
  held.reset();
  other.join();
  // A busy machine may have let it wait for longer.
  const auto waited = std::chrono::steady_clock::now() - begin;
  CHECK((!told || waited >= std::chrono::seconds(1)));
}

TEST_CASE("who waits is told so even if the holder cannot be read") {
  const TemporaryDirectory home;
  stint::PosixFileSystem files(home.path());
  auto held = std::make_unique<Lock>(Lock::exclusive(files, "first"));
  std::string told = "nobody";
  with_kernel({refuse(SYS_pread64, EIO)}, [&] {
    stint::PosixFileSystem mine(home.path());
    Lock::exclusive(mine, "second", [&](const std::string& holder) {
      told = holder;
      held.reset();
    });
  });
  CHECK(told.empty());
}

TEST_CASE("who asks for no word waits in silence") {
  const TemporaryDirectory home;
  stint::PosixFileSystem files(home.path());
  auto held = std::make_unique<Lock>(Lock::exclusive(files, "first"));
  bool in = false;
  std::thread other([&] {
    stint::PosixFileSystem mine(home.path());
    in = Lock::exclusive(mine, "second").is_held();
  });
  std::this_thread::sleep_for(std::chrono::milliseconds(100));
  CHECK(home.text(".stint/lock") == "first\n");
  held.reset();
  other.join();
  CHECK(in);
}
