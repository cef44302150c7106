#include "stint/io/memory_file_system.hpp"

#include <cerrno>

#include <doctest/doctest.h>

#include "stint/io/lock.hpp"

using stint::MemoryFileSystem;

namespace {

template <typename Act>
int code_of(const Act& act) {
  try {
    act();
    return 0;
  } catch (const stint::FileError& error) {
    return error.code();
  }
}

}  // namespace

TEST_CASE("a disk in memory refuses what Linux refuses") {
  MemoryFileSystem disk;
  disk.save("a", "a");
  disk.save("folder/b", "b");
  disk.put_special("link", stint::FileType::symlink);
  CHECK(code_of([&] { disk.create("a", 0666); }) == EEXIST);
  CHECK(code_of([&] { disk.create("none/a", 0666); }) == ENOENT);
  CHECK(code_of([&] { disk.unlink("none"); }) == ENOENT);
  CHECK(code_of([&] { disk.unlink("folder"); }) == EISDIR);
  CHECK(code_of([&] { disk.remove_directory("folder"); }) == ENOTEMPTY);
  CHECK(code_of([&] { disk.exchange("a", "none"); }) == ENOENT);
  CHECK(code_of([&] { disk.rename_no_replace("a", "folder/b"); }) == EEXIST);
  CHECK(code_of([&] { stint::read_file(disk, "link"); }) == ELOOP);
  CHECK(code_of([&] { stint::read_file(disk, "link/x"); }) == ELOOP);
  CHECK(code_of([&] { stint::read_file(disk, "a", 0); }) == EFBIG);
}

TEST_CASE("an exchange swaps inodes, and a save makes a new one") {
  MemoryFileSystem disk;
  disk.save("a", "one");
  disk.save("b", "two");
  const auto before = disk.stat("a")->stamp;
  disk.exchange("a", "b");
  CHECK(disk.stat("b")->stamp == before);
  CHECK(stint::read_file(disk, "a") == "two");
  disk.save("b", "one");
  CHECK_FALSE(disk.stat("b")->stamp == before);
}

TEST_CASE("a kill stops everything, and leaves half of what was written") {
  MemoryFileSystem disk;
  disk.kill_at(3);
  const auto file = disk.create("a", 0666);
  CHECK_THROWS_AS(file->write("abcdef"), stint::Killed);
  CHECK_THROWS_AS(disk.stat("a"), stint::Killed);
  const MemoryFileSystem left(disk);
  CHECK(left.contents().at("a") == "abc");
}

TEST_CASE("one operation fails, and the next works") {
  MemoryFileSystem disk;
  disk.fail_at(2, ENOSPC);
  CHECK_FALSE(disk.stat("a"));
  CHECK(code_of([&] { disk.create("a", 0666); }) == ENOSPC);
  CHECK(code_of([&] { disk.create("a", 0666); }) == 0);
}

TEST_CASE("readers share a lock, a writer has it alone") {
  MemoryFileSystem disk;
  CHECK_FALSE(stint::Lock::shared(disk).is_held());
  {
    const auto writer = stint::Lock::exclusive(disk, "the writer");
    CHECK(writer.is_exclusive());
    CHECK(disk.contents(".stint").at(".stint/lock") == "the writer\n");
    CHECK(disk.lock(".stint/lock", stint::LockMode::shared,
                    stint::LockWait::never) == nullptr);
  }
  CHECK(disk.contents(".stint").at(".stint/lock").empty());
  const auto first = stint::Lock::shared(disk);
  const auto second = stint::Lock::shared(disk);
  CHECK(second.is_held());
  CHECK(code_of([&] { stint::Lock::exclusive(disk, "writer"); }) == EDEADLK);
}
