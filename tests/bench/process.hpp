#pragma once

#include <string>
#include <vector>

namespace stint::bench {

/// What a program's run took, in milliseconds: the time that passed, and the
/// time that the processors spent on it.
struct Cost {
  double wall = 0;
  double processor = 0;
};

/// Runs the program `words` to its end, with its output thrown away. Aborts if
/// it fails.
Cost run(const std::vector<std::string>& words);
/// The medians of `runs` runs.
Cost median_of(int runs, const std::vector<std::string>& words);

/// Becomes the program `words`, with its output thrown away.
[[noreturn]] void become(const std::vector<std::string>& words);

/// The real program, beside this one in the build.
std::string stint_program();

}  // namespace stint::bench
