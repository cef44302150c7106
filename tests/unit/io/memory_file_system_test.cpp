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

TEST_CASE("a disk in memory refuses what is of the wrong type") {
  MemoryFileSystem disk;
  disk.save("a", "a");
  disk.save("folder/b", "b");
  disk.save("full/c", "c");
  disk.put_special("link", stint::FileType::symlink);
  CHECK(code_of([&] { disk.open_directory("a"); }) == ENOTDIR);
  CHECK(code_of([&] { disk.open_directory("link"); }) == ELOOP);
  CHECK(code_of([&] { disk.stat("a/b/c"); }) == ENOTDIR);
  CHECK(code_of([&] { disk.stat("link/b/c"); }) == ELOOP);
  CHECK(code_of([&] { disk.create("a/b", 0666); }) == ENOTDIR);
  CHECK(code_of([&] { disk.save("link/b", "b"); }) == ELOOP);
  CHECK(code_of([&] { disk.make_directory("a/b", 0777); }) == ENOTDIR);
  CHECK(code_of([&] { disk.erase("a/b"); }) == ENOTDIR);
  CHECK(code_of([&] { disk.erase("link/b"); }) == ELOOP);
  CHECK(code_of([&] { disk.copy_attributes("a", "none"); }) == ENOENT);
  CHECK(code_of([&] { disk.rename("none", "a"); }) == ENOENT);
  CHECK(code_of([&] { disk.rename("a", "folder"); }) == EISDIR);
  CHECK(code_of([&] { disk.rename("folder", "full"); }) == ENOTEMPTY);
  CHECK(code_of([&] { disk.remove_directory("a"); }) == ENOTDIR);
  CHECK(code_of([&] {
          disk.lock("folder", stint::LockMode::shared, stint::LockWait::never);
        }) == EISDIR);
  CHECK(disk.contents() == std::map<std::string, std::string>{
                               {"a", "a"}, {"folder/b", "b"}, {"full/c", "c"}});
}

TEST_CASE("a directory in memory can be closed to writers") {
  MemoryFileSystem disk;
  disk.save("folder/b", "b");
  CHECK(disk.is_writable_directory("folder"));
  disk.set_mode("folder", 0555);
  CHECK_FALSE(disk.is_writable_directory("folder"));
  CHECK_FALSE(disk.is_writable_directory("folder/b"));
  CHECK_FALSE(disk.is_writable_directory("none"));
}

TEST_CASE("a directory in memory tells what is at a name, as its path does") {
  MemoryFileSystem disk;
  disk.save("folder/a", "a");
  const auto folder = disk.open_directory("folder");
  CHECK(folder->stat("a")->stamp == disk.stat("folder/a")->stamp);
  CHECK(folder->stat("")->stamp == disk.stat("folder")->stamp);
  CHECK(folder->stat("")->type == stint::FileType::directory);
  CHECK_FALSE(folder->stat("none"));
}

TEST_CASE("an exchange swaps inodes, and a save makes a new one") {
  MemoryFileSystem disk;
  disk.save("a", "one");
  disk.save("b", "two");
  const auto before = disk.stat("a")->stamp;
  disk.exchange("a", "b");
  CHECK(disk.stat("b")->stamp == before);
  std::string bytes;
  stint::FileStamp stamp;
  REQUIRE(disk.open_directory("")->read("b", bytes, &stamp));
  CHECK(bytes == "one");
  CHECK(stamp == before);
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
