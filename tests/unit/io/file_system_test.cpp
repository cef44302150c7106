#include "stint/io/file_system.hpp"

#include <cerrno>

#include <doctest/doctest.h>

#include "stint/io/memory_file_system.hpp"

using stint::MemoryFileSystem;
using Paths = std::vector<std::string>;

TEST_CASE("missing directories are made, and named from the outermost") {
  MemoryFileSystem disk;
  disk.save("placements/old.yaml", "");
  CHECK(stint::make_parents(disk, "placements/web/2026/s-1.yaml") ==
        Paths{"placements/web", "placements/web/2026"});
  CHECK(stint::make_parents(disk, "placements/web/2026/s-2.yaml").empty());
  CHECK(stint::make_parents(disk, "program.yaml").empty());
}

TEST_CASE("a directory that a person makes meanwhile is a person's") {
  MemoryFileSystem disk;
  disk.before_each([&](std::uint64_t, const std::string& name) {
    if (name == "make_directory" && disk.directories().empty()) {
      disk.save("placements/mine.yaml", "");
    }
  });
  CHECK(stint::make_parents(disk, "placements/web/a.yaml") ==
        Paths{"placements/web"});
  disk.fail_always("make_directory", ENOSPC);
  CHECK_THROWS_AS(stint::make_parents(disk, "students/a.yaml"),
                  stint::FileError);
  CHECK(disk.directories() == Paths{"placements", "placements/web"});
}
