// Data that others made, which lies beside the project and is no part of it: a
// test that finds none says so. Formats and origins are in its README.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace stint::testing {

inline std::filesystem::path shared_data() {
  namespace fs = std::filesystem;
  const char* set = std::getenv("STINT_SHARED_DATA");
  return set != nullptr ? fs::path(set)
                        : fs::path(STINT_SOURCE_DIR) / ".." / "shared" / "data";
}

inline std::string text_of(const std::filesystem::path& path) {
  std::ifstream in(path);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

// The numbers of a line; what is between them is no matter here.
inline std::vector<std::uint32_t> numbers_in(std::string line) {
  for (char& c : line)
    if (c < '0' || c > '9') c = ' ';
  std::vector<std::uint32_t> numbers;
  std::istringstream words(line);
  for (std::uint32_t number = 0; words >> number;) numbers.push_back(number);
  return numbers;
}

}  // namespace stint::testing
