#pragma once

#include <memory>
#include <optional>
#include <string>

#include "stint/base/export.hpp"
#include "stint/io/file_system.hpp"

namespace stint {

/// The files of the operating system below a root.
///
/// Paths are resolved by `openat2` with `RESOLVE_BENEATH` and
/// `RESOLVE_NO_SYMLINKS`; where the kernel (or valgrind) does not know that
/// call, component by component with `O_NOFOLLOW`, which is as strict and a
/// little slower. The root is opened once, so that a program that is moved
/// meanwhile stays the one that was opened.
class STINT_EXPORT PosixFileSystem final : public FileSystem {
 public:
  /// How paths are resolved. `step_by_step` is what old kernels get, and lets
  /// tests run that way on new ones.
  enum class Resolve : std::uint8_t { at_once, step_by_step };

  /// Opens `root`, a directory, whose own path may lead through symbolic links.
  /// Throws `FileError` if it cannot be opened.
  explicit PosixFileSystem(const std::string& root,
                           Resolve resolve = Resolve::at_once);
  ~PosixFileSystem() override;

  std::unique_ptr<Directory> open_directory(
      const std::string& path) const override;
  std::optional<FileInfo> stat(const std::string& path) const override;
  bool is_writable_directory(const std::string& path) const override;
  std::unique_ptr<NewFile> create(const std::string& path,
                                  std::uint32_t mode) override;
  void copy_attributes(const std::string& from, const std::string& to) override;
  void rename(const std::string& from, const std::string& to) override;
  void rename_no_replace(const std::string& from,
                         const std::string& to) override;
  void exchange(const std::string& a, const std::string& b) override;
  void unlink(const std::string& path) override;
  void make_directory(const std::string& path, std::uint32_t mode) override;
  void remove_directory(const std::string& path) override;
  void sync_directory(const std::string& path) override;
  void sync_all() override;
  std::unique_ptr<FileLock> lock(const std::string& path, LockMode mode,
                                 LockWait wait) override;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace stint
