// What is refused before anything is written.

#include <cerrno>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include "stint/io/journal.hpp"
#include "stint/io/memory_file_system.hpp"
#include "stint/io/posix_file_system.hpp"
#include "stint/io/staging.hpp"
#include "stint/io/stale.hpp"
#include "unit/io/kernel.hpp"
#include "unit/io/temporary_directory.hpp"

using stint::Draft;
using stint::find_conflicts;
using stint::MemoryFileSystem;

namespace {

using Conflicts = std::vector<std::string>;

Draft creating(const std::string& path) {
  return {.patches = {{path, std::nullopt, "new\n"}},
          .seen = {},
          .summary = "a change"};
}

/// What is looked up by `name` is `changed` before it is told.
Answer looks(const std::string& name,
             const std::function<void(struct stat&)>& change) {
  return {SYS_newfstatat,
          [=](const Arguments& arguments) -> std::optional<long> {
            const auto* asked = reinterpret_cast<const char*>(arguments[1]);
            if (asked != name) return std::nullopt;
            auto* status = reinterpret_cast<struct stat*>(arguments[2]);
            if (::fstatat(static_cast<int>(arguments[0]), asked, status,
                          static_cast<int>(arguments[3])) != 0) {
              return -long{errno};
            }
            change(*status);
            return 0;
          }};
}

}  // namespace

TEST_CASE("a file in the place of a directory is a conflict") {
  MemoryFileSystem disk;
  disk.save("placements", "a file\n");
  CHECK(find_conflicts(disk, creating("placements/web.yaml")) ==
        Conflicts{"`placements` is not a directory",
                  "`placements` is not below directories only"});
}

TEST_CASE("a directory that is closed to writers is a conflict") {
  MemoryFileSystem disk;
  disk.set_mode("", 0555);
  CHECK(find_conflicts(disk, creating("a.yaml")) ==
        Conflicts{"the program's directory cannot be written to"});
}

TEST_CASE("what was only seen may have gone, come or stayed") {
  MemoryFileSystem disk;
  disk.save("stays", "1");
  disk.save("goes", "2");
  const std::vector<stint::SeenFile> seen{{"stays", disk.stat("stays")->stamp},
                                          {"goes", disk.stat("goes")->stamp},
                                          {"comes", std::nullopt},
                                          {"never", std::nullopt}};
  CHECK(stint::find_stale(disk, seen).empty());
  disk.erase("goes");
  disk.save("comes", "3");
  CHECK(stint::find_stale(disk, seen) ==
        Conflicts{"`goes` was saved by someone else after this command read it",
                  "`comes` was saved by someone else after this command read "
                  "it"});
}

TEST_CASE("a directory on another disk is a conflict") {
  const TemporaryDirectory home;
  home.save("students/a.yaml", "a\n");
  home.save(".stint/lock", "");
  const stint::PosixFileSystem files(home.path());
  Conflicts conflicts;
  with_kernel(
      {looks("students", [](struct stat& status) { ++status.st_dev; })},
      [&] { conflicts = find_conflicts(files, creating("students/b.yaml")); });
  CHECK(conflicts == Conflicts{"`students` is on another disk than `.stint`"});
}

TEST_CASE("a program that was removed meanwhile is a conflict") {
  const TemporaryDirectory home;
  const stint::PosixFileSystem files(home.path());
  Conflicts conflicts;
  with_kernel({refuse(SYS_newfstatat, ENOENT)}, [&] {
    conflicts = find_conflicts(files, creating("students/b.yaml"));
  });
  CHECK(conflicts == Conflicts{"the program's directory is not a directory"});
}

TEST_CASE("old versions from another group's directory are not shown to ours") {
  const TemporaryDirectory home;
  home.save("private/a.yaml", "old\n");
  std::filesystem::permissions(home.path("private"),
                               std::filesystem::perms(0770));
  stint::PosixFileSystem files(home.path());
  with_kernel({looks("private", [](struct stat& status) { ++status.st_gid; })},
              [&] {
                const auto lock = stint::Lock::exclusive(files, "test");
                stint::Journal(files, lock)
                    .commit({{"private/a.yaml", "old\n", "new\n"}}, {}, "x");
              });
  CHECK(home.text("private/a.yaml") == "new\n");
  CHECK((files.stat(".stint/undo/1")->mode & 0777U) == 0700);
}
