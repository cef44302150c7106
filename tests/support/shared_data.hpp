// Test data made by others, which is no part of the project: where it is absent
// a test says so and passes. STINT_SHARED_DATA names another folder for it.
// Formats and origins are in its README.
#pragma once

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/shared_folder.hpp"

namespace stint::testing {

// The folder or file `name` of the data; empty, with a message, where it is
// absent.
inline std::filesystem::path shared_data(std::string_view name) {
  const std::filesystem::path path = shared_data() / name;
  if (std::filesystem::exists(path)) return path;
  MESSAGE("skipped: there is no ", path.string());
  return {};
}

// The files of that name below `folder`, in order.
inline std::vector<std::filesystem::path> files_named(
    std::string_view name, const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().filename() == name) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

inline std::string text_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
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
