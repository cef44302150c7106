#include "stint/io/memory_file_system.hpp"

#include <cerrno>
#include <utility>

#include "stint/io/file_errors.hpp"
#include "stint/io/memory_disk.hpp"

namespace stint {

namespace {

/// `Node` and `Faults` are private to `MemoryFileSystem`.
template <typename Node, typename Faults>
class MemoryDirectory final : public Directory {
 public:
  MemoryDirectory(std::shared_ptr<Node> node, std::shared_ptr<Faults> faults,
                  std::string path)
      : node_(std::move(node)),
        faults_(std::move(faults)),
        path_(std::move(path)) {}

  void list(std::vector<DirEntry>& entries) const override {
    faults_->step("list", path_);
    entries.clear();
    for (const auto& [name, child] : node_->children) {
      entries.push_back({name, child->info.type});
    }
  }

  bool read(const std::string& name, std::string& buffer, FileStamp* stamp,
            std::size_t limit) const override {
    const std::string path = join_path(path_, name);
    faults_->step("read", path);
    const auto found = node_->children.find(name);
    if (found == node_->children.end()) return false;
    const Node& file = *found->second;
    if (file.info.type != FileType::regular) {
      throw wrong_type(file.info.type, path);
    }
    if (file.bytes.size() > limit) throw too_large(path, limit);
    buffer = file.bytes;
    if (stamp != nullptr) *stamp = file.info.stamp;
    return true;
  }

  std::optional<FileInfo> stat(const std::string& name) const override {
    faults_->step("stat", name.empty() ? path_ : join_path(path_, name));
    if (name.empty()) return node_->info;
    const auto found = node_->children.find(name);
    if (found == node_->children.end()) return std::nullopt;
    return found->second->info;
  }

 private:
  std::shared_ptr<Node> node_;
  std::shared_ptr<Faults> faults_;
  std::string path_;
};

template <typename Disk, typename Faults>
class MemoryNewFile final : public NewFile {
 public:
  MemoryNewFile(Disk& disk, typename Disk::Pointer node,
                std::shared_ptr<Faults> faults, std::string path)
      : disk_(disk),
        node_(std::move(node)),
        faults_(std::move(faults)),
        path_(std::move(path)) {}

  void write(std::string_view bytes) override {
    const std::size_t half = bytes.size() / 2;
    append(bytes.substr(0, half));
    append(bytes.substr(half));
  }
  void sync() override { faults_->step("sync", path_); }

 private:
  void append(std::string_view bytes) {
    faults_->step("write", path_);
    node_->bytes += bytes;
    disk_.touch(*node_);
  }

  Disk& disk_;
  typename Disk::Pointer node_;
  std::shared_ptr<Faults> faults_;
  std::string path_;
};

template <typename Disk>
class MemoryLock final : public FileLock {
 public:
  MemoryLock(Disk& disk, typename Disk::Pointer node, LockMode mode)
      : disk_(disk), node_(std::move(node)), mode_(mode) {
    mode_ == LockMode::shared ? void(++disk_.readers)
                              : void(disk_.writer = true);
  }
  ~MemoryLock() override {
    mode_ == LockMode::shared ? void(--disk_.readers)
                              : void(disk_.writer = false);
  }
  void note(std::string_view text) override { node_->bytes = text; }

 private:
  Disk& disk_;
  typename Disk::Pointer node_;
  LockMode mode_;
};

}  // namespace

MemoryFileSystem::MemoryFileSystem() : MemoryFileSystem(Missing{}) {}

MemoryFileSystem::MemoryFileSystem(Missing missing)
    : disk_(std::make_unique<Disk>()), faults_(std::make_shared<Faults>()) {
  disk_->missing = missing;
}

MemoryFileSystem::MemoryFileSystem(const MemoryFileSystem& other)
    : FileSystem(),
      disk_(std::make_unique<Disk>(*other.disk_)),
      faults_(std::make_shared<Faults>()) {}

MemoryFileSystem::~MemoryFileSystem() = default;

std::unique_ptr<Directory> MemoryFileSystem::open_directory(
    const std::string& path) const {
  faults_->step("open_directory", path);
  auto node = disk_->find(path, "open");
  if (!node) return nullptr;
  if (node->info.type != FileType::directory) {
    throw file_error(node->info.type == FileType::symlink ? ELOOP : ENOTDIR,
                     "open", path);
  }
  return std::make_unique<MemoryDirectory<Disk::Node, Faults>>(std::move(node),
                                                               faults_, path);
}

std::optional<FileInfo> MemoryFileSystem::stat(const std::string& path) const {
  faults_->step("stat", path);
  const auto node = disk_->find(path, "look at");
  if (!node) return std::nullopt;
  return node->info;
}

bool MemoryFileSystem::is_writable_directory(const std::string& path) const {
  faults_->step("is_writable_directory", path);
  const auto node = disk_->find(path, "look at");
  return node && node->info.type == FileType::directory &&
         (node->info.mode & 0200U) != 0;
}

std::unique_ptr<NewFile> MemoryFileSystem::create(const std::string& path,
                                                  std::uint32_t mode) {
  faults_->step("create", path);
  if (disk_->find(path, "create")) throw file_error(EEXIST, "create", path);
  auto node = disk_->make_node(FileType::regular, mode & ~022U);
  disk_->put(path, node);
  return std::make_unique<MemoryNewFile<Disk, Faults>>(*disk_, std::move(node),
                                                       faults_, path);
}

void MemoryFileSystem::copy_attributes(const std::string& from,
                                       const std::string& to) {
  faults_->step("copy_attributes", from);
  const auto source = disk_->find(from, "read");
  const auto target = disk_->find(to, "open");
  if (!source) throw file_error(ENOENT, "read", from);
  if (!target) throw file_error(ENOENT, "open", to);
  target->info.mode = source->info.mode;
  target->info.group = source->info.group;
  target->attributes = source->attributes;
}

void MemoryFileSystem::rename(const std::string& from, const std::string& to) {
  faults_->step("rename", to);
  auto node = disk_->find(from, "replace");
  if (!node) throw file_error(ENOENT, "replace", from);
  if (const auto target = disk_->find(to, "replace")) {
    if (target->info.type != node->info.type) {
      throw file_error(EISDIR, "replace", to);
    }
    if (!target->children.empty()) throw file_error(ENOTEMPTY, "replace", to);
  }
  disk_->put(to, std::move(node));
  disk_->remove(from);
}

void MemoryFileSystem::rename_no_replace(const std::string& from,
                                         const std::string& to) {
  faults_->step("rename_no_replace", to);
  if (disk_->missing.no_replace) {
    throw file_error(ENOTSUP, "move a file to", to);
  }
  auto node = disk_->find(from, "move a file to");
  if (!node) throw file_error(ENOENT, "move a file to", from);
  if (disk_->find(to, "move a file to")) {
    throw file_error(EEXIST, "move a file to", to);
  }
  disk_->put(to, std::move(node));
  disk_->remove(from);
}

void MemoryFileSystem::exchange(const std::string& a, const std::string& b) {
  faults_->step("exchange", b);
  if (disk_->missing.exchange) throw file_error(ENOTSUP, "exchange", b);
  auto first = disk_->find(a, "exchange");
  auto second = disk_->find(b, "exchange");
  if (!first) throw file_error(ENOENT, "exchange", a);
  if (!second) throw file_error(ENOENT, "exchange", b);
  disk_->put(b, std::move(first));
  disk_->put(a, std::move(second));
}

void MemoryFileSystem::unlink(const std::string& path) {
  faults_->step("unlink", path);
  const auto node = disk_->find(path, "remove");
  if (!node) throw file_error(ENOENT, "remove", path);
  if (node->info.type == FileType::directory) {
    throw file_error(EISDIR, "remove", path);
  }
  disk_->remove(path);
}

void MemoryFileSystem::make_directory(const std::string& path,
                                      std::uint32_t mode) {
  faults_->step("make_directory", path);
  if (disk_->find(path, "make")) throw file_error(EEXIST, "make", path);
  disk_->put(path, disk_->make_node(FileType::directory, mode & ~022U));
}

void MemoryFileSystem::remove_directory(const std::string& path) {
  faults_->step("remove_directory", path);
  const auto node = disk_->find(path, "remove");
  if (!node) throw file_error(ENOENT, "remove", path);
  if (node->info.type != FileType::directory) {
    throw file_error(ENOTDIR, "remove", path);
  }
  if (!node->children.empty()) throw file_error(ENOTEMPTY, "remove", path);
  disk_->remove(path);
}

void MemoryFileSystem::sync_directory(const std::string& path) {
  faults_->step("sync_directory", path);
  if (!disk_->find(path, "sync")) throw file_error(ENOENT, "sync", path);
}

void MemoryFileSystem::sync_all() {
  faults_->step("sync_all", "");
  if (disk_->missing.sync_all) throw file_error(ENOTSUP, "sync", "");
}

std::unique_ptr<FileLock> MemoryFileSystem::lock(const std::string& path,
                                                 LockMode mode, LockWait wait) {
  faults_->step("lock", path);
  auto node = disk_->find(path, "lock");
  if (!node) {
    if (mode == LockMode::shared) throw file_error(ENOENT, "lock", path);
    node = disk_->make_node(FileType::regular, 0644);
    disk_->put(path, node);
  }
  if (node->info.type != FileType::regular) {
    throw wrong_type(node->info.type, path);
  }
  const bool taken =
      disk_->writer || (mode == LockMode::exclusive && disk_->readers > 0);
  if (!taken) {
    return std::make_unique<MemoryLock<Disk>>(*disk_, std::move(node), mode);
  }
  if (wait == LockWait::never) return nullptr;
  throw file_error(EDEADLK, "lock", path);
}

}  // namespace stint
