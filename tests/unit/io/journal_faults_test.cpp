// A disk that fails, and goes on failing: what the command says, what readers
// see, and what the next command makes of it.

#include <cerrno>

#include <doctest/doctest.h>

#include "stint/io/journal.hpp"
#include "stint/io/memory_file_system.hpp"
#include "stint/io/overlay.hpp"

using stint::FilePatch;
using stint::MemoryFileSystem;

namespace {

using Contents = std::map<std::string, std::string>;

/// What is said of a commit: the message, with `?` before it if the change was
/// made but not confirmed.
std::string commit(MemoryFileSystem& disk,
                   const std::vector<FilePatch>& patches) {
  try {
    const stint::Lock lock = stint::Lock::exclusive(disk, "test");
    stint::Journal(disk, lock).commit(patches, {}, "a change");
    return "done";
  } catch (const stint::Unconfirmed& error) {
    return std::string("? ") + error.what();
  } catch (const stint::Error& error) {
    return error.what();
  }
}

stint::Recovery::Outcome recover(MemoryFileSystem& disk) {
  disk.clear_faults();
  const stint::Lock lock = stint::Lock::exclusive(disk, "next");
  return stint::Journal(disk, lock).recover().outcome;
}

/// What a reader sees of the file.
std::string seen(const MemoryFileSystem& disk, const std::string& path) {
  const stint::Overlay overlay = stint::read_overlay(disk);
  return stint::read_file_through(disk, overlay, path).value_or("nothing");
}

/// Two files, and the change of both.
struct Two {
  MemoryFileSystem disk;
  std::vector<FilePatch> patches{{"a", "old a\n", "new a\n"},
                                 {"b", "old b\n", "new b\n"}};

  Two() {
    disk.save("a", "old a\n");
    disk.save("b", "old b\n");
  }
};

[[noreturn]] void fail() { throw stint::FileError(EIO, "the disk failed"); }

}  // namespace

TEST_CASE("a change that can go neither on nor back is seen as made") {
  Two two;
  int exchanges = 0;
  two.disk.before_each([&](std::uint64_t, const std::string& name) {
    if (name == "exchange" && ++exchanges > 1) fail();
  });
  CHECK(commit(two.disk, two.patches) ==
        "? the change was made, but the device did not confirm it: the disk "
        "failed");
  two.disk.clear_faults();
  CHECK(seen(two.disk, "a") == "new a\n");
  CHECK(seen(two.disk, "b") == "new b\n");
  CHECK(recover(two.disk) == stint::Recovery::Outcome::finished);
  CHECK(two.disk.contents() == Contents{{"a", "new a\n"}, {"b", "new b\n"}});
}

TEST_CASE("a change that a person stopped is seen as not made") {
  Two two;
  bool failing = false;
  two.disk.before_each([&](std::uint64_t, const std::string& name) {
    if (name != "exchange") return;
    if (failing) fail();
    two.disk.save("a", "a person's\n");
    failing = true;
  });
  CHECK(commit(two.disk, two.patches) ==
        "`a` was saved by someone else at this moment; then: the disk failed");
  two.disk.clear_faults();
  CHECK(seen(two.disk, "a") == "a person's\n");
  CHECK(seen(two.disk, "b") == "old b\n");
  CHECK(recover(two.disk) == stint::Recovery::Outcome::taken_back);
  CHECK(two.disk.contents() ==
        Contents{{"a", "a person's\n"}, {"b", "old b\n"}});
}

TEST_CASE("a change whose record is gone was taken back, synced or not") {
  Two two;
  int homes = 0;
  bool exchanged = false;
  two.disk.before_each([&](std::uint64_t, const std::string& name) {
    if (name == "exchange" && !std::exchange(exchanged, true)) fail();
    // The record has been removed, and its directory is to be synced.
    if (name == "unlink" && exchanged) homes = 1;
    if (name == "sync_directory" && homes == 1) fail();
  });
  CHECK(commit(two.disk, two.patches) ==
        "the disk failed; then: the disk failed");
  CHECK(recover(two.disk) == stint::Recovery::Outcome::nothing);
  CHECK(two.disk.contents() == Contents{{"a", "old a\n"}, {"b", "old b\n"}});
}

TEST_CASE("a decision that can be neither synced nor taken back stands") {
  Two two;
  bool decided = false;
  two.disk.before_each([&](std::uint64_t, const std::string& name) {
    decided = decided || name == "rename";
    if (decided && (name == "sync_directory" || name == "unlink")) fail();
  });
  CHECK(commit(two.disk, two.patches) ==
        "? the change was made, but the device did not confirm it: the disk "
        "failed");
  two.disk.clear_faults();
  CHECK(seen(two.disk, "a") == "new a\n");
  CHECK(recover(two.disk) == stint::Recovery::Outcome::finished);
  CHECK(two.disk.contents() == Contents{{"a", "new a\n"}, {"b", "new b\n"}});
}

TEST_CASE("a single file that was exchanged and cannot be read is made") {
  Two two;
  bool exchanged = false;
  two.disk.before_each([&](std::uint64_t, const std::string& name) {
    if (exchanged && name == "read") fail();
    exchanged = exchanged || name == "exchange";
  });
  CHECK(commit(two.disk, {two.patches[0]}) ==
        "? the change was made, but the device did not confirm it: the disk "
        "failed");
  CHECK(recover(two.disk) == stint::Recovery::Outcome::finished);
  CHECK(two.disk.contents() == Contents{{"a", "new a\n"}, {"b", "old b\n"}});
}

TEST_CASE("a single file that was brought back is not made") {
  Two two;
  int exchanges = 0;
  int reads = 0;
  two.disk.before_each([&](std::uint64_t, const std::string& name) {
    if (name == "exchange") ++exchanges, reads = 0;
    // The first look after each exchange fails.
    if (name == "read" && exchanges > 0 && ++reads == 1) fail();
  });
  CHECK(commit(two.disk, {two.patches[0]}) ==
        "the disk failed; then: the disk failed");
  CHECK(two.disk.contents() == Contents{{"a", "old a\n"}, {"b", "old b\n"}});
  CHECK(recover(two.disk) == stint::Recovery::Outcome::nothing);
}

TEST_CASE("a single file that was never exchanged is not made") {
  Two two;
  bool tried = false;
  two.disk.before_each([&](std::uint64_t, const std::string& name) {
    tried = tried || name == "exchange";
    if (tried && (name == "exchange" || name == "read")) fail();
  });
  CHECK(commit(two.disk, {two.patches[0]}) ==
        "the disk failed; then: the disk failed");
  CHECK(recover(two.disk) == stint::Recovery::Outcome::nothing);
  CHECK(two.disk.contents() == Contents{{"a", "old a\n"}, {"b", "old b\n"}});
}

TEST_CASE("without exchange, too, a person who saves first is named") {
  MemoryFileSystem disk(MemoryFileSystem::Missing{.exchange = true});
  disk.save("a", "old a\n");
  disk.before_each([&](std::uint64_t, const std::string& name) {
    if (name == "exchange") disk.save("a", "a person's\n");
  });
  CHECK(commit(disk, {{"a", "old a\n", "new a\n"}}) ==
        "`a` was saved by someone else at this moment");
  CHECK(disk.contents() == Contents{{"a", "a person's\n"}});
}

TEST_CASE("an edit between the last look and the taking back is kept") {
  Two two;
  int exchanges = 0;
  two.disk.before_each([&](std::uint64_t, const std::string& name) {
    if (name != "exchange") return;
    ++exchanges;
    if (exchanges == 2) fail();  // that of `b`, so that `a` is taken back …
    if (exchanges == 3) two.disk.save("a", "a person's\n");  // … edited
  });
  CHECK(commit(two.disk, two.patches) == "the disk failed");
  CHECK(two.disk.contents() ==
        Contents{{"a", "a person's\n"}, {"b", "old b\n"}});
}

TEST_CASE("a file that a person brings back first is the person's") {
  Two two;
  two.patches[0].after.reset();
  int moves = 0;
  two.disk.before_each([&](std::uint64_t, const std::string& name) {
    if (name == "exchange") fail();
    if (name == "rename_no_replace" && ++moves == 2)
      two.disk.save("a", "a person's\n");
  });
  CHECK(commit(two.disk, two.patches) == "the disk failed");
  CHECK(two.disk.contents() ==
        Contents{{"a", "a person's\n"}, {"b", "old b\n"}});
}

TEST_CASE("a directory that cannot be removed again stops the taking back") {
  MemoryFileSystem disk;
  disk.save("z", "old z\n");
  disk.before_each([&](std::uint64_t, const std::string& name) {
    if (name == "exchange" || name == "remove_directory") fail();
  });
  CHECK(commit(disk, {{"new/b", std::nullopt, "new b\n"},
                      {"z", "old z\n", "new z\n"}}) ==
        "? the change was made, but the device did not confirm it: the disk "
        "failed");
  CHECK(recover(disk) == stint::Recovery::Outcome::finished);
  CHECK(disk.contents() == Contents{{"new/b", "new b\n"}, {"z", "new z\n"}});
}

TEST_CASE("a full disk whose leavings stay is cleaned by the next command") {
  Two two;
  two.disk.before_each([&](std::uint64_t, const std::string& name) {
    if (name == "write") throw stint::FileError(ENOSPC, "no room");
    if (name == "remove_directory") fail();
  });
  CHECK(commit(two.disk, two.patches).ends_with("no room"));
  CHECK(two.disk.stat(".stint/tx"));
  CHECK(recover(two.disk) == stint::Recovery::Outcome::nothing);
  CHECK_FALSE(two.disk.stat(".stint/tx"));
  CHECK(two.disk.contents() == Contents{{"a", "old a\n"}, {"b", "old b\n"}});
}
