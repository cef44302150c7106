#include "memory.hpp"

#include <cstdlib>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stint::bench {
namespace {

/// `ru_maxrss` counts in kibibytes.
std::size_t peak() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<std::size_t>(usage.ru_maxrss) * 1024;
}

}  // namespace

Memory memory_of(const std::function<void()>& act) {
  int ends[2];
  if (pipe(ends) != 0) std::abort();
  const pid_t child = fork();
  if (child < 0) std::abort();
  if (child == 0) {
    Memory memory{};
    memory.before = peak();
    act();
    memory.most = peak();
    _exit(write(ends[1], &memory, sizeof memory) == sizeof memory ? 0 : 1);
  }
  Memory memory{};
  if (read(ends[0], &memory, sizeof memory) != sizeof memory) std::abort();
  waitpid(child, nullptr, 0);
  close(ends[0]);
  close(ends[1]);
  return memory;
}

}  // namespace stint::bench
