// naive MODE PROGRAM ARGUMENT: changes files of PROGRAM the way programs
// commonly do. The fault harness has to see each MODE fail:
//
// in-place, rename-each: makes the files like those of the folder ARGUMENT, by
//   truncating and writing each, or by writing beside it and renaming.
// add-unlocked: adds the hazard ARGUMENT to the project, without a lock.
// change-unseen: has a group of students graduate in ARGUMENT, under the lock,
//   but without a look at what was saved since it read them.

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <thread>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

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

void replace(const fs::path& path, const std::string& bytes) {
  // No two at once may write the same.
  fs::path beside = path;
  beside += fmt::format(".{}", ::getpid());
  write(beside, bytes);
  fs::rename(beside, path);
}

void copy(const fs::path& program, const fs::path& wanted, bool in_place) {
  for (const auto& entry : fs::recursive_directory_iterator(wanted)) {
    if (!entry.is_regular_file()) continue;
    const fs::path path = program / entry.path().lexically_relative(wanted);
    const std::string bytes = bytes_of(entry.path());
    if (bytes_of(path) == bytes) continue;
    fs::create_directories(path.parent_path());
    if (in_place) {
      write(path, bytes);
    } else {
      replace(path, bytes);
    }
  }
}

/// Between reading and writing, every program has something to do.
void think() { std::this_thread::sleep_for(std::chrono::milliseconds(10)); }

void add(const fs::path& program, const std::string& hazard) {
  const fs::path path = program / "projects/web.yaml";
  const std::string list = "hazards: [";
  std::string text = bytes_of(path);
  think();
  const std::size_t at = text.find(list);
  if (at == std::string::npos) {
    text += list + hazard + "]\n";
  } else {
    text.insert(at + list.size(), hazard + ", ");
  }
  replace(path, text);
}

void change(const fs::path& program, const std::string& year) {
  fs::create_directory(program / ".stint");
  // Ends, and gives the lock back, with this process.
  const int lock =
      ::open((program / ".stint/lock").c_str(), O_RDWR | O_CREAT, 0644);
  if (::flock(lock, LOCK_EX) != 0) throw std::runtime_error("no lock");
  std::map<fs::path, std::string> texts;
  for (int number = 30; number <= 44; ++number) {
    const fs::path path = program / fmt::format("students/s-{}.yaml", number);
    texts[path] = bytes_of(path);
  }
  think();
  const std::string key = "graduates: ";
  for (auto& [path, text] : texts) {
    const std::size_t at = text.find(key);
    // An editor may have it half written.
    if (at == std::string::npos) continue;
    text.replace(at + key.size(), year.size(), year);
    replace(path, text);
  }
}

void carry_out(const std::string& mode, const fs::path& program,
               const std::string& argument) {
  if (mode == "add-unlocked") {
    add(program, argument);
  } else if (mode == "change-unseen") {
    change(program, argument);
  } else {
    copy(program, argument, mode == "in-place");
  }
}

}  // namespace

int main(int count, char** words) {
  if (count != 4) return 2;
  try {
    carry_out(words[1], words[2], words[3]);
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "naive: error: " << error.what() << '\n';
    return 2;
  }
}
