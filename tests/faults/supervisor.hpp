// Answers the kernel's questions about the calls of a process.
#pragma once

#include <cstdint>
#include <string>

#include <linux/seccomp.h>
#include <sys/types.h>

#include "faults/run.hpp"

namespace stint::faults {

/// Watches one process from the start to its end.
class Supervisor {
 public:
  /// `watch` has to outlive this.
  Supervisor(const Command& command, const Fault& fault, const Watch& watch)
      : below_(command.directory.string()), fault_(fault), watch_(watch) {}

  /// Answers the questions of process `pid`, which come from `listener`, until
  /// it has ended, and fills in what `Result` says of its calls.
  void follow(int listener, pid_t pid, Result& result);

 private:
  void answer(int listener, Result& result);
  bool may_create(const seccomp_notif& question) const;
  bool names_ours(const seccomp_notif& question) const;
  bool strikes(const seccomp_notif& question, bool changes, Result& result);

  std::string below_;
  Fault fault_;
  const Watch& watch_;
  pid_t pid_ = 0;
  bool started_ = false;
};

}  // namespace stint::faults
