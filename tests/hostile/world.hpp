// A small program with a neighbour that nobody may touch, and the judge of each
// command that is run in it.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "hostile/process.hpp"

namespace stint::hostile {

namespace fs = std::filesystem;

using Words = std::vector<std::string>;

/// The files below a directory with their bytes, but for `.stint`.
std::map<std::string, std::string> contents_of(const fs::path& directory);

void write_file(const fs::path& path, const std::string& text);
std::string read_file(const fs::path& path);

/// `text` without what this terminal would obey, short.
std::string shown(const std::string& text);

class World {
 public:
  /// `stint` is the program under trial; everything lies below `scratch`.
  World(std::string stint, fs::path scratch);

  /// The directory of the program, new and small: one record of some kinds.
  const fs::path& make_program();
  const fs::path& program() const { return program_; }
  const fs::path& scratch() const { return scratch_; }

  /// Runs `stint WORDS` in the program. It is a failure if it does not end, or
  /// in a status that is none of 0 to 2, if it takes the blame itself, if it
  /// sends a terminal what it should not, or if it ends with 2 and has changed
  /// a file.
  Result run(const Words& words, Ends ends = Ends::files);
  /// The same, and a failure if the status is another.
  Result expect(int status, const Words& words, Ends ends = Ends::files);

  /// Counts texts that are put somewhere, one for each field.
  void count_texts(std::size_t count) { texts_ += count; }
  void fail(const std::string& what);
  /// A failure if anything outside the program is not as it was made.
  void look_outside();

  const std::vector<std::string>& failures() const { return failures_; }
  std::size_t texts() const { return texts_; }
  std::size_t commands() const { return commands_; }

 private:
  std::string stint_;
  fs::path scratch_;
  fs::path program_;
  std::vector<std::string> failures_;
  std::size_t texts_ = 0;
  std::size_t commands_ = 0;
};

}  // namespace stint::hostile
