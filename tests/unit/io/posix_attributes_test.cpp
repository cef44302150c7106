// What a replaced file keeps, and how a command ends that cannot keep it.

#include <cerrno>

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "stint/io/posix_file_system.hpp"
#include "unit/io/kernel.hpp"
#include "unit/io/temporary_directory.hpp"

using stint::PosixFileSystem;

namespace {

constexpr const char* access_list = "system.posix_acl_access";

/// An access list that lets user 1000 read besides.
std::string user_may_read() {
  const auto entry = [](char tag, char rights, const std::string& id) {
    return std::string{tag, '\0', rights, '\0'} + id;
  };
  const std::string none(4, '\xff');
  return std::string("\x02\0\0\0", 4) + entry(1, 6, none) +
         entry(2, 4, std::string("\xe8\x03\0\0", 4)) + entry(4, 4, none) +
         entry(16, 4, none) + entry(32, 0, none);
}

std::string attribute(const std::string& path, const char* name) {
  std::string value(256, '\0');
  const ssize_t size =
      ::getxattr(path.c_str(), name, value.data(), value.size());
  if (size < 0) return "none";
  value.resize(static_cast<std::size_t>(size));
  return value;
}

/// Two files, the first with attributes.
class Pair {
 public:
  Pair() : files_(home_.path()) {
    home_.save("from", "old\n");
    home_.save("to", "new\n");
    give("user.note", "mine");
    give(access_list, user_may_read());
  }

  /// False where the file system has no such attributes.
  bool has(const char* name) const {
    return attribute(home_.path("from"), name) != "none";
  }
  bool has_all() const {
    if (has("user.note") && has(access_list)) return true;
    MESSAGE("no attributes or access lists here: left out");
    return false;
  }
  void remove(const char* name) {
    ::removexattr(home_.path("from").c_str(), name);
  }
  void give_to(const std::string& name, const std::string& value) {
    ::setxattr(path().c_str(), name.c_str(), value.data(), value.size(), 0);
  }
  std::string path() const { return home_.path("to"); }
  std::string source() const { return home_.path("from"); }

  /// What copying says under `answers`, and then its help.
  std::string copy(const std::vector<Answer>& answers) {
    try {
      with_kernel(answers, [&] { files_.copy_attributes("from", "to"); });
      return "done";
    } catch (const stint::FileError& error) {
      return error.what();
    }
  }

 private:
  void give(const char* name, const std::string& value) {
    ::setxattr(home_.path("from").c_str(), name, value.data(), value.size(), 0);
  }

  TemporaryDirectory home_;
  PosixFileSystem files_;
};

}  // namespace

TEST_CASE("attributes, access list and mode are kept") {
  Pair pair;
  if (!pair.has_all()) return;
  ::chmod(pair.source().c_str(), 0640);
  CHECK(pair.copy({}) == "done");
  CHECK(attribute(pair.path(), "user.note") == "mine");
  CHECK(attribute(pair.path(), access_list) ==
        attribute(pair.source(), access_list));
  struct stat status = {};
  REQUIRE(::stat(pair.path().c_str(), &status) == 0);
  CHECK((status.st_mode & 07777U) == 0640);
}

TEST_CASE("an access list that the staging directory gave is taken away") {
  Pair pair;
  if (!pair.has_all()) return;
  pair.remove(access_list);
  pair.give_to(access_list, user_may_read());
  CHECK(pair.copy({}) == "done");
  CHECK(attribute(pair.path(), access_list) == "none");
  CHECK(pair.copy({refuse(SYS_fremovexattr, EIO)}) ==
        "cannot keep the attributes of `from`: input/output error");
  for (const int code : {ENODATA, ENOTSUP, ENOSYS}) {
    CHECK(pair.copy({refuse(SYS_fremovexattr, code)}) == "done");
  }
}

TEST_CASE("a file system without attributes has none to keep") {
  Pair pair;
  for (const int code : {ENOTSUP, ENOSYS}) {
    CHECK(pair.copy({refuse(SYS_flistxattr, code), refuse(SYS_fgetxattr, code),
                     refuse(SYS_fremovexattr, code)}) == "done");
    CHECK(attribute(pair.path(), "user.note") == "none");
  }
}

TEST_CASE("what cannot be kept is said, whichever call it was") {
  Pair pair;
  if (!pair.has_all()) return;
  const std::string message =
      "cannot keep the attributes of `from`: input/output error";
  const auto failing = [&](int nth, long call) {
    return pair.copy({refuse_nth(nth, call, EIO)});
  };
  CHECK(pair.copy(refuse_fstat(1, EIO)) == message);
  CHECK(pair.copy(refuse_fstat(2, EIO)) == message);
  CHECK(failing(1, SYS_flistxattr) == message);
  CHECK(failing(1, SYS_fgetxattr) == message);  // the note
  CHECK(failing(1, SYS_fsetxattr) == message);
  CHECK(failing(2, SYS_fgetxattr) == message);  // the access list
  CHECK(failing(2, SYS_fsetxattr) == message);
  CHECK(failing(1, SYS_fchmod) == message);
  CHECK(failing(3, SYS_fgetxattr) == "done");
}

TEST_CASE("owner and group are kept, or the command says whose file it is") {
  if (::geteuid() != 0) {
    MESSAGE("only root can give files away: left out");
    return;
  }
  struct Owner {
    uid_t user;
    gid_t group;
  };
  for (const Owner owner : {Owner{1000, 0}, Owner{0, 1000}}) {
    Pair pair;
    REQUIRE(::chown(pair.source().c_str(), owner.user, owner.group) == 0);
    CHECK(pair.copy({refuse(SYS_fchown, EPERM)}) ==
          "`from` belongs to someone else, and its owner could not be kept");
    CHECK(pair.copy({}) == "done");
    struct stat status = {};
    REQUIRE(::stat(pair.path().c_str(), &status) == 0);
    CHECK(status.st_uid == owner.user);
    CHECK(status.st_gid == owner.group);
  }
}
