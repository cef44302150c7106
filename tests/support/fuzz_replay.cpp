// fuzz_NAME FOLDER: gives a fuzz target every file of a folder, without
// libFuzzer. This is how what fuzzing found once is tested ever after.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "support/fuzzing.hpp"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: fuzz_NAME FOLDER\n", stderr);
    return 2;
  }
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(argv[1])) {
    paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  for (const auto& path : paths) {
    // Said before, because a find ends the program.
    std::printf("%s\n", path.filename().c_str());
    std::fflush(stdout);
    std::ifstream in(path, std::ios::binary);
    const std::string input{std::istreambuf_iterator<char>(in), {}};
    stint::testing::fuzz(input);
  }
  std::printf("%zu inputs\n", paths.size());
  return paths.empty() ? 1 : 0;
}
