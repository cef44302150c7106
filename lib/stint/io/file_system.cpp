#include "stint/io/file_system.hpp"

#include <cerrno>
#include <system_error>

#include "stint/base/text.hpp"
#include "stint/io/file_errors.hpp"

namespace stint {

namespace {

std::string quoted(std::string_view path) {
  return path.empty() ? "the program's directory" : "`" + printable(path) + "`";
}

std::string reason(int code) {
  std::string text = std::generic_category().message(code);
  // The bit by which small letters differ from capitals; each text has one.
  text.front() = static_cast<char>(text.front() | 0x20);
  return text;
}

std::string remedy(int code) {
  switch (code) {
    case EACCES:
    case EPERM:
      return "check the permissions of the file and of its directory";
    case ENOSPC:
    case EDQUOT:
      return "make room on the disk and run the command again";
    case EROFS:
      return "make the file system writable and run the command again";
    case EMFILE:
    case ENFILE:
      return "close other programs, or raise the limit with `ulimit -n`";
    case EIO:
      return "the device may be failing: look at the system's log";
    default:
      return {};
  }
}

}  // namespace

Directory::~Directory() = default;
NewFile::~NewFile() = default;
FileLock::~FileLock() = default;
FileSystem::~FileSystem() = default;

FileError file_error(int code, std::string_view verb, const std::string& path) {
  if (code == ELOOP) return wrong_type(FileType::symlink, path);
  if (code == EISDIR) return wrong_type(FileType::directory, path);
  if (code == ENOTDIR) {
    return {code, quoted(path) + " is not below directories only",
            "move the file away that stands where a directory should be"};
  }
  return {
      code,
      "cannot " + std::string(verb) + " " + quoted(path) + ": " + reason(code),
      remedy(code)};
}

FileError wrong_type(FileType type, const std::string& path) {
  switch (type) {
    case FileType::symlink:
      return {ELOOP, quoted(path) + " is, or leads through, a symbolic link",
              "replace the link by the file or directory that it leads to"};
    case FileType::directory:
      return {EISDIR, quoted(path) + " is a directory, not a file",
              "move the directory away"};
    default:
      return {ENXIO, quoted(path) + " is a device, FIFO or socket, not a file",
              "remove it"};
  }
}

FileError too_large(const std::string& path, std::size_t limit) {
  return {EFBIG,
          quoted(path) + " has more than " +
              counted(static_cast<std::int64_t>(limit), "byte"),
          "move it away, or split it"};
}

bool is_no_file(const FileError& error) {
  switch (error.code()) {
    case ELOOP:
    case EISDIR:
    case ENXIO:
    case EFBIG:
    case ENOTDIR:
      return true;
    default:
      return false;
  }
}

PathParts split_path(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) return {"", std::string(path)};
  return {std::string(path.substr(0, slash)),
          std::string(path.substr(slash + 1))};
}

std::string join_path(std::string_view directory, std::string_view name) {
  std::string path(directory);
  if (!path.empty()) path += '/';
  path += name;
  return path;
}

std::optional<std::string> read_file(const FileSystem& files,
                                     const std::string& path,
                                     std::size_t limit) {
  const PathParts parts = split_path(path);
  const auto directory = files.open_directory(parts.directory);
  std::string bytes;
  if (!directory || !directory->read(parts.name, bytes, nullptr, limit)) {
    return std::nullopt;
  }
  return bytes;
}

std::vector<DirEntry> list_directory(const FileSystem& files,
                                     const std::string& path) {
  std::vector<DirEntry> entries;
  if (const auto directory = files.open_directory(path)) {
    directory->list(entries);
  }
  return entries;
}

std::vector<std::string> make_parents(FileSystem& files,
                                      const std::string& path) {
  std::vector<std::string> made;
  for (std::size_t slash = path.find('/'); slash != std::string::npos;
       slash = path.find('/', slash + 1)) {
    const std::string directory = path.substr(0, slash);
    if (files.stat(directory)) continue;
    try {
      files.make_directory(directory, 0777);
      made.push_back(directory);
    } catch (const FileError& error) {
      if (error.code() != EEXIST) throw;  // a person was quicker
    }
  }
  return made;
}

}  // namespace stint
