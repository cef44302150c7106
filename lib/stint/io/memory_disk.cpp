#include "stint/io/memory_disk.hpp"

#include <cerrno>

#include "stint/io/file_errors.hpp"

namespace stint {

namespace {

template <typename Pointer>
Pointer copy_tree(const Pointer& node) {
  auto copy = std::make_shared<typename Pointer::element_type>(*node);
  for (auto& [name, child] : copy->children) child = copy_tree(child);
  return copy;
}

}  // namespace

MemoryFileSystem::Disk::Disk() : root_(make_node(FileType::directory, 0755)) {}

MemoryFileSystem::Disk::Disk(const Disk& other)
    : missing(other.missing),
      root_(copy_tree(other.root_)),
      last_inode_(other.last_inode_),
      clock_(other.clock_) {}

MemoryFileSystem::Disk::Pointer MemoryFileSystem::Disk::find(
    const std::string& path, std::string_view verb) const {
  Pointer at = root_;
  std::size_t begin = 0;
  while (at && begin < path.size()) {
    if (at->info.type == FileType::symlink) throw file_error(ELOOP, verb, path);
    if (at->info.type != FileType::directory) {
      throw file_error(ENOTDIR, verb, path);
    }
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const auto found = at->children.find(path.substr(begin, end - begin));
    at = found == at->children.end() ? nullptr : found->second;
    begin = end + 1;
  }
  return at;
}

MemoryFileSystem::Disk::Pointer MemoryFileSystem::Disk::parent(
    const std::string& path, std::string_view verb) const {
  Pointer directory = find(split_path(path).directory, verb);
  if (!directory) throw file_error(ENOENT, verb, path);
  if (directory->info.type == FileType::symlink) {
    throw file_error(ELOOP, verb, path);
  }
  if (directory->info.type != FileType::directory) {
    throw file_error(ENOTDIR, verb, path);
  }
  return directory;
}

MemoryFileSystem::Disk::Pointer MemoryFileSystem::Disk::make_node(
    FileType type, std::uint32_t mode) {
  auto node = std::make_shared<Node>();
  node->info.type = type;
  node->info.mode = mode;
  node->info.stamp.inode = ++last_inode_;
  touch(*node);
  return node;
}

void MemoryFileSystem::Disk::touch(Node& node) {
  ++clock_;
  node.info.stamp.size = node.bytes.size();
  node.info.stamp.modified = clock_;
  node.info.stamp.changed = clock_;
}

void MemoryFileSystem::Disk::put(const std::string& path, Pointer node) {
  const Pointer directory = parent(path, "move a file to");
  directory->children[split_path(path).name] = std::move(node);
  touch(*directory);
}

void MemoryFileSystem::Disk::remove(const std::string& path) {
  const Pointer directory = parent(path, "remove");
  directory->children.erase(split_path(path).name);
  touch(*directory);
}

void MemoryFileSystem::Disk::make_missing_directories(const std::string& path) {
  for (std::size_t slash = path.find('/'); slash != std::string::npos;
       slash = path.find('/', slash + 1)) {
    const std::string directory = path.substr(0, slash);
    if (!find(directory, "make")) {
      put(directory, make_node(FileType::directory, 0755));
    }
  }
}

void MemoryFileSystem::Faults::step(const char* name, const std::string& path) {
  const std::uint64_t now = ++count;
  if (kill_at != 0 && now >= kill_at) throw Killed{now};
  if (act) act(now, name);
  if (fail_at == now) throw file_error(code, name, path);
  if (const auto found = always.find(name); found != always.end()) {
    throw file_error(found->second, name, path);
  }
}

void MemoryFileSystem::Faults::restart() {
  kill_at = 0;
  fail_at = 0;
  code = 0;
  always.clear();
  act = nullptr;
  count = 0;
}

}  // namespace stint
