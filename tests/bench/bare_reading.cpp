#include "bare_reading.hpp"

#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace stint::bench {
namespace {

namespace fs = std::filesystem;

struct Folders {
  std::vector<DIR*> open;
  /// The folder of each file, and its name.
  std::vector<std::pair<int, std::string>> files;
};

void list(const std::string& path, Folders& folders) {
  DIR* directory = opendir(path.c_str());
  if (directory == nullptr) std::abort();
  folders.open.push_back(directory);
  while (const dirent* entry = readdir(directory)) {
    const std::string_view name = entry->d_name;
    if (name.starts_with('.')) continue;
    if (entry->d_type == DT_DIR)
      list(path + "/" + entry->d_name, folders);
    else if (name.ends_with(".yaml"))
      folders.files.emplace_back(dirfd(directory), name);
  }
}

void read_share(const Folders& folders, std::size_t begin, std::size_t end) {
  std::vector<char> buffer(std::size_t{1} << 20);
  for (std::size_t i = begin; i < end; ++i) {
    const auto& [folder, name] = folders.files[i];
    const int fd = openat(folder, name.c_str(), O_RDONLY);
    if (fd < 0) std::abort();
    if (read(fd, buffer.data(), buffer.size()) < 0) std::abort();
    close(fd);
  }
}

}  // namespace

void read_bare(const std::string& root, unsigned threads) {
  Folders folders;
  list(root, folders);
  const std::size_t size = folders.files.size();
  std::vector<std::thread> others;
  for (unsigned i = 1; i < threads; ++i)
    others.emplace_back([&folders, size, i, threads] {
      read_share(folders, size * i / threads, size * (i + 1) / threads);
    });
  read_share(folders, 0, size / threads);
  for (std::thread& other : others) other.join();
  for (DIR* directory : folders.open) closedir(directory);
}

bool make_cold(const std::string& root) {
  constexpr long tmpfs = 0x01021994;
  struct statfs system {};
  const int top = open(root.c_str(), O_RDONLY | O_DIRECTORY);
  if (top < 0 || fstatfs(top, &system) != 0 || syncfs(top) != 0) std::abort();
  close(top);
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (!entry.is_regular_file()) continue;
    const int fd = open(entry.path().c_str(), O_RDONLY);
    if (fd < 0 || posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED) != 0)
      std::abort();
    close(fd);
  }
  return system.f_type != tmpfs;
}

}  // namespace stint::bench
