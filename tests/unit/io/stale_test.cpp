#include "stint/io/stale.hpp"

#include <cerrno>

#include <doctest/doctest.h>

#include "stint/io/memory_file_system.hpp"

using namespace stint;

TEST_CASE("what was read in many folders is compared in its order") {
  MemoryFileSystem disk;
  std::vector<SeenFile> seen;
  for (const std::string folder : {"a", "b", "c", "d", "e", "f", "a", "b"}) {
    const std::string path =
        folder + "/" + std::to_string(seen.size()) + ".yaml";
    disk.save(path, "1\n");
    seen.push_back({path, disk.stat(path)->stamp});
  }
  CHECK(find_stale(disk, seen).empty());
  disk.save("b/7.yaml", "2\n");
  disk.erase("e");
  disk.put_special("e", FileType::regular);
  disk.erase("c");
  disk.put_special("c", FileType::symlink);
  const auto changed = [](const std::string& path) {
    return "`" + path +
           "` was saved by someone else after this command read it";
  };
  CHECK(find_stale(disk, seen) ==
        std::vector<std::string>{changed("c/2.yaml"), changed("e/4.yaml"),
                                 changed("b/7.yaml")});
}

TEST_CASE("a folder that cannot be looked at is no person's edit") {
  MemoryFileSystem disk;
  disk.save("a/1.yaml", "1\n");
  const std::vector<SeenFile> seen{{"a/1.yaml", disk.stat("a/1.yaml")->stamp}};
  disk.fail_always("open_directory", EIO);
  CHECK_THROWS_AS(find_stale(disk, seen), FileError);
}
