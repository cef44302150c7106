// Runs the program as people do: into pipes, or on a terminal.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace stint::hostile {

struct Result {
  /// As the shell counts: 128 and more if a signal ended it.
  int status = 0;
  std::string out;
  /// Empty of a terminal, where both are one.
  std::string err;
  /// It did not end in time and was killed.
  bool hung = false;
};

/// Where the program's output goes.
enum class Ends { files, terminal };

/// Runs `words` in `directory`; nothing is there to be read. Throws
/// `std::runtime_error` where the machine refuses.
Result run(const std::vector<std::string>& words,
           const std::filesystem::path& directory, Ends ends);

}  // namespace stint::hostile
