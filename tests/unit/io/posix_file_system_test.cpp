#include "stint/io/posix_file_system.hpp"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "stint/io/atomic_file.hpp"
#include "stint/io/journal.hpp"
#include "stint/io/lock.hpp"
#include "stint/io/memory_file_system.hpp"
#include "stint/io/overlay.hpp"
#include "unit/io/temporary_directory.hpp"

namespace fs = std::filesystem;
using stint::PosixFileSystem;

namespace {

std::string read_error(const PosixFileSystem& files, const std::string& path) {
  try {
    stint::read_file(files, path);
    return "no error";
  } catch (const stint::FileError& error) {
    return error.what();
  }
}

void commit(stint::FileSystem& files, std::vector<stint::FilePatch> patches) {
  const stint::Lock lock = stint::Lock::exclusive(files, "test");
  stint::Journal journal(files, lock);
  journal.recover();
  journal.commit(std::move(patches), {}, "a change");
}

/// The exit status of a child process that runs `act`.
template <typename Act>
int in_child(const Act& act) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(act());
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

TEST_CASE("a directory lists its names in order, with their types") {
  const TemporaryDirectory home;
  home.save("b.yaml", "b");
  home.save("a.yaml", "a");
  home.save("folder/x", "x");
  fs::create_symlink("a.yaml", home.path("link"));
  const PosixFileSystem files(home.path());
  const std::vector<stint::DirEntry> expected{
      {"a.yaml", stint::FileType::regular},
      {"b.yaml", stint::FileType::regular},
      {"folder", stint::FileType::directory},
      {"link", stint::FileType::symlink}};
  CHECK(stint::list_directory(files, "") == expected);
  CHECK(stint::list_directory(files, "missing").empty());
}

TEST_CASE("files of every size are read whole") {
  const TemporaryDirectory home;
  const PosixFileSystem files(home.path());
  for (const std::size_t size :
       {0UL, 1UL, 511UL, 512UL, 4096UL, 16383UL, 16384UL, 16385UL, 32768UL,
        100'000UL, 1'048'576UL}) {
    CAPTURE(size);
    std::string bytes(size, 'x');
    for (std::size_t i = 0; i < size; ++i) {
      bytes[i] = static_cast<char>('a' + i % 23);
    }
    home.save("f", bytes);
    CHECK(stint::read_file(files, "f") == bytes);
    CHECK(stint::read_file(files, "f", size) == bytes);
    if (size > 0) {
      CHECK_THROWS_AS(stint::read_file(files, "f", size - 1), stint::FileError);
    }
  }
}

TEST_CASE("a stamp changes with a save, and only then") {
  const TemporaryDirectory home;
  home.save("f", "one");
  const PosixFileSystem files(home.path());
  const auto directory = files.open_directory("");
  std::string bytes;
  stint::FileStamp first;
  stint::FileStamp second;
  REQUIRE(directory->read("f", bytes, &first));
  REQUIRE(directory->read("f", bytes, &second));
  CHECK(first == second);
  CHECK(files.stat("f")->stamp == first);
  home.save("f", "four");
  REQUIRE(directory->read("f", bytes, &second));
  CHECK_FALSE(first == second);
  CHECK_FALSE(directory->read("missing", bytes));
}

TEST_CASE("what is no regular file is refused in words, without waiting") {
  for (const auto resolve : {PosixFileSystem::Resolve::at_once,
                             PosixFileSystem::Resolve::step_by_step}) {
    const TemporaryDirectory home;
    home.save("a.yaml", "a");
    home.save("folder/a.yaml", "a");
    fs::create_symlink("a.yaml", home.path("link"));
    fs::create_symlink("folder", home.path("linked"));
    fs::create_symlink("/etc", home.path("out"));
    REQUIRE(::mkfifo(home.path("fifo").c_str(), 0600) == 0);
    const PosixFileSystem files(home.path(), resolve);
    CHECK(read_error(files, "link") ==
          "`link` is, or leads through, a symbolic link");
    CHECK(read_error(files, "fifo") ==
          "`fifo` is a device, FIFO or socket, not a file");
    CHECK(read_error(files, "folder") == "`folder` is a directory, not a file");
    CHECK_THROWS_AS(stint::read_file(files, "linked/a.yaml"), stint::FileError);
    CHECK_THROWS_AS(stint::read_file(files, "out/hostname"), stint::FileError);
    CHECK_THROWS_AS(stint::read_file(files, "../x"), stint::FileError);
    CHECK(stint::read_file(files, "folder/a.yaml") == "a");
    CHECK_FALSE(stint::read_file(files, "nowhere/a.yaml"));
    CHECK_FALSE(files.stat("nowhere/a.yaml"));
  }
}

TEST_CASE("a FIFO that holds bytes is refused too") {
  const TemporaryDirectory home;
  REQUIRE(::mkfifo(home.path("fifo").c_str(), 0600) == 0);
  const int fd = ::open(home.path("fifo").c_str(), O_RDWR);
  REQUIRE(::write(fd, "name: x\n", 8) == 8);
  const PosixFileSystem files(home.path());
  CHECK(read_error(files, "fifo") ==
        "`fifo` is a device, FIFO or socket, not a file");
  ::close(fd);
}

TEST_CASE("a commit replaces, creates and removes, an undo takes it back") {
  for (const auto resolve : {PosixFileSystem::Resolve::at_once,
                             PosixFileSystem::Resolve::step_by_step}) {
    const TemporaryDirectory home;
    home.save("students/a.yaml", "old a\n");
    home.save("placements/p/b.yaml", "old b\n");
    PosixFileSystem files(home.path(), resolve);
    commit(files, {{"students/a.yaml", "old a\n", "new a\n"},
                   {"placements/p/b.yaml", "old b\n", std::nullopt},
                   {"placements/q/c.yaml", std::nullopt, "new c\n"}});
    CHECK(home.text("students/a.yaml") == "new a\n");
    CHECK(home.text("placements/q/c.yaml") == "new c\n");
    CHECK_FALSE(fs::exists(home.path("placements/p")));
    const auto entry = stint::last_change(files);
    REQUIRE(entry);
    CHECK(entry->summary == "a change");
    const stint::Lock lock = stint::Lock::exclusive(files, "test");
    stint::Journal(files, lock).undo(*entry);
    CHECK(home.text("students/a.yaml") == "old a\n");
    CHECK(home.text("placements/p/b.yaml") == "old b\n");
    CHECK_FALSE(fs::exists(home.path("placements/q")));
    CHECK_FALSE(stint::last_change(files));
  }
}

TEST_CASE("a commit of many files is made and undone") {
  const TemporaryDirectory home;
  PosixFileSystem files(home.path());
  std::vector<stint::FilePatch> patches;
  for (int i = 0; i < 300; ++i) {
    const std::string path = "students/s" + std::to_string(i) + ".yaml";
    home.save(path, "old");
    patches.push_back({path, "old", "new"});
  }
  commit(files, patches);
  for (const auto& patch : patches) CHECK(home.text(patch.path) == "new");
}

TEST_CASE("mode and user attributes survive a replacement and an undo") {
  const TemporaryDirectory home;
  home.save("a.yaml", "old\n");
  REQUIRE(::chmod(home.path("a.yaml").c_str(), 0640) == 0);
  const bool attributes =
      ::setxattr(home.path("a.yaml").c_str(), "user.note", "mine", 4, 0) == 0;
  PosixFileSystem files(home.path());
  const auto check = [&] {
    CHECK(files.stat("a.yaml")->mode == 0640);
    if (!attributes) return;
    std::string value(4, ' ');
    CHECK(::getxattr(home.path("a.yaml").c_str(), "user.note", value.data(),
                     4) == 4);
    CHECK(value == "mine");
  };
  commit(files, {{"a.yaml", "old\n", "new\n"}});
  check();
  commit(files, {{"a.yaml", "new\n", std::nullopt}});
  CHECK_FALSE(files.stat("a.yaml"));
  const stint::Lock lock = stint::Lock::exclusive(files, "test");
  stint::Journal(files, lock).undo(*stint::last_change(files));
  CHECK(home.text("a.yaml") == "new\n");
  check();
}

TEST_CASE("old versions of guarded files are not shown to others") {
  const TemporaryDirectory home;
  home.save("private/a.yaml", "old\n");
  REQUIRE(::chmod(home.path("private").c_str(), 0700) == 0);
  PosixFileSystem files(home.path());
  commit(files, {{"private/a.yaml", "old\n", "new\n"}});
  CHECK(files.stat(".stint/undo/1")->mode == 0700);
}

TEST_CASE("all conflicts are listed at once, and nothing is changed") {
  const TemporaryDirectory home;
  home.save("a.yaml", "edited\n");
  home.save("b.yaml", "here\n");
  home.save("d.yaml", "d\n");
  fs::create_symlink("a.yaml", home.path("link"));
  PosixFileSystem files(home.path());
  CHECK_THROWS_WITH(
      commit(files, {{"a.yaml", "old\n", "new\n"},
                     {"b.yaml", std::nullopt, "new\n"},
                     {"c.yaml", "old\n", std::nullopt},
                     {"d.yaml", "d\n", "new\n"},
                     {"link", "edited\n", "new\n"}}),
      "4 things stand in the way of this change:\n"
      "  `a.yaml` was saved by someone else after this command read it\n"
      "  `b.yaml` exists already\n"
      "  `c.yaml` was removed by someone else after this command read it\n"
      "  `link` is, or leads through, a symbolic link");
  CHECK(home.text("d.yaml") == "d\n");
}

TEST_CASE("a file that was only read must be as it was") {
  const TemporaryDirectory home;
  home.save("seats.yaml", "2\n");
  PosixFileSystem files(home.path());
  const stint::SeenFile seen{"seats.yaml", files.stat("seats.yaml")->stamp};
  home.save("seats.yaml", "10\n");
  const stint::Lock lock = stint::Lock::exclusive(files, "test");
  stint::Journal journal(files, lock);
  CHECK_THROWS_WITH(
      journal.commit({{"a.yaml", std::nullopt, "a\n"}}, {seen}, "x"),
      "`seats.yaml` was saved by someone else after this command read it");
  CHECK_FALSE(files.stat("a.yaml"));
}

TEST_CASE("a conflict of a target names the files that were only read too") {
  const TemporaryDirectory home;
  home.save("a.yaml", "a\n");
  home.save("seats.yaml", "2\n");
  PosixFileSystem files(home.path());
  const auto seen = [&](const std::string& path) {
    return stint::SeenFile{path, files.stat(path)->stamp};
  };
  const std::vector<stint::SeenFile> all{seen("a.yaml"), seen("seats.yaml")};
  home.save("a.yaml", "edited\n");
  home.save("seats.yaml", "10\n");
  const stint::Lock lock = stint::Lock::exclusive(files, "test");
  CHECK_THROWS_WITH(
      stint::Journal(files, lock).commit({{"a.yaml", "a\n", "b\n"}}, all, "x"),
      "2 things stand in the way of this change:\n"
      "  `a.yaml` was saved by someone else after this command read it\n"
      "  `seats.yaml` was saved by someone else after this command read it");
}

TEST_CASE("an open directory tells what is at a name, as its path does") {
  const TemporaryDirectory home;
  home.save("folder/a.yaml", "a\n");
  fs::create_symlink("a.yaml", home.path("folder/link"));
  fs::create_directory(home.path("folder/inner"));
  const PosixFileSystem files(home.path());
  const auto folder = files.open_directory("folder");
  for (const std::string name : {"a.yaml", "link", "inner"}) {
    CAPTURE(name);
    const auto here = folder->stat(name);
    const auto there = files.stat("folder/" + name);
    REQUIRE(here);
    CHECK(here->type == there->type);
    CHECK(here->stamp == there->stamp);
  }
  CHECK(folder->stat("link")->type == stint::FileType::symlink);
  CHECK(folder->stat("")->stamp == files.stat("folder")->stamp);
  CHECK_FALSE(folder->stat("none"));
}

TEST_CASE("a directory without the right to write is refused beforehand") {
  const TemporaryDirectory home;
  home.save("students/a.yaml", "old\n");
  fs::create_directory(home.path(".stint"));
  ::chmod(home.path(".stint").c_str(), 0777);
  ::chmod(home.path().c_str(), 0755);
  ::chmod(home.path("students").c_str(), 0555);
  const int status = in_child([&] {
    // Root may write anywhere.
    if (::geteuid() == 0 && ::seteuid(65534) != 0) return 1;
    PosixFileSystem files(home.path());
    try {
      commit(files, {{"students/a.yaml", "old\n", "new\n"}});
    } catch (const stint::Error& error) {
      return std::string(error.what()) == "`students` cannot be written to" ? 0
                                                                            : 2;
    }
    return 3;
  });
  CHECK(status == 0);
  CHECK(home.text("students/a.yaml") == "old\n");
  ::chmod(home.path("students").c_str(), 0755);
}

TEST_CASE("a reader locks nothing where there is nothing to lock") {
  const TemporaryDirectory home;
  PosixFileSystem files(home.path());
  CHECK_FALSE(stint::Lock::shared(files).is_held());
  CHECK(fs::is_empty(home.path()));
  { const stint::Lock lock = stint::Lock::exclusive(files, "test"); }
  CHECK(stint::Lock::shared(files).is_held());
}

TEST_CASE("a reader sees through a pending record, and a writer finishes it") {
  // The record is made on a disk in memory and put on a real one.
  stint::MemoryFileSystem memory;
  memory.save("students/a.yaml", "old a\n");
  memory.save("students/b.yaml", "old b\n");
  memory.before_each([](std::uint64_t now, const std::string& name) {
    if (name == "exchange") throw stint::Killed{now};
  });
  CHECK_THROWS_AS(commit(memory, {{"students/a.yaml", "old a\n", "new a\n"},
                                  {"students/b.yaml", "old b\n", "new b\n"}}),
                  stint::Killed);
  const stint::MemoryFileSystem left(memory);
  const TemporaryDirectory home;
  for (const auto& [path, bytes] : left.contents()) home.save(path, bytes);
  for (const auto& [path, bytes] : left.contents(".stint")) {
    home.save(path, bytes);
  }
  PosixFileSystem files(home.path());
  const stint::Overlay overlay = stint::read_overlay(files);
  CHECK(stint::read_file(files, "students/a.yaml") == "old a\n");
  CHECK(stint::read_file_through(files, overlay, "students/a.yaml") ==
        "new a\n");
  const stint::Lock lock = stint::Lock::exclusive(files, "test");
  const stint::Recovery recovery = stint::Journal(files, lock).recover();
  CHECK(recovery.outcome == stint::Recovery::Outcome::finished);
  CHECK(recovery.summary == "a change");
  CHECK(home.text("students/a.yaml") == "new a\n");
  CHECK(home.text("students/b.yaml") == "new b\n");
  CHECK(stint::read_overlay(files).files.empty());
}

TEST_CASE("a record that a power cut left under both its names is ended") {
  const TemporaryDirectory directory;
  directory.save("a", "old a\n");
  directory.save("b", "old b\n");
  PosixFileSystem files(directory.path());
  commit(files, {{"a", "old a\n", "new a\n"}, {"b", "old b\n", "new b\n"}});
  fs::create_hard_link(directory.path(".stint/undo/1/manifest"),
                       directory.path(".stint/commit"));
  {
    const stint::Lock lock = stint::Lock::exclusive(files, "test");
    stint::Journal(files, lock).recover();
  }
  CHECK_FALSE(fs::exists(directory.path(".stint/commit")));
  CHECK(stint::last_change(files)->patches.size() == 2);
}

TEST_CASE("two writers wait for each other") {
  const TemporaryDirectory home;
  home.save("count", "0");
  const auto add = [&] {
    for (int i = 0; i < 50; ++i) {
      PosixFileSystem files(home.path());
      const stint::Lock lock = stint::Lock::exclusive(files, "adder");
      stint::Journal journal(files, lock);
      journal.recover();
      const std::string old = stint::read_file(files, "count").value();
      journal.commit({{"count", old, std::to_string(std::stoi(old) + 1)}}, {},
                     "add");
    }
    return 0;
  };
  const pid_t child = ::fork();
  if (child == 0) ::_exit(add());
  add();
  int status = 0;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
  CHECK(home.text("count") == "100");
}

TEST_CASE("who waits for more than a second is told who holds the lock") {
  const TemporaryDirectory home;
  PosixFileSystem files(home.path());
  auto held = std::make_unique<stint::Lock>(
      stint::Lock::exclusive(files, "`stint enroll`, process 4711"));
  std::string holder;
  std::thread other([&] {
    PosixFileSystem mine(home.path());
    const stint::Lock lock = stint::Lock::exclusive(
        mine, "second", [&](const std::string& text) { holder = text; });
  });
  std::this_thread::sleep_for(std::chrono::milliseconds(1300));
  held.reset();
  other.join();
  CHECK(holder == "`stint enroll`, process 4711");
}

TEST_CASE("a file outside a program is written whole, and keeps its mode") {
  const TemporaryDirectory home;
  stint::write_file_atomically(home.path("out.csv"), "one");
  CHECK(home.text("out.csv") == "one");
  ::chmod(home.path("out.csv").c_str(), 0600);
  fs::create_symlink("out.csv", home.path("link"));
  stint::write_file_atomically(home.path("link"), "two");
  CHECK(home.text("out.csv") == "two");
  CHECK(fs::is_symlink(home.path("link")));
  CHECK(PosixFileSystem(home.path()).stat("out.csv")->mode == 0600);
  CHECK_THROWS_AS(stint::write_file_atomically(home.path("no/x"), "x"),
                  stint::FileError);
  CHECK(stint::list_directory(PosixFileSystem(home.path()), "").size() == 2);
}
