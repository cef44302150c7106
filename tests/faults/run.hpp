// Runs a program and has a say in each of its file-system calls.
//
// The kernel stops the program at the entry of each such call and asks us
// (seccomp's user notification), so that no other tool is needed, threads are
// no matter, and the call number is all that depends on the machine.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace stint::faults {

/// This machine does not allow what the test needs.
class Skipped : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

enum class Kind : std::uint8_t {
  none,
  /// The process is killed on entry to the call; it is not carried out.
  kill,
  /// The call is not carried out and returns the error.
  fail_once,
  /// So does every later one, but for what is written to the terminal: a disk
  /// that is lost does not take the terminal along.
  fail_on,
};

/// Which calls are counted.
enum class Counted : std::uint8_t {
  all,
  /// Those that can change what is on the disk, or sync it.
  changing,
};

/// What happens at the call `at`, counted from 1.
struct Fault {
  Kind kind = Kind::none;
  std::uint64_t at = 0;
  int code = 0;
  Counted counted = Counted::all;
};

struct Command {
  std::vector<std::string> words;
  /// Where it runs. Calls are counted from the first that names a path below
  /// it: what comes before is the loading of the program.
  std::filesystem::path directory;
};

struct Result {
  /// As the shell counts: 128 and more if a signal ended it.
  int status = 0;
  std::string out;
  std::string err;
  std::uint64_t calls = 0;
  std::uint64_t changing = 0;
  /// Whether the fault was reached.
  bool struck = false;
  /// It did not end in a minute and was killed.
  bool hung = false;
};

/// Is asked before each counted call that can change the disk.
using Watch = std::function<void()>;

/// Runs `command`. Where only changing calls are counted, the others are not
/// stopped at, which is faster, and `calls` leaves most of them out.
///
/// Throws `Skipped` where the kernel does not offer this.
Result run(const Command& command, const Fault& fault = {},
           const Watch& watch = {});

}  // namespace stint::faults
