// Text that means harm, or that programs have stumbled over.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace stint::hostile {

enum class Effort { quick, full };

/// What a field may hold, and what no field may: control characters but for
/// line feed and tab, bytes that are no UTF-8, and nothing at all.
struct Payloads {
  std::vector<std::string> fit;
  std::vector<std::string> unfit;
  /// What was left out, in words.
  std::vector<std::string> skipped;

  /// All that can be an argument of a program: without NUL.
  std::vector<std::string> arguments() const;
};

/// Our own, and those of `shared`, the folder of data made by others, if it is
/// there: all of them, or a share.
Payloads all_payloads(const std::filesystem::path& shared, Effort effort);

}  // namespace stint::hostile
