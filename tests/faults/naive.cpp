// naive MODE PROGRAM WANTED: makes the files of PROGRAM like those of WANTED,
// the way programs commonly do. The fault harness has to see it fail.
//
// MODE is in-place (truncate, write) or rename-each (write beside, rename).

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  if (!(out << bytes).flush()) throw std::runtime_error(path.string());
}

void change(const std::string& mode, const fs::path& program,
            const fs::path& wanted) {
  for (const auto& entry : fs::recursive_directory_iterator(wanted)) {
    if (!entry.is_regular_file()) continue;
    const fs::path path = program / entry.path().lexically_relative(wanted);
    const std::string bytes = bytes_of(entry.path());
    if (bytes_of(path) == bytes) continue;
    fs::create_directories(path.parent_path());
    if (mode == "in-place") {
      write(path, bytes);
    } else {
      fs::path beside = path;
      beside += ".tmp";
      write(beside, bytes);
      fs::rename(beside, path);
    }
  }
}

}  // namespace

int main(int count, char** words) {
  if (count != 4) return 2;
  try {
    change(words[1], words[2], words[3]);
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "naive: error: " << error.what() << '\n';
    return 2;
  }
}
