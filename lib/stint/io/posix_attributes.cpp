#include <cerrno>
#include <cstring>
#include <optional>
#include <vector>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "stint/io/posix_calls.hpp"

namespace stint::posix {

namespace {

constexpr const char* access_list = "system.posix_acl_access";

bool means_none(int code) {
  return code == ENODATA || code == ENOTSUP || code == ENOSYS;
}

/// The value of the attribute; nothing if there is none.
std::optional<std::string> attribute(int fd, const char* name) {
  std::string value(size_t{64} << 10, '\0');
  const ssize_t size = ::fgetxattr(fd, name, value.data(), value.size());
  if (size < 0) return std::nullopt;
  value.resize(static_cast<std::size_t>(size));
  return value;
}

/// The names of all attributes, each ending in NUL.
int attribute_names(int fd, std::string& names) {
  names.resize(std::size_t{64} << 10);
  const ssize_t size = ::flistxattr(fd, names.data(), names.size());
  if (size < 0) {
    names.clear();
    return means_none(errno) ? 0 : errno;
  }
  names.resize(static_cast<std::size_t>(size));
  return 0;
}

int copy_user_attributes(int from, int to) {
  std::string names;
  if (const int code = attribute_names(from, names)) return code;
  for (std::size_t at = 0; at < names.size();
       at += std::strlen(names.data() + at) + 1) {
    const char* name = names.data() + at;
    if (!std::string_view(name).starts_with("user.")) continue;
    const auto value = attribute(from, name);
    if (!value) return errno;
    if (::fsetxattr(to, name, value->data(), value->size(), 0) != 0) {
      return errno;
    }
  }
  return 0;
}

int copy_access_list(int from, int to) {
  const auto value = attribute(from, access_list);
  if (value) {
    return ::fsetxattr(to, access_list, value->data(), value->size(), 0) == 0
               ? 0
               : errno;
  }
  if (!means_none(errno)) return errno;
  // The staging directory may have given the new file a list of its own.
  if (::fremovexattr(to, access_list) == 0 || means_none(errno)) return 0;
  return errno;
}

}  // namespace

int copy_attributes(int from, int to) {
  struct ::stat source = {};
  struct ::stat target = {};
  if (::fstat(from, &source) != 0 || ::fstat(to, &target) != 0) return errno;
  if (const int code = copy_user_attributes(from, to)) return code;
  if ((source.st_uid != target.st_uid || source.st_gid != target.st_gid) &&
      ::fchown(to, source.st_uid, source.st_gid) != 0) {
    return errno;
  }
  if (const int code = copy_access_list(from, to)) return code;
  // Last, because a change of owner takes bits away.
  return ::fchmod(to, source.st_mode & 07777U) == 0 ? 0 : errno;
}

}  // namespace stint::posix
