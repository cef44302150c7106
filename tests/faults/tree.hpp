// A directory as a value: read, compared, put back.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace stint::faults {

/// What stands at a path. A directory has no bytes.
struct Node {
  bool is_directory = false;
  unsigned mode = 0;
  std::string bytes;

  friend bool operator==(const Node&, const Node&) = default;
};

/// Everything below a directory, by path relative to it; the directory itself
/// is not in it, so that one that is empty is like one that is missing.
using Tree = std::map<std::string, Node>;

/// Reads what is below `root`; nothing if it is missing. A symbolic link or
/// whatever else is no file counts as a file with a text that no file has.
Tree read_tree(const std::filesystem::path& root);

/// Makes what is below `root` equal to `wanted`, touching only what differs.
/// An empty tree removes `root`.
void write_tree(const std::filesystem::path& root, const Tree& wanted);

/// `tree` without `.stint`: what belongs to the user.
Tree users_part(const Tree& tree);

/// A number for all of `tree` but the content of the lock, which only informs.
std::uint64_t digest(const Tree& tree);

/// The first paths at which the two differ, for messages.
std::string difference(const Tree& is, const Tree& wanted);

}  // namespace stint::faults
