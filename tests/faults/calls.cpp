#include "faults/calls.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include <linux/seccomp.h>
#include <sys/syscall.h>

namespace stint::faults {

namespace {

/// Calls that only look. Closing is left out: its errors say nothing about what
/// was synced, and it changes nothing.
constexpr std::array looking{
    SYS_read,       SYS_pread64,   SYS_newfstatat, SYS_fstat,
    SYS_statx,      SYS_faccessat, SYS_faccessat2, SYS_getdents64,
    SYS_readlinkat, SYS_fgetxattr, SYS_flistxattr, SYS_lseek,
#ifdef SYS_open
    SYS_readlink,   SYS_access,    SYS_stat,       SYS_lstat,
#endif
};

/// Calls that open; they change the disk if they may create.
constexpr std::array opening{
    SYS_openat,
    SYS_openat2,
#ifdef SYS_open
    SYS_open,
    SYS_creat,
#endif
};

constexpr std::array changing{
    SYS_write,     SYS_pwrite64,  SYS_writev,    SYS_ftruncate, SYS_fallocate,
    SYS_fsync,     SYS_fdatasync, SYS_syncfs,    SYS_mkdirat,   SYS_unlinkat,
    SYS_renameat2, SYS_linkat,    SYS_symlinkat, SYS_fchmod,    SYS_fchmodat,
    SYS_fchown,    SYS_fchownat,  SYS_fsetxattr, SYS_flock,
#ifdef SYS_open
    SYS_mkdir,     SYS_unlink,    SYS_rmdir,     SYS_rename,    SYS_renameat,
    SYS_chmod,     SYS_chown,     SYS_truncate,  SYS_link,      SYS_symlink,
#endif
};

template <typename List>
bool has(const List& list, long number) {
  return std::find(list.begin(), list.end(), number) != list.end();
}

}  // namespace

bool changes_disk(long number) { return has(changing, number); }

bool opens_file(long number) { return has(opening, number); }

std::vector<sock_filter> filter(Counted counted) {
  std::vector<sock_filter> code;
  code.push_back(
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)));
  const auto ask = [&code](long number) {
    code.push_back(
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<__u32>(number), 0, 1));
    code.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF));
  };
  if (counted == Counted::all) {
    for (const long number : looking) ask(number);
  }
  for (const long number : opening) ask(number);
  for (const long number : changing) ask(number);
  code.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
  return code;
}

}  // namespace stint::faults
