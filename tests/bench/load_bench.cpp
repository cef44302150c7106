#include <algorithm>
#include <filesystem>
#include <fstream>
#include <thread>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "bench.hpp"
#include "stint/io/posix_file_system.hpp"
#include "stint/store/store.hpp"

namespace stint::bench {
namespace {

namespace fs = std::filesystem;

/// Makes a program of about `files` files by copying each record of the example
/// under further ids. The copies refer to the originals, which loading does not
/// mind.
std::size_t multiply_example(const fs::path& to, std::size_t files) {
  const fs::path from = fs::path(STINT_SOURCE_DIR) / "examples/naperville";
  std::vector<fs::path> records;
  for (const auto& entry : fs::recursive_directory_iterator(from))
    if (entry.is_regular_file() && entry.path().extension() == ".yaml")
      records.push_back(fs::relative(entry.path(), from));
  std::size_t made = 0;
  for (std::size_t copy = 0; made < files; ++copy)
    for (const fs::path& record : records) {
      if (record == "program.yaml" && copy > 0) continue;
      fs::path target = to / record;
      if (copy > 0)
        target.replace_filename(
            fmt::format("{}.{}.yaml", record.stem().string(), copy));
      fs::create_directories(target.parent_path());
      fs::copy_file(from / record, target);
      ++made;
    }
  return made;
}

/// The yardstick's share of one directory: readdir, openat, read, close.
void read_bare(const std::vector<std::pair<int, std::string>>& files,
               std::size_t begin, std::size_t end) {
  std::vector<char> buffer(std::size_t{1} << 20);
  for (std::size_t i = begin; i < end; ++i) {
    const int fd = openat(files[i].first, files[i].second.c_str(), O_RDONLY);
    if (fd < 0) std::abort();
    if (read(fd, buffer.data(), buffer.size()) < 0) std::abort();
    close(fd);
  }
}

void list_bare(const fs::path& path,
               std::vector<std::pair<int, std::string>>& files,
               std::vector<DIR*>& open) {
  DIR* directory = opendir(path.c_str());
  open.push_back(directory);
  while (const dirent* entry = readdir(directory)) {
    const std::string name = entry->d_name;
    if (name.starts_with('.')) continue;
    if (entry->d_type == DT_DIR)
      list_bare(path / name, files, open);
    else if (name.ends_with(".yaml"))
      files.emplace_back(dirfd(directory), name);
  }
}

void bare_loop(const fs::path& root, unsigned threads) {
  std::vector<std::pair<int, std::string>> files;
  std::vector<DIR*> open;
  list_bare(root, files, open);
  std::vector<std::thread> others;
  for (unsigned i = 1; i < threads; ++i)
    others.emplace_back([&, i] {
      read_bare(files, files.size() * i / threads,
                files.size() * (i + 1) / threads);
    });
  read_bare(files, 0, files.size() / threads);
  for (std::thread& other : others) other.join();
  for (DIR* directory : open) closedir(directory);
}

/// The program is given back, so that what is timed ends where it is loaded.
Snapshot load(const fs::path& root, unsigned threads) {
  PosixFileSystem files(root.string());
  Store store(files, "bench");
  Snapshot snapshot = store.read(everything, {.threads = threads});
  if (!snapshot.broken.empty()) std::abort();
  return snapshot;
}

}  // namespace

void load_bench() {
  const fs::path root =
      fs::temp_directory_path() / fmt::format("stint-bench-{}", getpid());
  const std::size_t made = multiply_example(root, 20'000);
  say(fmt::format("load: {} files of the example's size, warm", made));
  for (const unsigned threads : {1U, 2U}) {
    Snapshot loaded;
    compare(
        fmt::format("whole load, {} thread(s)", threads), 15,
        [&] { loaded = load(root, threads); },
        [&] { bare_loop(root, threads); }, [&] { loaded = {}; });
  }
  fs::remove_all(root);
}

}  // namespace stint::bench
