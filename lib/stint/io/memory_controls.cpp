// What a test does to a `MemoryFileSystem` past the interface.

#include <utility>

#include "stint/io/memory_disk.hpp"

namespace stint {

namespace {

/// Calls `visit` with the path of each node below `node`, parents first.
template <typename Node, typename Visit>
void walk(const Node& node, const std::string& path, const Visit& visit) {
  for (const auto& [name, child] : node.children) {
    if (path.empty() && name == ".stint") continue;
    const std::string at = join_path(path, name);
    visit(at, *child);
    walk(*child, at, visit);
  }
}

}  // namespace

void MemoryFileSystem::kill_at(std::uint64_t operation) {
  faults_->restart();
  faults_->kill_at = operation;
}

void MemoryFileSystem::fail_at(std::uint64_t operation, int code) {
  faults_->restart();
  faults_->fail_at = operation;
  faults_->code = code;
}

void MemoryFileSystem::fail_always(const std::string& name, int code) {
  faults_->restart();
  faults_->always[name] = code;
}

void MemoryFileSystem::before_each(
    std::function<void(std::uint64_t, const std::string&)> act) {
  faults_->restart();
  faults_->act = std::move(act);
}

void MemoryFileSystem::clear_faults() { faults_->restart(); }

std::uint64_t MemoryFileSystem::operations() const { return faults_->count; }

void MemoryFileSystem::save(const std::string& path, const std::string& bytes) {
  disk_->make_missing_directories(path);
  auto node = disk_->make_node(FileType::regular, 0644);
  node->bytes = bytes;
  disk_->touch(*node);
  disk_->put(path, std::move(node));
}

void MemoryFileSystem::overwrite(const std::string& path,
                                 const std::string& bytes) {
  const auto node = disk_->find(path, "write");
  node->bytes = bytes;
  disk_->touch(*node);
}

void MemoryFileSystem::erase(const std::string& path) { disk_->remove(path); }

void MemoryFileSystem::put_special(const std::string& path, FileType type) {
  disk_->make_missing_directories(path);
  disk_->put(path, disk_->make_node(type, 0755));
}

void MemoryFileSystem::set_mode(const std::string& path, std::uint32_t mode) {
  disk_->find(path, "look at")->info.mode = mode;
}

std::uint32_t MemoryFileSystem::mode(const std::string& path) const {
  return disk_->find(path, "look at")->info.mode;
}

void MemoryFileSystem::set_attribute(const std::string& path,
                                     const std::string& name,
                                     const std::string& value) {
  disk_->find(path, "look at")->attributes[name] = value;
}

std::map<std::string, std::string> MemoryFileSystem::attributes(
    const std::string& path) const {
  return disk_->find(path, "look at")->attributes;
}

std::map<std::string, std::string> MemoryFileSystem::contents(
    const std::string& path) const {
  std::map<std::string, std::string> contents;
  const auto root = disk_->find(path, "look at");
  if (!root) return contents;
  walk(*root, path, [&](const std::string& at, const Disk::Node& node) {
    if (node.info.type == FileType::regular) contents[at] = node.bytes;
  });
  return contents;
}

std::vector<std::string> MemoryFileSystem::directories() const {
  std::vector<std::string> paths;
  walk(*disk_->find("", "look at"), "",
       [&](const std::string& at, const Disk::Node& node) {
         if (node.info.type == FileType::directory) paths.push_back(at);
       });
  return paths;
}

}  // namespace stint
